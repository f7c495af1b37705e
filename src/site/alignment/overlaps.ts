/** Where several teams touch the same thing, side by side. */
import type { Objective } from '../../domain/objective.ts';
import { type Measured, pulledApartIn, sameTargetsIn, sameTitlesIn } from '../../domain/overlaps.ts';
import type { Period } from '../../domain/period.ts';
import { goalText } from '../parts/measures.ts';
import type { LinkView } from '../parts/owner.ts';
import { whoseText } from '../parts/whose.ts';
import type { Site } from '../frame/site.ts';

/** One title or one metric, and who has it. */
export interface OverlapView {
  readonly title: string;
  readonly members: readonly OverlapMember[];
}

export interface OverlapMember extends LinkView {
  readonly team: string;
  /** What is wanted of the metric; null for an objective. */
  readonly goal: string | null;
}

/** The same title, or the same target of one metric, in several teams. */
export const sameWorkView = (site: Site, { id }: Period): OverlapView[] => [
  ...sameTitlesIn(site.plan, id).map((objectives) => ({
    title: objectives[0]?.title ?? '',
    members: objectives.map((one) => objectiveMember(site, one)),
  })),
  ...sameTargetsIn(site.plan, id).map((group) => metricView(site, group)),
];

/** Metrics that some raise and others lower. */
export const pulledApartView = (site: Site, { id }: Period): OverlapView[] =>
  [...Map.groupBy(pulledApartIn(site.plan, id), ({ one }) => metricOf(one)).values()].map((pairs) =>
    metricView(
      site,
      pairs.map(({ one }) => one),
    ),
  );

const metricOf = ({ keyResult: { metric } }: Measured): string => ('ref' in metric ? (metric.ref ?? '') : '');

function metricView(site: Site, group: readonly Measured[]): OverlapView {
  const [first] = group;
  const metric = first === undefined ? '' : metricOf(first);
  return {
    title: site.plan.metrics.get(metric)?.title ?? metric,
    members: group.map(({ keyResult, objective }) => ({
      text: keyResult.title,
      href: site.urls.keyResult(keyResult.ref),
      team: whoseText(site, objective),
      goal: goalText(site, keyResult),
    })),
  };
}

const objectiveMember = (site: Site, objective: Objective): OverlapMember => ({
  text: objective.title,
  href: site.urls.objective(objective.id),
  team: whoseText(site, objective),
  goal: null,
});
