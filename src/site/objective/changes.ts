/** Where what an objective is measured by changed: terms of its key results, one more, one given up. */
import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import { sentence } from '../parts/sentences.ts';
import type { Site } from '../frame/site.ts';
import { changeSentence } from '../parts/terms.ts';

export interface ChangeOfObjective {
  readonly day: Day;
  /** Whether the mean may be another from that day on without anything having been reported. */
  readonly moves: boolean;
  readonly sentence: string;
}

const MOVING = ['target', 'baseline', 'weight'];

/** Each change up to the as-of day, oldest first. */
export const changesOfObjective = (site: Site, { keyResults }: Objective): ChangeOfObjective[] =>
  keyResults
    .flatMap((one) => [...added(site, one), ...changed(site, one), ...retired(site, one), ...left(site, one)])
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

const changed = (site: Site, one: KeyResult): ChangeOfObjective[] =>
  one.changes.map((change) => ({
    day: change.day,
    moves: MOVING.includes(change.field),
    sentence: site.labels.charts.of(one.title, changeSentence(site, one, change)),
  }));

function added({ labels, format }: Site, { title, terms, amendments }: KeyResult): ChangeOfObjective[] {
  const day = terms[0]?.since ?? null;
  if (day === null) return [];
  const said = labels.charts.added(format.dayMonth(day));
  const because = amendments.find(({ field, date }) => field === 'added' && date === day)?.because;
  const { because: withReason } = labels.objective.terms;
  const text = sentence(because === undefined ? said : withReason(said, because));
  return [{ day, moves: true, sentence: labels.charts.of(title, text) }];
}

function retired(
  { labels, format }: Site,
  { title, retirements, isRemoved }: KeyResult,
): ChangeOfObjective[] {
  const { retiredOn, removedOn, takenUp } = labels.objective;
  return retirements.flatMap(({ date, because, revived }) => {
    const [from, until] = [format.dayMonth(date), revived === null ? null : format.dayMonth(revived)];
    const said =
      until === null ? (isRemoved ? removedOn : retiredOn)(from, because) : takenUp(from, until, because);
    return (revived === null ? [date] : [date, revived]).map((day) => ({
      day,
      moves: true,
      sentence: labels.charts.of(title, sentence(said)),
    }));
  });
}

function left({ labels }: Site, { title, notApplicable }: KeyResult): ChangeOfObjective[] {
  if (notApplicable === null) return [];
  const said = sentence(labels.objective.notApplicable(notApplicable.because));
  return [{ day: notApplicable.date, moves: true, sentence: labels.charts.of(title, said) }];
}
