import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDiagramParser, type DiagramParser } from '../../src/diagrams/parse-diagram.ts';
import { companyOf, type Files, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, type BuiltSite, siteOf } from '../support/site.ts';
import { PARTS, partOf } from '../support/walk.ts';

let parser: DiagramParser;
beforeAll(() => {
  parser = createDiagramParser();
});
afterAll(() => parser.close());

/** Each text for a wiki that the pages offer, with the page. */
function textsToCopy(site: BuiltSite): { page: string; text: string }[] {
  return site.pages
    .filter((page) => site.page(page).includes('<copy-text'))
    .flatMap((page) => {
      const code = documentOf(site.page(page)).querySelector('copy-text code');
      return code === null ? [] : [{ page, text: code.textContent }];
    });
}

async function unreadable(texts: ReturnType<typeof textsToCopy>): Promise<string[]> {
  const problems: string[] = [];
  for (const { page, text } of texts) {
    const parsed = await parser.parse(text);
    if (!parsed.ok) problems.push(`${page}:${String(parsed.line)} ${parsed.message}`);
  }
  return problems;
}

const COMPANIES = ['demo', 'talentsync', 'acme'] as const;

describe('the Mermaid text of a cascade', () => {
  it.each([
    ['demo', 80],
    ['talentsync', 6],
    ['acme', 12],
  ] as const)('stands on the pages of %s', async (name, atLeast) => {
    expect(textsToCopy(await siteOf(name)).length).toBeGreaterThanOrEqual(atLeast);
  });

  it.each(COMPANIES.flatMap((name) => PARTS.map((part) => [name, part] as const)))(
    'can be read by Mermaid on every page of %s (%i of 4)',
    async (name, part) => {
      expect(await unreadable(partOf(textsToCopy(await siteOf(name)), part))).toEqual([]);
    },
  );
});

describe('a period of a hundred objectives', () => {
  const objective = (index: number) =>
    mdx(
      index < 4
        ? `title: Company aim ${String(index)}`
        : `title: Aim ${String(index)} of sales\ncontributesTo:\n  - { to: company/aim-${String(index % 4)}, because: It carries it. }`,
    );
  const files: Files = Object.fromEntries(
    Array.from({ length: 100 }, (_, index) => [
      `objectives/2026-q3/${index < 4 ? 'company' : 'sales'}/aim-${String(index)}.mdx`,
      objective(index),
    ]),
  );
  let site: BuiltSite;
  let page: Document;
  beforeAll(async () => {
    site = await builtCompany(companyOf({ ...files, 'objectives/2026-q3/company/win.mdx': null }));
    page = documentOf(site.page('2026-q3/cascade/'));
  });

  it('is drawn in about sixty boxes, and says how many more there are and where', () => {
    const cards = [...page.querySelectorAll('svg.cascade .card')];
    expect(cards.length).toBeGreaterThan(40);
    expect(cards.length).toBeLessThanOrEqual(64);
    const more = [...page.querySelectorAll('svg.cascade a')].filter((link) =>
      /\+\d+ more/.test(textOf(link)),
    );
    const hidden = more.map((link) => Number(/\+(\d+) more/.exec(textOf(link))?.[1]));
    const drawn = cards.length - more.length;
    expect(hidden.reduce((a, b) => a + b, 0)).toBe(100 - drawn);
    for (const link of more) {
      const [address, anchor = ''] = (link.getAttribute('href') ?? '').split('#');
      expect(address).toBe('/2026-q3/cascade/');
      expect(page.getElementById(anchor)?.closest('.tree')).not.toBeNull();
    }
  });

  it('is told in full in the list', () => {
    expect(page.querySelectorAll('.tree li')).toHaveLength(100);
    expect(textsOf(page, '.lede')[0]).toContain('100 objectives');
  });

  it('offers text for a wiki that Mermaid can read', async () => {
    expect(await unreadable(textsToCopy(site))).toEqual([]);
  });
});
