import { decoded } from './anchor.ts';

/** Where a reference stands: the period and team of the file it is written in. */
export interface Place {
  readonly period: string;
  readonly team: string;
}

/**
 * A reference in full: `<slug>`, `<team>/<slug>` or `<period>/<team>/<slug>`, each with or without
 * `#<key-result>`, becomes `<period>/<team>/<slug>[#<key-result>]`.
 */
export function fullReference(reference: string, from: Place): string {
  const objective = objectiveOf(reference);
  const slash = objective.indexOf('/');
  if (slash === -1) return `${from.period}/${from.team}/${reference}`;
  return objective.includes('/', slash + 1) ? reference : `${from.period}/${reference}`;
}

/** The objective a full reference names, without its key result. */
export function objectiveOf(reference: string): string {
  const end = reference.indexOf('#');
  return end === -1 ? reference : reference.slice(0, end);
}

/** The parts of an objective's id. */
export function placeOf(objectiveId: string): Place & { slug: string } {
  const [period = '', team = '', slug = ''] = objectiveOf(objectiveId).split('/');
  return { period, team, slug };
}

/** The day and team in a check-in's file name, `<yyyy-mm-dd>-<team>[--<author>]`; null when it is not one. */
export function checkInName(name: string): { day: string; team: string } | null {
  const match = /^(\d{4}-\d{2}-\d{2})-(.+?)(?:--.+)?$/.exec(name);
  return match?.[1] !== undefined && match[2] !== undefined ? { day: match[1], team: match[2] } : null;
}

/** What a link in a content file names, as a path in the content folder; null for an address or a place on the page. */
export function linkedPath(from: string, link: string): string | null {
  const path = decoded(link.split(/[#?]/)[0] ?? '');
  if (path === '' || path.startsWith('/')) return null;
  const folders = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
