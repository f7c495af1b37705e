/** What stands around every page: title, navigation, footer. */
import { currentPeriod, neighbours, type Period } from '../../domain/period.ts';
import { type BrandView, brandView } from './brand.ts';
import type { PageLanguage } from './language.ts';
import type { LinkView } from '../parts/owner.ts';
import { periodLabel, type Site } from './site.ts';
import { teamPageIn } from '../parts/teams-in-period.ts';
import { PERIOD_PAGES, type PeriodPageId, SITE_PAGES, type SitePageId } from '../pages.ts';

export interface NavLink {
  readonly text: string;
  readonly href: string;
  readonly isHere: boolean;
}

export interface Frame {
  readonly language: PageLanguage;
  readonly title: string;
  readonly description: string | null;
  readonly company: string;
  readonly brand: BrandView;
  readonly home: string;
  readonly nav: readonly NavLink[];
  /** Pages of the period one is in; empty elsewhere. */
  readonly periodNav: readonly NavLink[];
  /** The same kind of page in other periods. */
  readonly periods: readonly NavLink[];
  readonly breadcrumb: readonly LinkView[];
  readonly search: string;
  readonly footer: { readonly learning: string; readonly asOf: string; readonly links: readonly NavLink[] };
  /** For tables, which are as wide as they need. */
  readonly isWide: boolean;
  /** Link to the stylesheet of authored diagrams, on pages that show one. */
  readonly diagramStyles: string | null;
  readonly words: {
    readonly skip: string;
    readonly main: string;
    readonly menu: string;
    readonly pagesOfPeriod: string;
    readonly periods: string;
    readonly breadcrumb: string;
    readonly searchAll: string;
    readonly theme: Site['labels']['frame']['theme'];
  };
}

/** A page at an old address. */
export interface MovedView {
  readonly frame: Frame;
  readonly movedTo: string;
  readonly title: string;
}

interface Here {
  readonly title: string;
  readonly description?: string | null;
  readonly period?: Period;
  /** The kind of page within a period. */
  readonly page?: PeriodPageId | '';
  /** Id of the team whose page of the period it is. */
  readonly team?: string;
  /** The entry of the main navigation that is open. */
  readonly section?: SitePageId;
  readonly breadcrumb?: readonly LinkView[];
  readonly hasDrawing?: boolean;
  readonly isWide?: boolean;
}

/** The frame of one page. */
export function frameView(site: Site, here: Here): Frame {
  const { plan, urls, labels, format } = site;
  const { nav } = labels;
  const current = currentPeriod(plan.periods, plan.asOf);
  const inPeriod = here.period !== undefined;
  const link = (text: string, href: string, isHere: boolean): NavLink => ({ text, href, isHere });
  const company = labels.frame.siteName(plan.company.name);
  return {
    language: site.language,
    title: here.title === company ? company : `${here.title} · ${company}`,
    description: here.description ?? null,
    company: plan.company.name,
    brand: brandView(site),
    home: urls.home,
    nav: [
      ...(current === null
        ? []
        : [link(periodLabel(site, current), urls.period(current.id), here.period?.id === current.id)]),
      ...ownPages(site, 'header', here.section),
    ],
    periodNav: inPeriod ? periodPages(site, here.period, here.page) : [],
    periods: inPeriod
      ? [...plan.periods]
          .reverse()
          .map((period) =>
            link(periodLabel(site, period), sameIn(site, period, here), period.id === here.period?.id),
          )
      : [],
    breadcrumb: here.breadcrumb ?? [],
    search: urls.search,
    footer: {
      learning: labels.frame.footer.learning,
      asOf: labels.frame.footer.asOf(format.day(plan.asOf)),
      links: ownPages(site, 'footer', here.section),
    },
    isWide: here.isWide === true,
    diagramStyles: here.hasDrawing === true ? urls.diagramStyles('drawings') : null,
    words: {
      skip: labels.frame.skip,
      main: nav.main,
      menu: nav.menu,
      pagesOfPeriod: nav.pagesOfPeriod,
      periods: nav.periods,
      breadcrumb: nav.breadcrumb,
      searchAll: nav.searchAll,
      theme: labels.frame.theme,
    },
  };
}

/** The same kind of page in another period, or that period's first one where it has none of the kind. */
const sameIn = (site: Site, period: Period, { team, page = '' }: Here): string =>
  team === undefined ? site.urls.period(period.id, page) : teamPageIn(site, period, team);

/** Links to the pages there are once, as far as one part of the frame names them. */
const ownPages = (
  { labels, urls }: Site,
  from: 'header' | 'footer',
  here: SitePageId | undefined,
): NavLink[] =>
  SITE_PAGES.filter((page) => page.from === from).map(({ id, word }) => ({
    text: word(labels),
    href: urls.page(id),
    isHere: id === here,
  }));

/** Links to a period's first page and its others. */
const periodPages = (
  { labels, urls }: Site,
  period: Period,
  here: PeriodPageId | '' | undefined,
): NavLink[] => [
  { text: labels.nav.overview, href: urls.period(period.id), isHere: here === '' },
  ...PERIOD_PAGES.filter(({ from }) => from !== null).map(({ id, word }) => ({
    text: word(labels),
    href: urls.period(period.id, id),
    isHere: id === here,
  })),
];

/** The periods before and after, of the same length. */
export function besides(site: Site, period: Period): { previous: LinkView | null; next: LinkView | null } {
  const { previous, next } = neighbours(site.plan.periods, period);
  const link = (one: Period | null) =>
    one === null ? null : { text: periodLabel(site, one), href: site.urls.period(one.id) };
  return { previous: link(previous), next: link(next) };
}
