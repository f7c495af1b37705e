import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textsOf } from '../support/html.ts';
import { builtCompany, type BuiltSite } from '../support/site.ts';

/** What search keeps of a page. */
interface Indexed {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const MARK = 'pagefind_dcd';

function indexOf(site: BuiltSite): Map<string, Indexed> {
  const folder = join(site.folder, 'pagefind/fragment');
  const pages = readdirSync(folder).map(
    (file) =>
      JSON.parse(
        gunzipSync(readFileSync(join(folder, file)))
          .subarray(MARK.length)
          .toString(),
      ) as Indexed,
  );
  return new Map(pages.map((page) => [page.url, page]));
}

const COMPANY = {
  'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nnorthStar: { metric: teams }\n',
  'periods/2026.mdx': mdx('starts: 2026-01-01\nends: 2026-12-31'),
  'periods/2026-q2.mdx': mdx(
    'starts: 2026-04-01\nends: 2026-06-30\nwithin: "2026"',
    'Spring was for listening.',
  ),
  'periods/2026-q3.mdx': mdx('starts: 2026-07-01\nends: 2026-09-30\nwithin: "2026"'),
  'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31\nwithin: "2026"'),
  'objectives/2026-q2/sales/calls.mdx': mdx(
    `
title: Calls come back
owner: mara
contributesTo: []
localPriority: Nobody else calls.
keyResults:
  - id: answered
    title: Raise calls answered
    metric: { baseline: 10, target: 20, unit: "%" }`,
    'A telephone that rings unheard is a customer lost.',
  ),
  'plans/2026-q3/sales.mdx': mdx(
    `
owner: mara
vision: Every caller is heard.
commitments:
  - id: rota
    title: A rota for the telephone
    owner: mara
    metric: { type: yes-no }`,
  ),
  'retrospectives/2026-q2/sales.mdx': mdx(
    'date: 2026-07-02\nlearned: Mornings matter.\ncauses: [focus, dependency]',
    'We had three telephones and one chair.',
  ),
  'check-ins/2026-q2/2026-05-04-sales.mdx': mdx(
    'updates:\n  - { keyResult: calls#answered, value: 12, confidence: 6, note: The cable was loose }',
    'A quiet week.',
  ),
  'metrics/teams.yaml': 'title: Active teams\ndescription: Those that come back within a week.\n',
  'metrics/teams.csv': 'date,value\n2026-07-01,12\n',
  'handbook/tea.mdx': mdx('title: Tea', 'Water first.'),
};

let site: BuiltSite;
let index: Map<string, Indexed>;
beforeAll(async () => {
  site = await builtCompany(companyOf(COMPANY));
  index = indexOf(site);
});

const page = (url: string): Indexed => {
  const found = index.get(url);
  if (found === undefined)
    throw new Error(`Search does not know ${url}, but ${[...index.keys()].join(', ')}.`);
  return found;
};

describe('what search keeps', () => {
  it('is an objective with its reasons and key results, and none of the numbers and headings beside them', () => {
    const { content, meta, filters } = page('/2026-q2/sales/calls/');
    expect(content).toContain('A telephone that rings unheard is a customer lost.');
    expect(content).toContain('Raise calls answered.');
    expect(content).toContain('Nobody else calls.');
    expect(content).not.toMatch(/Confidence|Score|0\.\d\d|baseline|20%|Why this matters|Key results/);
    expect(meta).toMatchObject({ title: 'Calls come back', period: 'Q2 2026', team: 'Sales' });
    expect(filters).toMatchObject({
      kind: ['Objective'],
      period: ['Q2 2026'],
      team: ['Sales'],
      level: ['Department'],
      owner: ['Mara Lindqvist'],
    });
    expect(filters['status']).toHaveLength(1);
    expect(filters['band']).toHaveLength(1);
  });

  it.each([
    ['/2026-q2/', 'Letter', 'The letter of Q2 2026', 'Spring was for listening.'],
    ['/2026-q3/sales/', 'Plan', 'Sales, Q3 2026', 'A rota for the telephone'],
    ['/2026-q2/sales/', 'Retrospective', 'Sales, Q2 2026', 'We had three telephones and one chair.'],
    ['/2026-q2/check-ins/week-5/', 'Check-ins', 'Check-ins, Q2 2026, Week 5 of 13', 'The cable was loose'],
    ['/teams/sales/', 'Team', 'Sales', 'Sales.'],
    ['/people/mara/', 'Person', 'Mara Lindqvist', 'Mara Lindqvist.'],
    ['/metrics/', 'Metrics', 'Metrics', 'Those that come back within a week.'],
    ['/handbook/tea/', 'Handbook', 'Tea', 'Water first.'],
    ['/rules/objective-has-owner/', 'Handbook', undefined, 'owner'],
  ])('is %s, as %s', (url, kind, title, text) => {
    const { content, meta, filters } = page(url);
    expect(filters['kind']).toEqual([kind]);
    if (title !== undefined) expect(meta['title']).toBe(title);
    expect(content).toContain(text);
  });

  it('is the causes a team has named', () => {
    expect(page('/2026-q2/sales/').filters['cause']).toEqual(['Focus', 'Dependency']);
  });

  it('is each text once, and no page that only lists', () => {
    const texts = [...index.values()].map(({ content }) => content);
    for (const text of ['three telephones', 'A quiet week', 'Spring was for listening', 'rings unheard'])
      expect(texts.filter((content) => content.includes(text))).toHaveLength(1);
    const urls = [...index.keys()];
    expect(urls).not.toContain('/');
    const lists = /^\/(search|teams|people)\/$|^\/2026-q\d\/(table|scores|cascade|alignment)\/$/;
    expect(urls.filter((url) => lists.test(url))).toEqual([]);
  });
});

describe('the search page', () => {
  it('knows which periods run, and which are the archive', () => {
    const options = [
      ...documentOf(site.page('search/')).querySelectorAll('select[name="period"] option[value]'),
    ];
    expect(options.slice(1).map((one) => [one.getAttribute('value'), one.getAttribute('data-when')])).toEqual(
      [
        ['Q4 2026', 'coming'],
        ['2026', 'now'],
        ['Q3 2026', 'now'],
        ['Q2 2026', 'earlier'],
      ],
    );
  });

  it('has every filter, and says how search works', () => {
    const search = documentOf(site.page('search/'));
    const labels = [...search.querySelectorAll('.search-filters label')];
    expect(labels.map(({ firstChild }) => firstChild?.textContent?.trim())).toEqual([
      'Period',
      'Kind',
      'Team',
      'Level',
      'Owner',
      'Status',
      'Band',
      'Cause',
    ]);
    expect(textsOf(search, '.search-help kbd')).toEqual(['/', 'Ctrl K', '⌘ K', '↓', '↑', 'Enter', 'Esc']);
    expect(textsOf(search, 'search-slash-choice label')).toEqual(['The / key opens search']);
  });
});
