import { placeOf } from '../../domain/reference.ts';
import { type PeriodPageId, SITE_PAGES, type SitePageId } from '../pages.ts';

/** Every address of the site, each ending in a slash. */
export type Urls = ReturnType<typeof makeUrls>;

/** Addresses under a base such as `/` or `/okr`. */
export function makeUrls(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (...parts: string[]) =>
    `${root}${parts.filter((part) => part !== '').join('/')}${parts.length > 0 ? '/' : ''}`;
  const objective = (id: string) => {
    const { period, team, slug } = placeOf(id);
    return at(period, team, slug);
  };
  const own = Object.fromEntries(SITE_PAGES.map(({ id }) => [id, at(id)])) as Record<SitePageId, string>;
  return {
    root,
    /** The page of this id. */
    page: (id: SitePageId) => own[id],
    home: at(),
    period: (period: string, page: PeriodPageId | '' = '') => (page === '' ? at(period) : at(period, page)),
    checkInsOfWeek: (period: string, week: number) => at(period, 'check-ins', `week-${String(week)}`),
    checkIn: (period: string, week: number, name: string) =>
      `${at(period, 'check-ins', `week-${String(week)}`)}#${name}`,
    teamIn: (period: string, team: string) => at(period, team),
    objective,
    keyResult: (ref: string) => `${objective(ref)}#${ref.split('#')[1] ?? ''}`,
    teams: own.teams,
    team: (team: string) => at('teams', team),
    people: own.people,
    person: (person: string) => at('people', person),
    metrics: own.metrics,
    metric: (metric: string) => `${at('metrics')}#${metric}`,
    history: own.history,
    handbook: (page = '') => (page === '' ? at('handbook') : at('handbook', ...page.split('/'))),
    health: own.health,
    rules: own.rules,
    rule: (rule: string) => at('rules', rule),
    search: own.search,
    picture: (path: string) => `${root}data/pictures/${path}`,
    brandStyles: `${root}data/brand/accent.css`,
    diagramStyles: (name: string) => `${root}data/diagrams/${name}.css`,
    /** An address an author wrote from the site's root. */
    own: (address: string) => `${root}${address.replace(/^\/+/, '')}`,
  };
}
