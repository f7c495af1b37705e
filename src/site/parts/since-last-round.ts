/** How numbers moved with the latest round of check-ins. */
import { keyResultOn, objectiveOn } from '../../domain/as-it-was.ts';
import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import { lastNumber } from '../../domain/metrics/metric.ts';
import { valueChange } from '../../domain/value-change.ts';
import { numbersOf } from './numbers.ts';
import type { Site } from '../frame/site.ts';

/** Each with its sign, or the word for no movement; null where there is nothing to compare. */
export interface MovedView {
  readonly progress: string | null;
  readonly confidence: string | null;
}

/** How far an objective or a key result has moved since the end of a day; nothing where no day is named, and of what was given up. */
export function movedSince(site: Site, one: Objective | KeyResult, day: Day | null): MovedView {
  if (day === null || one.status === 'retired') return { progress: null, confidence: null };
  const { plan, labels, format } = site;
  const before = 'ref' in one ? keyResultOn(plan, one, day) : objectiveOn(plan, one, day);
  const words = labels.scorecard.change;
  return {
    progress: moved(before?.progress ?? null, one.progress, words, format.score, format.scoreChange),
    confidence: moved(
      before?.confidence ?? null,
      one.confidence,
      words,
      format.confidence,
      format.confidenceChange,
    ),
  };
}

/** What a reader would find by subtracting the two as they are shown. */
function moved(
  from: number | null,
  to: number | null,
  words: Pick<Site['labels']['scorecard']['change'], 'first' | 'same'>,
  shown: (value: number) => string,
  change: (from: number, to: number) => string,
): string | null {
  if (to === null) return null;
  if (from === null) return words.first;
  return shown(from) === shown(to) ? words.same : change(from, to);
}

/** The same as a sentence; null where there is nothing to compare. */
export function movedText(
  { labels, format }: Site,
  { progress, confidence }: MovedView,
  day: Day | null,
): string | null {
  const { change } = labels.scorecard;
  if (day === null || (progress === null && confidence === null)) return null;
  const isMove = (one: string | null) => one !== null && one !== change.same;
  const parts = [
    ...(isMove(progress) ? [change.progress(progress ?? '')] : []),
    ...(isMove(confidence) ? [change.confidence(confidence ?? '')] : []),
  ];
  const what = parts.length === 0 ? change.nothing : parts.join(', ');
  return change.since(format.dayMonth(day), what);
}

/** How sure people were at the end of a day; null where no day is named, and where nobody had said so. */
export const confidenceBefore = (
  { labels, format }: Site,
  confidence: number | null,
  day: Day | null,
): string | null =>
  day === null || confidence === null
    ? null
    : labels.score.confidenceOn(format.confidence(confidence), format.dayMonth(day));

/** How a metric's own value moved since the end of a day, and whether for the better; null where it did not. */
export function valueMovedText(site: Site, one: KeyResult, day: Day | null): string | null {
  if (day === null || one.status === 'retired') return null;
  const before = keyResultOn(site.plan, one, day);
  const change = valueChange(before, one);
  const [from, to] = [lastNumber(before?.readings ?? []), lastNumber(one.readings)];
  if (change === null || from === null || to === null) return null;
  const { valueMoved, verdict } = site.labels.score;
  const word = change.verdict === null ? null : verdict[change.verdict];
  return valueMoved(numbersOf(site, one).difference(from, to), site.format.dayMonth(day), word);
}
