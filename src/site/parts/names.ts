/** Names of people or teams in a line of text, however many they are. */
import { type LinkView, ownerView } from './owner.ts';
import type { Site } from '../frame/site.ts';

export interface NamesView {
  /** Those that stand at once, with commas between. */
  readonly first: readonly LinkView[];
  /** Those behind "+95"; null where all stand. */
  readonly others: {
    readonly short: string;
    readonly spoken: string;
    readonly links: readonly LinkView[];
  } | null;
}

const MOST_AT_ONCE = 5;

/** How many of so many names stand at once: the first five, and a lone sixth. */
const shownOf = (count: number): number => (count <= MOST_AT_ONCE + 1 ? count : MOST_AT_ONCE);

/** The first ones, and the others to unfold. */
export function namesView({ labels, format }: Site, links: readonly LinkView[]): NamesView {
  const others = links.slice(shownOf(links.length));
  const count = format.number(others.length);
  return {
    first: links.slice(0, shownOf(links.length)),
    others:
      others.length === 0
        ? null
        : { short: `+${count}`, spoken: labels.organisation.others(count), links: others },
  };
}

/** Owners with the pages they have. */
export const ownersView = (site: Site, owners: readonly string[]): NamesView =>
  namesView(
    site,
    owners.map((owner) => ownerView(site, owner)),
  );

/** Owners by their names alone; without any the words for that. */
export function ownerNames(site: Site, owners: readonly string[]): NamesView {
  const names = owners.map((owner) => ownerView(site, owner).text);
  if (names.length > shownOf(names.length))
    return namesView(
      site,
      names.map((text) => ({ text, href: null })),
    );
  const text = names.length === 0 ? site.labels.organisation.noOwner : site.format.list(names);
  return { first: [{ text, href: null }], others: null };
}

/** The same where nothing can be unfolded, as in a picture: "A, B, C, D, E and 95 more". */
export function ownersText(site: Site, owners: readonly string[]): string {
  const { first, others } = ownerNames(site, owners);
  const texts = first.map(({ text }) => text);
  return others === null ? texts.join('') : site.format.list([...texts, others.spoken]);
}
