/** The search page, whose contents are also shown in a dialog over every other page. */
import { currentPeriod, type Period } from '../../domain/period.ts';
import { BANDS } from '../../domain/scoring.ts';
import { STATUSES } from '../../domain/status.ts';
import { type Frame, frameView } from '../frame/view.ts';
import type { Labels } from '../words/labels.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { periodLabel, type Site } from '../frame/site.ts';

type Filter = keyof Labels['search']['names'];

export interface SearchView {
  readonly frame: Frame;
  readonly words: Labels['search'];
  readonly page: string;
  /** Where the index lies, and what its addresses begin with. */
  readonly bundle: string;
  readonly base: string;
  readonly filters: readonly FilterView[];
  /** To show the statuses of results with. */
  readonly statuses: readonly StatusView[];
}

export interface FilterView {
  readonly name: Filter;
  readonly word: string;
  /** In the order they are offered in; teams, owners and others that the index knows follow by alphabet. */
  readonly values: readonly FilterValue[];
}

export interface FilterValue {
  readonly text: string;
  /** Of a period: does it run, is it to come, or is it part of the archive? */
  readonly when?: 'now' | 'coming' | 'earlier';
}

/** The filters with their values in an order that makes sense: time, rank, band; the index knows the rest. */
export function searchView(site: Site): SearchView {
  const { labels, urls } = site;
  const { names, kinds } = labels.search;
  const values: Record<Filter, readonly FilterValue[]> = {
    period: periodValues(site),
    kind: texts(Object.values(kinds)),
    team: [],
    level: texts(Object.values(labels.terms.level)),
    owner: [],
    status: texts(STATUSES.toReversed().map((status) => labels.terms.status[status])),
    band: texts([
      ...BANDS.toReversed().map((band) => labels.terms.bandName[band]),
      labels.score.open,
      labels.score.noData,
    ]),
    cause: texts(Object.values(labels.terms.cause)),
  };
  return {
    frame: frameView(site, { title: labels.nav.search, section: 'search' }),
    words: labels.search,
    page: urls.search,
    bundle: `${urls.root}pagefind/`,
    base: urls.root,
    filters: (Object.keys(names) as Filter[]).map((name) => ({
      name,
      word: names[name],
      values: values[name],
    })),
    statuses: STATUSES.map((status) => statusView(site, status)),
  };
}

const texts = (words: readonly string[]): FilterValue[] => words.map((text) => ({ text }));

/** Periods of one name are one value, and what runs comes first. */
function periodValues(site: Site): FilterValue[] {
  const { periods, asOf } = site.plan;
  const current = currentPeriod(periods, asOf);
  const when = ({ id, starts, ends }: Period) =>
    id === current?.id ? 'now' : ends < asOf ? 'earlier' : starts > asOf ? 'coming' : 'now';
  const newestFirst = periods.toSorted((a, b) =>
    a.ends !== b.ends ? (a.ends > b.ends ? -1 : 1) : a.starts > b.starts ? -1 : 1,
  );
  const values = new Map<string, FilterValue>();
  for (const period of newestFirst) {
    const text = periodLabel(site, period);
    if (!values.has(text)) values.set(text, { text, when: when(period) });
  }
  return [...values.values()];
}
