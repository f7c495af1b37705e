import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, textOf } from '../support/html.ts';
import { type BuiltSite, siteOf } from '../support/site.ts';

/** The example as its authors drew it: slug, title, owner, and the key result above with its title. */
const ACME: readonly (readonly [string, string, string, string | null, string | null])[] = [
  ['grow', 'Grow the business', 'CEO', null, null],
  ['mqls', 'Get 600 MQLs', 'CMO', 'grow#kr1', 'Strengthen marketing: 5% more MQLs through next quarter'],
  ['adwords', 'Improve the AdWords campaign', 'PPC Marketing Manager', 'mqls#kr1', '200 MQLs from AdWords'],
  [
    'mass-mail',
    'Drive leads from mass mail through Q1',
    'Email Marketing Manager',
    'mqls#kr2',
    '200 MQLs from mass mail',
  ],
  ['seo', 'Improve SEO', 'SEO Marketing Manager', 'mqls#kr3', '3 strategies for better SEO'],
  [
    'revenue',
    'Increase Q1 revenue to $500K',
    'Head of Sales',
    'grow#kr2',
    'Achieve 10% growth by the end of Q1',
  ],
  [
    'south-america',
    'Improve South American sales',
    'South American Sales Manager',
    'revenue#kr1',
    '$300K in the South American market',
  ],
  [
    'europe',
    'Improve European sales',
    'European Sales Manager',
    'revenue#kr2',
    '$200K in the European market',
  ],
  [
    'sales-team',
    'Grow the sales team by 15%',
    'CHRO',
    'grow#kr3',
    'Grow the sales team by 15% by the end of Q1',
  ],
  [
    'hire-reps',
    'Build a stronger sales team: 5 new reps by the end of Q1',
    'Recruiting Manager',
    'sales-team#kr1',
    'Hire 5 sales reps by the end of Q1',
  ],
  [
    'engagement',
    'Find 3 new ways to drive employee engagement by the end of Q1',
    'HR Manager',
    'sales-team#kr2',
    'Improve employee engagement by 20% by the end of Q1',
  ],
];

const objectives = ACME.map(([id, title, owner, under, hangsUnder]) => ({
  id,
  title,
  owner,
  under,
  hangsUnder,
}));

/** Slug of an objective's address: `grow` of `/2026-q1/company/grow/#kr1`. */
const slugIn = (address: string): string => address.split('#')[0]?.split('/').at(-2) ?? '';

const parentOf = (id: string): string | null =>
  objectives.find((one) => one.id === id)?.under?.split('#')[0] ?? null;

const depthOf = (id: string): number => {
  const parent = parentOf(id);
  return parent === null ? 1 : 1 + depthOf(parent);
};

let site: BuiltSite;
let page: Document;
beforeAll(async () => {
  site = await siteOf('acme');
  page = documentOf(site.page('2026-q1/cascade/'));
});

describe('the list of a cascade of three levels', () => {
  const itemOf = (id: string) =>
    [...page.querySelectorAll('.tree li')].find(
      (item) => slugIn(item.querySelector('a')?.getAttribute('href') ?? '') === id,
    );

  it('has every objective once', () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.tree a')];
    expect(links.map(({ href }) => slugIn(href)).sort()).toEqual(objectives.map(({ id }) => id).sort());
  });

  it.each(objectives.map((one) => [one.title, one] as const))('has “%s” in its place', (title, one) => {
    const item = itemOf(one.id);
    expect(textOf(item?.querySelector('a'))).toBe(title);
    expect(textOf(item?.querySelector('.row'))).toContain(one.owner);
    const above = item?.parentElement?.closest('li');
    expect(slugIn(above?.querySelector('a')?.getAttribute('href') ?? '') || null).toBe(parentOf(one.id));
    let levels = 0;
    for (let at = item; at !== null && at !== undefined; at = at.parentElement?.closest('li') ?? undefined)
      levels += 1;
    expect(levels).toBe(depthOf(one.id));
    const under = item?.querySelector(':scope > .under');
    expect(textOf(under)).toBe(one.hangsUnder === null ? '' : `under “${one.hangsUnder}”`);
  });

  it('is open, three levels deep, and says of ten objectives under which key result they hang', () => {
    const branches = [...page.querySelectorAll('.tree details')];
    expect(branches.every((branch) => branch.hasAttribute('open'))).toBe(true);
    expect(Math.max(...objectives.map(({ id }) => depthOf(id)))).toBe(3);
    expect(page.querySelectorAll('.tree .under')).toHaveLength(10);
  });
});

describe('the picture of the same cascade', () => {
  it('has a title and links to every objective and to each key result something hangs under', () => {
    const picture = page.querySelector('svg.cascade');
    expect(textOf(picture?.querySelector('title'))).toBe('Cascade of Q1 2026');
    const links = [...(picture?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    const drawn = links.filter((link) => !link.includes('#')).map(slugIn);
    expect(drawn.sort()).toEqual(objectives.map(({ id }) => id).sort());
    const hung = objectives.flatMap(({ under }) => under ?? []).sort();
    const keyResults = links.filter((link) => link.includes('#'));
    expect(keyResults.map((link) => `${slugIn(link)}#${link.split('#')[1] ?? ''}`).sort()).toEqual(hung);
  });

  it('draws ten lines and puts each objective one column to the right of what it hangs under', () => {
    const lines = page.querySelector('svg.cascade path.edge')?.getAttribute('d')?.match(/M/g);
    expect(lines).toHaveLength(10);
    const columns = new Map(
      [...page.querySelectorAll('svg.cascade .card')].map((card) => {
        const x = Number(/translate\((-?[\d.]+)/.exec(card.getAttribute('transform') ?? '')?.[1]);
        return [slugIn(card.querySelector('a')?.getAttribute('href') ?? ''), x];
      }),
    );
    const xs = [...new Set(columns.values())].sort((a, b) => a - b);
    expect(objectives.map(({ id }) => [id, xs.indexOf(columns.get(id) ?? NaN) + 1])).toEqual(
      objectives.map(({ id }) => [id, depthOf(id)]),
    );
  });
});

describe('the neighbourhood on an objective’s page', () => {
  it('shows what is above and below, itself marked, and neither siblings nor cousins', () => {
    const objective = documentOf(site.page('2026-q1/marketing/mqls/'));
    const links = [...objective.querySelectorAll<HTMLAnchorElement>('.tree a')].map(({ href }) =>
      slugIn(href),
    );
    expect(links.sort()).toEqual(['adwords', 'grow', 'mass-mail', 'mqls', 'seo']);
    expect(textOf(objective.querySelector('.tree a[aria-current="page"]'))).toBe('Get 600 MQLs');
    const above = objective.querySelector('.figures .reason a');
    expect(above?.getAttribute('href')).toBe('/2026-q1/company/grow/#kr1');
    const drawn = [...objective.querySelectorAll('svg.cascade a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(new Set(drawn.map(slugIn))).toEqual(new Set(links));
  });

  it('of the lowest level leads up through key results to the top', () => {
    const objective = documentOf(site.page('2026-q1/ppc/adwords/'));
    const trail = [...objective.querySelectorAll<HTMLAnchorElement>('.tree a')].map(({ href }) =>
      slugIn(href),
    );
    expect(trail).toEqual(['grow', 'mqls', 'adwords']);
    expect([...objective.querySelectorAll('.tree .under')].map(textOf)).toEqual([
      'under “Strengthen marketing: 5% more MQLs through next quarter”',
      'under “200 MQLs from AdWords”',
    ]);
  });
});
