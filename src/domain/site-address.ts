/** Which page of the site an address names. */
import { isPeriodPage, isSitePage } from '../site/pages.ts';
import { decoded } from './anchor.ts';

/** Which page an address of the site would be, whether or not there is such a page. */
export type SitePage =
  /** There is one on every site. */
  | { readonly kind: 'own' }
  /** The page of a content file: a period, an objective, a page of the handbook, a team. */
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'person' | 'rule'; readonly id: string }
  | { readonly kind: 'of-period'; readonly period: string }
  | { readonly kind: 'week'; readonly period: string; readonly week: number }
  | { readonly kind: 'team-in-period'; readonly period: string; readonly team: string };

/** Reads the parts of an address between its slashes; null where no page could ever be. */
export function readSiteAddress(parts: readonly string[]): SitePage | null {
  const [first, second, third, ...more] = parts;
  if (first === undefined) return { kind: 'own' };
  if (first === 'handbook' && second !== undefined)
    return { kind: 'file', file: `handbook/${parts.slice(1).join('/')}.mdx` };
  if (more.length > 0) return null;
  if (isSitePage(first)) {
    if (second === undefined) return { kind: 'own' };
    if (third !== undefined) return null;
    if (first === 'teams') return { kind: 'file', file: `teams/${second}.mdx` };
    if (first === 'people') return { kind: 'person', id: second };
    return first === 'rules' ? { kind: 'rule', id: second } : null;
  }
  if (second === undefined) return { kind: 'file', file: `periods/${first}.mdx` };
  if (second === 'check-ins' && third !== undefined) {
    const week = /^week-([1-9]\d*)$/.exec(third)?.[1];
    return week === undefined ? null : { kind: 'week', period: first, week: Number(week) };
  }
  if (third !== undefined) return { kind: 'file', file: `objectives/${parts.join('/')}.mdx` };
  if (isPeriodPage(second)) return { kind: 'of-period', period: first };
  return { kind: 'team-in-period', period: first, team: second };
}

/** An address of the site, taken apart. */
export interface SplitAddress {
  /** What stands between the slashes; a last `index.html` says nothing. */
  readonly parts: readonly string[];
  /** With its `?`; empty without one. */
  readonly query: string;
  /** What stands behind `#`. */
  readonly fragment: string;
}

export function splitAddress(address: string): SplitAddress {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const parts = path
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (parts.at(-1) === 'index.html') parts.pop();
  return { parts, query, fragment };
}
