/** Pages beside the periods: metrics, the handbook, search, a page that is not there. */
import { metricSeries } from '../charts/metric-series.ts';
import { isHealthy } from '../domain/health-metric.ts';
import type { Writing } from '../domain/written.ts';
import { type BodyPart, bodyView, hasDrawing } from './body.ts';
import { type Frame, frameView } from './frame.ts';
import { type LinkView, ownerView } from './parts.ts';
import { listOf } from '../domain/key-result.ts';
import { periodLabel, type Site } from './site.ts';

export interface MetricsView {
  readonly frame: Frame;
  readonly metrics: readonly MetricView[];
}

export interface MetricView {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly isNorthStar: boolean;
  readonly value: string;
  readonly day: string | null;
  readonly healthy: string | null;
  readonly isHealthy: boolean | null;
  readonly chart: string;
  readonly owners: readonly LinkView[];
  readonly source: string | null;
  readonly movedBy: readonly LinkView[];
}

/** Health metrics over time, the north star first, each with the key results that move it now. */
export function metricsView(site: Site): MetricsView {
  const { plan, labels, format, urls } = site;
  const northStar = plan.company.northStar?.metric;
  const now =
    plan.current === null ? [] : plan.objectivesIn(plan.current.id).flatMap(({ keyResults }) => keyResults);
  return {
    frame: frameView(site, { title: labels.nav.metrics, section: 'metrics' }),
    metrics: [...plan.metrics.values()]
      .sort((a, b) => Number(b.id === northStar) - Number(a.id === northStar) || (a.title < b.title ? -1 : 1))
      .map((metric) => {
        const last = metric.rows.at(-1);
        const { healthy } = metric;
        const value = (number: number) => format.value(number, metric.unit);
        const range =
          healthy === null
            ? null
            : healthy.type === 'between'
              ? ([healthy.low, healthy.high] as const)
              : healthy.type === 'at-least'
                ? ([healthy.target, null] as const)
                : ([null, healthy.target] as const);
        return {
          id: metric.id,
          title: metric.title,
          description: metric.description,
          isNorthStar: metric.id === northStar,
          value: last === undefined ? labels.noData : value(last.value),
          day: last === undefined ? null : format.day(last.date),
          healthy:
            healthy === null
              ? null
              : healthy.type === 'between'
                ? labels.goal.between(value(healthy.low), value(healthy.high))
                : healthy.type === 'at-least'
                  ? labels.goal.atLeast(value(healthy.target))
                  : labels.goal.atMost(value(healthy.target)),
          isHealthy: last === undefined ? null : isHealthy(metric, last.value),
          chart: metricSeries({
            rows: metric.rows,
            healthy: range,
            label: labels.seriesLabel(metric.title, last === undefined ? labels.noData : value(last.value)),
            format: value,
            day: format.dayMonth,
          }),
          owners: listOf(metric.owner ?? undefined).map((owner) => ownerView(site, owner)),
          source: metric.source,
          movedBy: now
            .filter((one) => 'ref' in one.metric && one.metric.ref === metric.id)
            .map((one) => ({ text: one.title, href: urls.keyResult(one.ref) })),
        };
      }),
  };
}

export interface HandbookPageView {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string | null;
  readonly body: readonly BodyPart[];
  readonly pages: readonly (LinkView & { readonly isHere: boolean })[];
}

/** The handbook's pages in their order. */
export const handbookPages = ({ plan }: Site): Writing['handbook'] =>
  [...plan.handbook].sort(
    (a, b) => (a.data.order ?? Infinity) - (b.data.order ?? Infinity) || (a.id < b.id ? -1 : 1),
  );

/** One page of the handbook beside the list of all. */
export function handbookPageView(site: Site, page: Writing['handbook'][number]): HandbookPageView {
  const { plan, urls, labels } = site;
  const body = bodyView(site, page.body, { file: page.file, period: plan.current?.id ?? '', team: '' });
  return {
    frame: frameView(site, {
      title: page.data.title,
      description: page.data.description ?? null,
      section: 'handbook',
      hasDrawing: hasDrawing(body),
      breadcrumb: [{ text: labels.nav.handbook, href: urls.handbook() }],
    }),
    title: page.data.title,
    description: page.data.description ?? null,
    body,
    pages: handbookPages(site).map(({ id, data }) => ({
      text: data.title,
      href: urls.handbook(id),
      isHere: id === page.id,
    })),
  };
}

export interface HandbookView {
  readonly frame: Frame;
  readonly pages: readonly (LinkView & { readonly description: string | null })[];
}

export const handbookView = (site: Site): HandbookView => ({
  frame: frameView(site, { title: site.labels.nav.handbook, section: 'handbook' }),
  pages: handbookPages(site).map(({ id, data }) => ({
    text: data.title,
    href: site.urls.handbook(id),
    description: data.description ?? null,
  })),
});

export interface SearchView {
  readonly frame: Frame;
  readonly words: Site['labels']['search'];
  /** Where the index lies. */
  readonly bundle: string;
  readonly currentPeriod: string | null;
}

export const searchView = (site: Site): SearchView => ({
  frame: frameView(site, { title: site.labels.nav.search, section: 'search' }),
  words: site.labels.search,
  bundle: `${site.urls.root}pagefind/`,
  currentPeriod: site.plan.current === null ? null : periodLabel(site, site.plan.current),
});

/** A page without data of its own. */
export const plainFrame = (site: Site, title: string): Frame => frameView(site, { title });
