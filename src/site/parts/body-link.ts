/** Where the links of an author's text lead. */
import { anchorPrefix, headingCalled } from '../../domain/anchor.ts';
import { type Period, weekOf } from '../../domain/period.ts';
import { linkedPath, objectiveOf, type Place } from '../../domain/reference.ts';
import { readSiteAddress, type SitePage, splitAddress } from '../../domain/site-address.ts';
import type { Site } from '../frame/site.ts';
import { teamsIn } from './teams-in-period.ts';

/** Where a text stands: its file, and what its references start from. */
export interface BodyPlace extends Place {
  readonly file: string;
  /** The objective whose page it is, for key results by their bare ids. */
  readonly objective?: string;
}

/**
 * The address of what a link within the site names: a content file's page, a heading or key result on it, or a page by
 * its address. Null when this site has no such page: it may be kept back, or not be there yet on the day shown.
 */
export function linkAddress(site: Site, to: string, place: BodyPlace): string | null {
  if (to.startsWith('/')) return ownAddress(site, to);
  const fragment = to.split('#').slice(1).join('#');
  if (to.startsWith('#')) return placeHere(site, place, fragment);
  const path = linkedPath(place.file, to);
  return path === null ? null : fileAddress(site, path, fragment);
}

function placeHere(site: Site, { file, objective }: BodyPlace, fragment: string): string | null {
  const heading = headingId(site, file, fragment);
  if (heading !== null) return `#${heading}`;
  return objective === undefined ? null : keyResultAddress(site, objective, fragment);
}

function headingId({ plan }: Site, file: string, fragment: string): string | null {
  const heading = headingCalled(plan.headings[file] ?? [], fragment, file);
  return heading === undefined ? null : anchorPrefix(file) + heading.name;
}

function keyResultAddress({ plan, urls }: Site, objective: string, fragment: string): string | null {
  const ref = plan.canonical(`${objective}#${fragment}`);
  const found = plan.objectives.get(objectiveOf(ref))?.keyResults.some((one) => one.ref === ref);
  return found === true ? urls.keyResult(ref) : null;
}

/** A content file's page, at the heading or key result that is asked for, else at the file's own part of it. */
function fileAddress(site: Site, path: string, fragment: string): string | null {
  const { plan, urls } = site;
  const [collection = '', ...rest] = path.replace(/\.(?:mdx|yaml)$/, '').split('/');
  const id = rest.join('/');
  const [first = '', second = ''] = rest;
  if (path === 'people.yaml') return urls.people;
  if (path.endsWith('.yaml'))
    return collection === 'metrics' && plan.metrics.has(id) ? urls.metric(id) : null;
  if (!path.endsWith('.mdx')) return null;
  const on = (page: string, file: string, otherwise = '') => {
    const anchor = fragment === '' ? null : headingId(site, file, fragment);
    return page + (anchor === null ? otherwise : `#${anchor}`);
  };
  switch (collection) {
    case 'objectives': {
      const objective = plan.objectives.get(plan.canonical(id));
      if (objective === undefined) return null;
      const isHeading = headingId(site, objective.file, fragment) !== null;
      const keyResult = isHeading ? null : keyResultAddress(site, objective.id, fragment);
      return keyResult ?? on(urls.objective(objective.id), objective.file);
    }
    case 'teams': {
      const team = teamCalled(site, id);
      return team === undefined ? null : on(urls.team(team.id), team.file);
    }
    case 'periods': {
      const period = plan.periods.find((one) => one.id === id);
      return period === undefined ? null : on(urls.period(id), period.file);
    }
    case 'check-ins': {
      const period = plan.periods.find((one) => one.id === first);
      const checkIn = plan.checkInsIn(first).find((one) => one.file === path);
      if (period === undefined || checkIn === undefined) return null;
      const week = urls.checkInsOfWeek(first, weekOf(period, checkIn.day));
      return on(week, path, `#${checkIn.name}`);
    }
    case 'retrospectives':
      return plan.retrospectives.has(id) && hasTeam(site, first, second)
        ? on(urls.period(first, 'retrospective'), path, `#${second}`)
        : null;
    case 'plans':
      return plan.plans.has(id) && hasTeam(site, first, second)
        ? on(urls.teamIn(first, second), path, '#plan')
        : null;
    case 'handbook':
      return plan.handbook.some((page) => page.id === id) ? on(urls.handbook(id), path) : null;
    default:
      return null;
  }
}

const teamCalled = ({ plan }: Site, id: string) =>
  plan.organisation.get(id) ?? [...plan.organisation.values()].find(({ aliases }) => aliases.includes(id));

const hasTeam = (site: Site, period: string, team: string): boolean => {
  const found = site.plan.periods.find(({ id }) => id === period);
  return found !== undefined && teamsIn(site, found).some(({ id }) => id === team);
};

/** An address of the site, under its base and with its last slash; null when no page has it. */
function ownAddress(site: Site, to: string): string | null {
  const { parts, query, fragment } = splitAddress(to);
  const page = readSiteAddress(parts);
  if (page === null || !hasPage(site, page)) return null;
  if (page.kind === 'file') {
    // Pages of the handbook have no places but their headings.
    const otherwise = page.file.startsWith('handbook/') ? '' : fragment;
    const [address = '', anchor = otherwise] = (fileAddress(site, page.file, fragment) ?? '').split('#');
    return address + query + (anchor === '' ? '' : `#${anchor}`);
  }
  const address = parts.length === 0 ? '' : `${parts.map(encodeURIComponent).join('/')}/`;
  return site.urls.own(`${address}${query}${fragment === '' ? '' : `#${fragment}`}`);
}

function hasPage(site: Site, page: SitePage): boolean {
  const { plan } = site;
  const period = (wanted: string): Period | undefined => plan.periods.find(({ id }) => id === wanted);
  switch (page.kind) {
    case 'file':
      return fileAddress(site, page.file, '') !== null;
    case 'person':
      return plan.people.has(page.id);
    case 'of-period':
      return period(page.period) !== undefined;
    case 'week': {
      const found = period(page.period);
      return (
        found !== undefined &&
        plan.checkInsIn(page.period).some(({ day }) => weekOf(found, day) === page.week)
      );
    }
    case 'team-in-period':
      return hasTeam(site, page.period, page.team);
    case 'own':
    case 'rule':
      return true;
  }
}
