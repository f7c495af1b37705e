/** The filter bar over a list of objectives or key results, and what each item is found by. */
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { STATUSES } from '../../domain/status.ts';
import { COMPANY_TEAM, lineOf } from '../../domain/team.ts';
import { themesOf } from '../../domain/themes-over-time.ts';
import { ownerView } from './owner.ts';
import type { Site } from '../frame/site.ts';
import type { Labels } from '../words/labels.ts';

export interface ListFiltersView {
  readonly words: Labels['filters'];
  /** Only those that tell the items of this list apart. */
  readonly selects: readonly ListSelect[];
}

export interface ListSelect {
  readonly name: FacetName | 'period' | 'severity';
  readonly word: string;
  readonly options: readonly ListOption[];
}

export interface ListOption {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

const FACETS = ['team', 'theme', 'status', 'owner'] as const;
type FacetName = (typeof FACETS)[number];

/** The values an item is found by: ids, or slugs of free text, several with a space between. */
export type ListFacets = Readonly<Record<FacetName, string>>;

/** Stands for nothing in the address; no id is written like this. */
export const NOTHING = '-';

/** An objective's facets, or those of one of its key results. A team's are also its departments'. */
export function listFacets(site: Site, objective: Objective, keyResult?: KeyResult): ListFacets {
  const { status, owners } = keyResult ?? objective;
  const line = lineOf(site.plan.organisationIn(objective.period), objective.team).map(({ id }) => id);
  const teams = line.filter((id) => id !== COMPANY_TEAM);
  return {
    team: teams.length === 0 ? objective.team : teams.join(' '),
    theme: objective.theme ?? NOTHING,
    status,
    owner: owners.length === 0 ? NOTHING : [...new Set(owners.map((owner) => slugOf(site, owner)))].join(' '),
  };
}

/** A person's or team's id; of anything else its letters and digits. */
function slugOf({ plan }: Site, owner: string): string {
  if (plan.people.has(owner) || plan.organisation.has(owner)) return owner;
  const slug = owner.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return slug.replace(/^-|-$/g, '') || NOTHING;
}

/** The filters of a list, each value with how many items have it. */
export function listFiltersView(
  site: Site,
  period: Period,
  objectives: readonly Objective[],
  items: readonly ListFacets[],
): ListFiltersView {
  const words = site.labels.filters;
  const texts: Record<FacetName, ReadonlyMap<string, string>> = {
    team: teamTexts(site, period),
    theme: new Map([...themesOf(site.plan, period).map(({ id, title }) => [id, title] as const)]),
    status: new Map(STATUSES.toReversed().map((status) => [status, site.labels.terms.status[status]])),
    owner: ownerTexts(site, objectives),
  };
  const without: Partial<Record<FacetName, string>> = {
    theme: words.noTheme,
    owner: site.labels.organisation.noOwner,
  };
  const selects = FACETS.map((name): ListSelect => {
    const counts = countsOf(items.map((item) => item[name]));
    const known = [...texts[name].keys()].filter((value) => counts.has(value));
    const others = [...counts.keys()].filter((value) => value !== NOTHING && !texts[name].has(value));
    const values = [...known, ...others, ...(counts.has(NOTHING) ? [NOTHING] : [])];
    return {
      name,
      word: words.names[name],
      options: values.map((value) => ({
        value,
        text: texts[name].get(value) ?? (value === NOTHING ? without[name] : undefined) ?? value,
        count: counts.get(value) ?? 0,
      })),
    };
  });
  return { words, selects: selects.filter(({ options }) => options.length > 1) };
}

/** How many items have each value. */
export function countsOf(facets: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of facets.flatMap((facet) => facet.split(' ')))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Teams in the order of the organisation, moved in below their department. */
function teamTexts({ plan }: Site, { id }: Period): Map<string, string> {
  const teams = [...plan.organisationIn(id).values()];
  return new Map(
    teams.map((team) => [team.id, '\u2003'.repeat(Math.max(0, team.depth - 1)) + team.name] as const),
  );
}

function ownerTexts(site: Site, objectives: readonly Objective[]): Map<string, string> {
  const owners = objectives.flatMap((one) => [one.owners, ...one.keyResults.map((it) => it.owners)]).flat();
  const texts = new Map(owners.map((owner) => [slugOf(site, owner), ownerView(site, owner).text] as const));
  return new Map([...texts].sort(([, a], [, b]) => site.format.compare(a, b)));
}
