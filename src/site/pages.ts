/**
 * Every page of the site, once. Navigation, addresses, the names that no period and no team may have and what tests walk
 * are read from here; a page of a team, a person, an objective or a file lies below one of these or below its period.
 */
import type { Labels } from './words/labels.ts';

interface PageEntry {
  /** The last part of its address, and the name of its route: `teams`, `check-ins`. */
  readonly id: string;
  /** What navigation calls it. */
  readonly word: (labels: Labels) => string;
  /** Where every page leads to it; null where only a page it belongs to does. */
  readonly from: 'header' | 'footer' | null;
}

/** What there is once. */
export const SITE_PAGES = [
  { id: 'teams', word: ({ nav }) => nav.teams, from: 'header' },
  { id: 'people', word: ({ nav }) => nav.people, from: 'header' },
  { id: 'metrics', word: ({ nav }) => nav.metrics, from: 'header' },
  { id: 'history', word: ({ nav }) => nav.history, from: 'header' },
  { id: 'handbook', word: ({ nav }) => nav.handbook, from: 'header' },
  { id: 'health', word: ({ health }) => health.title, from: 'footer' },
  { id: 'rules', word: ({ rules }) => rules.title, from: 'footer' },
  { id: 'search', word: ({ nav }) => nav.search, from: null },
] as const satisfies readonly PageEntry[];

/** What every period has beside its first page, which lies at the period's own address. */
export const PERIOD_PAGES = [
  { id: 'cascade', word: ({ nav }) => nav.cascade, from: 'header' },
  { id: 'alignment', word: ({ nav }) => nav.alignment, from: 'header' },
  { id: 'table', word: ({ nav }) => nav.table, from: 'header' },
  { id: 'scores', word: ({ nav }) => nav.scores, from: 'header' },
  { id: 'check-ins', word: ({ nav }) => nav.checkIns, from: 'header' },
  { id: 'retrospective', word: ({ nav }) => nav.retrospective, from: 'header' },
  { id: 'scorecard', word: ({ nav }) => nav.scorecard, from: 'header' },
  { id: 'present', word: ({ presentation }) => presentation.title, from: null },
] as const satisfies readonly PageEntry[];

export type SitePageId = (typeof SITE_PAGES)[number]['id'];
export type PeriodPageId = (typeof PERIOD_PAGES)[number]['id'];

/** Folders of a published site that are no pages, and those kept free for what may come. */
const OTHER_FOLDERS = ['data', 'admin', 'pagefind', 's', '404'];

/** Ids that no period may have: its address would be another page's. */
export const TAKEN_BY_PAGES: readonly string[] = [...SITE_PAGES.map(({ id }) => id), ...OTHER_FOLDERS];

/** Ids that no team may have. */
export const TAKEN_BY_PERIOD_PAGES: readonly string[] = PERIOD_PAGES.map(({ id }) => id);

export const isSitePage = (id: string): id is SitePageId => SITE_PAGES.some((page) => page.id === id);
export const isPeriodPage = (id: string): id is PeriodPageId => PERIOD_PAGES.some((page) => page.id === id);
