import type { Blocker } from '../../domain/blockers.ts';
import { ownerView } from './owner.ts';
import type { Site } from '../frame/site.ts';

/** What stands in the way, with who clears it and until when. */
export function blockerText(site: Site, { what, owner, due }: Blocker): string {
  const more = [
    ...(owner === null ? [] : [ownerView(site, owner).text]),
    ...(due === null ? [] : [site.labels.objective.due(site.format.day(due))]),
  ];
  return more.length === 0 ? what : `${what} (${more.join(', ')})`;
}
