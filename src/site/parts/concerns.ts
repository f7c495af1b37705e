/** What is at risk in a period, and why. */
import { standingBlockers } from '../../domain/blockers.ts';
import { byConcern, isOfConcern } from '../../domain/concern.ts';
import { nextStepOf, openKeyResults } from '../../domain/next-step.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { signalsIn } from '../../domain/signals.ts';
import { firstOf } from './objectives-below.ts';
import type { LinkView } from './owner.ts';
import { type StatusView, statusView } from './status.ts';
import type { Site } from '../frame/site.ts';

export interface ConcernView {
  readonly title: string;
  readonly href: string;
  readonly status: StatusView;
  readonly reasons: readonly string[];
}

export interface ConcernsView {
  readonly concerns: readonly ConcernView[];
  /** How many there is no room for, and where they are. */
  readonly more: LinkView | null;
}

/** Objectives off track or at risk, and those with signals, the worst first, each with its reasons. */
export function concernsView(site: Site, period: Period, most: number): ConcernsView {
  const { plan, labels, format, urls } = site;
  const signals = Map.groupBy(signalsIn(plan, period), ({ objective }) => objective);
  const worthTelling = plan
    .objectivesIn(period.id)
    .filter(
      (one) =>
        one.status === 'off-track' || one.status === 'at-risk' || (isOfConcern(one) && signals.has(one.id)),
    );
  const { objectives, more } = firstOf(site, period, byConcern(worthTelling), most);
  const concerns = objectives.map((objective) => {
    const reasons = (signals.get(objective.id) ?? []).map(({ kind, keyResult, from, to }) => {
      const isScore = kind === 'needs-diagnosis' || kind === 'above-its-contributors';
      const text = (value: number | null) =>
        value === null ? '' : isScore ? format.score(value) : format.confidence(value);
      const about = objective.keyResults.find(({ ref }) => ref === keyResult)?.title;
      const words = labels.objective.signal[kind](text(from), text(to));
      return about === undefined ? words : `${about}: ${words}`;
    });
    const blockers = openKeyResults(objective).flatMap(({ reports }) => standingBlockers(reports));
    return {
      title: objective.title,
      href: urls.objective(objective.id),
      status: statusView(site, objective.status),
      reasons: [
        ...(reasons.length === 0 ? outlookWords(site, objective) : reasons.slice(0, 2)),
        ...blockers.slice(0, 1).map(({ what }) => labels.objective.blockedBy(what)),
        ...leftOpen(site, objective),
      ],
    };
  });
  return { concerns, more };
}

/** Who acts and what comes next, where nobody has said; of what is over nothing comes next. */
function leftOpen({ plan, labels: { objective: words } }: Site, objective: Objective): string[] {
  if (objective.isOver) return [];
  return [
    ...(objective.owners.length === 0 ? [words.noOwnerNamed] : []),
    ...(nextStepOf(plan, objective) === null ? [words.noNextStep] : []),
  ];
}

/** Without a signal the numbers speak for the status. */
export function outlookWords(
  { labels, format }: Site,
  { confidence, pace }: Pick<Objective, 'confidence' | 'pace'>,
): string[] {
  return [
    ...(confidence === null ? [] : [labels.score.confidenceIs(format.confidence(confidence))]),
    ...(pace === null || pace >= 0 ? [] : [labels.score.behindPace(format.score(-pace))]),
  ];
}
