/** Where two teams touch the same thing: the same work twice, one metric moved both ways. */
import type { KeyResult } from './key-result.ts';
import type { Metric } from './metrics/metric.ts';
import { liveKeyResults, type Objective } from './objective.ts';
import type { Plan } from './plan.ts';

/** A key result with the objective it belongs to. */
export interface Measured {
  readonly keyResult: KeyResult;
  readonly objective: Objective;
}

/** A key result and one that undoes what it does. */
export interface PulledApart {
  readonly one: Measured;
  readonly other: Measured;
}

/** Which way a metric is wanted to go, and from where on that is enough. */
interface Aim {
  readonly direction: 'up' | 'down';
  readonly bound: number;
}

/** Null for what has no direction: a range, milestones, levels, yes or no, a grade. */
export function aimOf(metric: Metric): Aim | null {
  switch (metric.type) {
    case 'at-least':
      return { direction: 'up', bound: metric.target };
    case 'at-most':
      return { direction: 'down', bound: metric.target };
    case 'from-to': {
      const { baseline = 0, target = 0, accumulates } = metric;
      return { direction: target > (accumulates ? 0 : baseline) ? 'up' : 'down', bound: target };
    }
    default:
      return null;
  }
}

/** Groups of a period's live objectives with one title in several teams; personal ones are their owner's. */
export const sameTitlesIn = (plan: Plan, period: string): Objective[][] =>
  [...Map.groupBy(live(plan, period).filter(isOfTeam), ({ title }) => plainTitle(title))]
    .filter(([title, objectives]) => title !== '' && isSeveralTeams(objectives))
    .map(([, objectives]) => objectives);

/** Groups of a period's live key results that want the same of one metric in several teams. */
export const sameTargetsIn = (plan: Plan, period: string): Measured[][] =>
  [
    ...Map.groupBy(
      measuredIn(plan, period).filter(({ objective }) => isOfTeam(objective)),
      ({ keyResult: { metric } }) => wanted(metric),
    ),
  ]
    .filter(([want, group]) => want !== null && isSeveralTeams(group.map(({ objective }) => objective)))
    .map(([, group]) => group);

/** For each live key result that another pulls the other way, the first that does. */
export function pulledApartIn(plan: Plan, period: string): PulledApart[] {
  const byMetric = Map.groupBy(measuredIn(plan, period), ({ keyResult: { metric } }) => quantityOf(metric));
  byMetric.delete(null);
  return [...byMetric.values()].flatMap((sharing) => {
    const wants = (direction: Aim['direction']) =>
      sharing.filter(({ keyResult: { metric } }) => aimOf(metric)?.direction === direction);
    const [ups, downs] = [wants('up'), wants('down')];
    return sharing.flatMap((one): PulledApart[] => {
      const isUp = aimOf(one.keyResult.metric)?.direction === 'up';
      const other = isUp
        ? downs.find((down) => areOpposed(one.keyResult.metric, down.keyResult.metric))
        : ups.find((up) => areOpposed(up.keyResult.metric, one.keyResult.metric));
      return other === undefined ? [] : [{ one, other }];
    });
  });
}

/**
 * Two that move a metric are opposed when one raises what the other lowers. Where one only holds a threshold, they
 * are when no value would do for both: at least 300 and at most 360 get along.
 */
function areOpposed(up: Metric, down: Metric): boolean {
  const least = aimOf(up);
  const most = aimOf(down);
  if (least === null || most === null) return false;
  return (up.type === 'from-to' && down.type === 'from-to') || least.bound > most.bound;
}

const live = (plan: Plan, period: string): Objective[] =>
  plan.objectivesIn(period).filter(({ retired }) => retired === null);

const isOfTeam = ({ individual }: Objective): boolean => !individual;

const measuredIn = (plan: Plan, period: string): Measured[] =>
  live(plan, period).flatMap((objective) =>
    liveKeyResults(objective.keyResults).map((keyResult) => ({ keyResult, objective })),
  );

const isSeveralTeams = (objectives: readonly Objective[]): boolean =>
  new Set(objectives.map(({ team }) => team)).size > 1;

/** The health metric that is counted, as a level or as a total of the period; null where none is named. */
function quantityOf(metric: Metric): string | null {
  if (!('ref' in metric) || metric.ref === undefined) return null;
  return metric.type === 'from-to' && metric.accumulates ? `${metric.ref}, total` : metric.ref;
}

/** What a key result wants of a health metric; null where it names none. */
function wanted(metric: Metric): string | null {
  const quantity = quantityOf(metric);
  if (quantity === null) return null;
  if (metric.type === 'between') return `${quantity}, ${String(metric.low)} to ${String(metric.high)}`;
  const aim = aimOf(metric);
  const over = 'over' in metric && metric.over !== undefined ? metric.over : '';
  return aim === null ? null : `${quantity}, ${aim.direction} to ${String(aim.bound)} ${over}`;
}

/** A title without what people do not hear: capitals, signs, spaces. */
const plainTitle = (title: string): string =>
  title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
