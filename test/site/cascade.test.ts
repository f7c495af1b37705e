import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project.ts';
import { documentOf, textOf } from '../support/html.ts';
import { type BuiltSite, siteOf } from '../support/site.ts';

interface Example {
  readonly objectives: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: string;
    readonly under: string | null;
    readonly keyResults: readonly { readonly id: string; readonly title: string }[];
  }[];
}

const example = JSON.parse(
  readFileSync(join(projectRoot, 'test/fixtures/companies/acme.json'), 'utf8'),
) as Example;

/** Slug of an objective's address: `grow` of `/2026-q1/company/grow/#kr1`. */
const slugIn = (address: string): string => address.split('#')[0]?.split('/').at(-2) ?? '';

const parentOf = (id: string): string | null =>
  example.objectives.find((one) => one.id === id)?.under?.split('#')[0] ?? null;

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
    expect(links.map(({ href }) => slugIn(href)).sort()).toEqual(example.objectives.map(({ id }) => id).sort());
  });

  it.each(example.objectives.map((one) => [one.title, one] as const))('has “%s” in its place', (title, one) => {
    const item = itemOf(one.id);
    expect(textOf(item?.querySelector('a'))).toBe(title);
    expect(textOf(item?.querySelector('.row'))).toContain(one.owner);
    const above = item?.parentElement?.closest('li');
    expect(slugIn(above?.querySelector('a')?.getAttribute('href') ?? '') || null).toBe(parentOf(one.id));
    let levels = 0;
    for (let at = item; at !== null && at !== undefined; at = at.parentElement?.closest('li') ?? undefined) levels += 1;
    expect(levels).toBe(depthOf(one.id));
    const [parent, keyResult] = one.under?.split('#') ?? [];
    const hangsUnder = example.objectives
      .find(({ id }) => id === parent)
      ?.keyResults.find(({ id }) => id === keyResult)?.title;
    const under = item?.querySelector(':scope > .under, :scope > details > summary > .under');
    expect(textOf(under)).toBe(hangsUnder === undefined ? '' : `under “${hangsUnder}”`);
  });

  it('is open, three levels deep, and says of ten objectives under which key result they hang', () => {
    const branches = [...page.querySelectorAll('.tree details')];
    expect(branches.every((branch) => branch.hasAttribute('open'))).toBe(true);
    expect(Math.max(...example.objectives.map(({ id }) => depthOf(id)))).toBe(3);
    expect(page.querySelectorAll('.tree .under')).toHaveLength(10);
  });
});

describe('the picture of the same cascade', () => {
  it('has a title and links to every objective and to each key result something hangs under', () => {
    const picture = page.querySelector('svg.cascade');
    expect(textOf(picture?.querySelector('title'))).toBe('Cascade of Q1 2026');
    const links = [...(picture?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
    const objectives = links.filter((link) => !link.includes('#')).map(slugIn);
    expect(objectives.sort()).toEqual(example.objectives.map(({ id }) => id).sort());
    const hung = example.objectives.flatMap(({ under }) => under ?? []).sort();
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
    expect(example.objectives.map(({ id }) => [id, xs.indexOf(columns.get(id) ?? NaN) + 1])).toEqual(
      example.objectives.map(({ id }) => [id, depthOf(id)]),
    );
  });
});

describe('the neighbourhood on an objective’s page', () => {
  it('shows what is above and below, itself marked, and neither siblings nor cousins', () => {
    const objective = documentOf(site.page('2026-q1/marketing/mqls/'));
    const links = [...objective.querySelectorAll<HTMLAnchorElement>('.tree a')].map(({ href }) => slugIn(href));
    expect(links.sort()).toEqual(['adwords', 'grow', 'mass-mail', 'mqls', 'seo']);
    expect(textOf(objective.querySelector('.tree a[aria-current="page"]'))).toBe('Get 600 MQLs');
    const above = objective.querySelector('.figures .reason a');
    expect(above?.getAttribute('href')).toBe('/2026-q1/company/grow/#kr1');
    const drawn = [...objective.querySelectorAll('svg.cascade a')].map((link) => link.getAttribute('href') ?? '');
    expect(new Set(drawn.map(slugIn))).toEqual(new Set(links));
  });

  it('of the lowest level leads up through key results to the top', () => {
    const objective = documentOf(site.page('2026-q1/ppc/adwords/'));
    const trail = [...objective.querySelectorAll<HTMLAnchorElement>('.tree a')].map(({ href }) => slugIn(href));
    expect(trail).toEqual(['grow', 'mqls', 'adwords']);
    expect([...objective.querySelectorAll('.tree .under')].map(textOf)).toEqual([
      'under “Strengthen marketing: 5% more MQLs through next quarter”',
      'under “200 MQLs from AdWords”',
    ]);
  });
});
