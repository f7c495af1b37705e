import type { Place } from '../domain/reference.ts';

/** A full reference as an author writes it in a file of this place: no more of it than is needed. */
export function shortReference(reference: string, from: Place): string {
  const [period = '', team = '', slug = ''] = reference.split('/');
  if (period !== from.period) return reference;
  return team === from.team ? slug : `${team}/${slug}`;
}
