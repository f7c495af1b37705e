/** Metrics over time: the north star first, with its levers, then what else the company watches. */
import { type HealthMetric, isHealthy } from '../../domain/health-metric.ts';
import { listOf } from '../../domain/list-of.ts';
import { type Lever, leversIn } from '../../domain/levers.ts';
import { newestFirst } from '../../domain/newest-first.ts';
import type { Objective } from '../../domain/objective.ts';
import { type Status, STATUSES } from '../../domain/status.ts';
import type { ChartView } from '../parts/chart.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { healthyText, metricChart, type MetricTarget } from './metric-chart.ts';
import { type NamedObjective, namedObjective } from '../parts/named-objective.ts';
import { type NamesView, ownersView } from '../parts/names.ts';
import { numbersOfMetric } from '../parts/numbers.ts';
import type { LinkView } from '../parts/owner.ts';
import { scoreOf, type ScoreView } from '../parts/score.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { periodLabel, type Site } from '../frame/site.ts';

export interface MetricsView {
  readonly frame: Frame;
  readonly northStar: NorthStarView | null;
  readonly metrics: readonly MetricView[];
}

export interface MetricView {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly value: string;
  readonly day: string | null;
  readonly healthy: string | null;
  /** Whether the latest value lies in that range; null without a range or a value. */
  readonly standing: StatusView | null;
  /** Null without values. */
  readonly chart: ChartView | null;
  readonly owners: NamesView;
  readonly source: string | null;
  /** The first key results that move it now, then how many more there are. */
  readonly movedBy: readonly LinkView[];
}

export interface NorthStarView extends MetricView {
  /** Where the current period wants it. */
  readonly target: string | null;
  readonly because: string | null;
  /** The current period's name; null without periods. */
  readonly period: string | null;
  readonly levers: readonly LeverView[];
}

export interface LeverView {
  readonly title: string;
  readonly question: string | null;
  /** How many of its objectives have which status. */
  readonly statuses: readonly StatusView[];
  readonly objectives: readonly (NamedObjective & {
    readonly score: ScoreView;
    readonly status: StatusView;
  })[];
  readonly more: string | null;
}

const MOST_SHOWN = 8;

/** Every metric the company watches, each with its range, its numbers and the key results that move it now. */
export function metricsView(site: Site): MetricsView {
  const { plan, labels, format } = site;
  const { northStar } = plan.company;
  const star = plan.metrics.get(northStar?.metric ?? '');
  const others = [...plan.metrics.values()]
    .filter(({ id }) => id !== star?.id)
    .sort((a, b) => format.compare(a.title, b.title));
  return {
    frame: frameView(site, { title: labels.nav.metrics, section: 'metrics' }),
    northStar: star === undefined ? null : northStarView(site, star, northStar?.because ?? null),
    metrics: others.map((metric) => metricView(site, metric, null)),
  };
}

function metricView(site: Site, metric: HealthMetric, target: MetricTarget | null): MetricView {
  const { plan, labels, format, urls } = site;
  const last = metric.rows.at(-1);
  const movers = (plan.current === null ? [] : plan.objectivesIn(plan.current.id))
    .flatMap(({ keyResults }) => keyResults)
    .filter((one) => 'ref' in one.metric && one.metric.ref === metric.id && one.retired === null);
  return {
    id: metric.id,
    title: metric.title,
    description: metric.description,
    value: last === undefined ? labels.score.noData : numbersOfMetric(site, metric).text(last.value),
    day: last === undefined ? null : format.day(last.date),
    healthy: healthyText(site, metric),
    standing: standingOf(site, last === undefined ? null : isHealthy(metric, last.value)),
    chart: metricChart(site, metric, target),
    owners: ownersView(site, listOf(metric.owner ?? undefined)),
    source: metric.source,
    movedBy: [
      ...movers.slice(0, MOST_SHOWN).map((one) => ({ text: one.title, href: urls.keyResult(one.ref) })),
      ...(movers.length > MOST_SHOWN
        ? [{ text: labels.page.more(movers.length - MOST_SHOWN), href: null }]
        : []),
    ],
  };
}

function standingOf({ labels }: Site, isInRange: boolean | null): StatusView | null {
  if (isInRange === null) return null;
  return isInRange
    ? { key: 'on-track', word: labels.metrics.inItsRange }
    : { key: 'at-risk', word: labels.metrics.outOfItsRange };
}

function northStarView(site: Site, metric: HealthMetric, because: string | null): NorthStarView {
  const { plan } = site;
  const { current } = plan;
  const period = current === null ? null : periodLabel(site, current);
  const value = current?.northStarTarget ?? null;
  const target = value === null || period === null ? null : { value, period };
  return {
    ...metricView(site, metric, target),
    target:
      target === null
        ? null
        : site.labels.metrics.of(numbersOfMetric(site, metric).again(target.value), target.period),
    because,
    period,
    levers: current === null ? [] : leversIn(plan, current).map((lever) => leverView(site, lever)),
  };
}

function leverView(site: Site, { title, question, objectives }: Lever): LeverView {
  const { labels } = site;
  const { current } = site.plan;
  const shown = objectives.toSorted(newestFirst(site.plan)).slice(0, MOST_SHOWN);
  return {
    title,
    question,
    statuses: objectives.length < 2 ? [] : tally(site, objectives),
    objectives: shown.flatMap((one) =>
      current === null
        ? []
        : [
            {
              ...namedObjective(site, current, one),
              score: scoreOf(site, one),
              status: statusView(site, one.status),
            },
          ],
    ),
    more: objectives.length > MOST_SHOWN ? labels.page.more(objectives.length - MOST_SHOWN) : null,
  };
}

/** How many there are of each status, the best first, in words. */
function tally(site: Site, objectives: readonly Objective[]): StatusView[] {
  const counted = (key: Status): StatusView => {
    const count = objectives.filter(({ status }) => status === key).length;
    return {
      key,
      word: count === 0 ? '' : site.labels.scorecard.counted(count, site.labels.terms.status[key]),
    };
  };
  return STATUSES.map(counted)
    .filter(({ word }) => word !== '')
    .reverse();
}
