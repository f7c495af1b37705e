/** Who owns something, with the page they have. */
import type { Site } from '../frame/site.ts';

export interface LinkView {
  readonly text: string;
  readonly href: string | null;
}

/** An owner as written: a person or team by name with their page, anything else as it is. */
export function ownerView({ plan, urls }: Site, owner: string): LinkView {
  const person = plan.people.get(owner);
  if (person !== undefined) return { text: person.name, href: urls.person(owner) };
  const team = plan.organisation.get(owner);
  return team === undefined ? { text: owner, href: null } : { text: team.name, href: urls.team(owner) };
}
