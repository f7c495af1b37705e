import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project.ts';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { linksOf } from '../support/links.ts';
import { builtCompany, type BuiltSite, siteOf } from '../support/site.ts';

const METHOD = readdirSync(join(projectRoot, 'docs/handbook')).map((name) => name.replace('.mdx', ''));

const hrefs = (root: ParentNode, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
const addressOf = (page: string): string => `/handbook/${page}/`;

describe('the handbook of the demo', () => {
  let site: BuiltSite;
  let index: Document;
  const page = (id: string) => documentOf(site.page(`handbook/${id}/`));
  beforeAll(async () => {
    site = await siteOf('demo');
    index = documentOf(site.page('handbook/'));
  });

  it('lists what the company wrote before the method, each page with what it is about', () => {
    expect(textsOf(index, 'h2')).toEqual(['How we do it here', 'The method']);
    const own = index.querySelector('section[aria-labelledby="own"]')!;
    expect(textsOf(own, 'li > a')).toEqual(['How we check in at Fernwell', 'What we learned about OKRs']);
    expect(textsOf(own, 'li > p')).toEqual([
      'Mondays before eleven, ten minutes, one file a team.',
      'Six quarters, most of them instructive.',
    ]);
    const method = index.querySelector('section[aria-labelledby="method"]')!;
    expect(textsOf(method, 'li > a').slice(0, 3)).toEqual([
      'Start here',
      'Writing objectives',
      'Writing key results',
    ]);
    expect(hrefs(method, 'li > a').toSorted()).toEqual(METHOD.map(addressOf).toSorted());
    expect(method.querySelectorAll('li > p')).toHaveLength(METHOD.length);
  });

  it('leads to the rules', () => {
    expect(hrefs(index, 'main a')).toContain('/rules/');
  });

  it('can be read from the first page to the last, and back', () => {
    const inOrder = hrefs(index, 'li > a').flatMap(
      (href) => /^\/handbook\/(.+)\/$/.exec(href ?? '')?.[1] ?? [],
    );
    const links = inOrder.map((id) => hrefs(page(id), '.neighbours a'));
    const addresses = inOrder.map(addressOf);
    expect(links).toEqual(
      addresses.map((_, at) =>
        addresses.slice(Math.max(0, at - 1), at + 2).filter((one) => one !== addresses[at]),
      ),
    );
  });

  it('says on each page where one is, and what is on it', () => {
    for (const id of METHOD) {
      const one = page(id);
      expect(hrefs(one, '.breadcrumb a'), id).toEqual(['/handbook/']);
      const headings = [...one.querySelectorAll('.prose h2')];
      expect(textsOf(one, '.on-this-page a'), id).toEqual(headings.map(textOf));
      expect(hrefs(one, '.on-this-page a'), id).toEqual(headings.map((heading) => `#${heading.id}`));
    }
  });

  it('offers only the company’s own pages to be edited', () => {
    const edited = (id: string) => hrefs(page(id), 'header a').filter((href) => href?.includes('/edit/'));
    expect(edited('how-we-check-in')).toEqual([
      'https://github.com/fernwell/okrs/edit/main/content/handbook/how-we-check-in.mdx',
    ]);
    expect(METHOD.flatMap(edited)).toEqual([]);
  });

  it('describes its drawings, and colours them in both themes', () => {
    const one = page('cadence');
    expect(textOf(one.querySelector('.diagram title'))).toBe('One quarter, from draft to looking back');
    expect(hrefs(one, 'link[rel="stylesheet"]')).toContain('/data/diagrams/drawings.css');
  });
});

describe('below a page about the method', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await siteOf('demo');
  });
  const examples = (id: string): Element =>
    documentOf(site.page(`handbook/${id}/`)).querySelector('section.examples')!;
  /** Each example: its title, then everything else that is said of it. */
  const told = (id: string) =>
    [...examples(id).querySelectorAll('.rows > li')].map((one) => textsOf(one, 'h3, .kind, p, dt, dd'));

  it('stand examples from the company’s own objectives, under a heading of their own', () => {
    expect(textOf(examples('writing-objectives').querySelector('h2'))).toBe('From our own OKRs');
    expect(textsOf(examples('writing-objectives'), '.section-note')).toEqual([
      'What the company itself set out to do in Q4 2026.',
    ]);
  });

  it('objectives: those of the company in the current period', () => {
    const titles = textsOf(examples('writing-objectives'), 'h3');
    expect(titles).toHaveLength(4);
    expect(hrefs(examples('writing-objectives'), 'h3 a')).toContain('/2026-q4/company/first-week/');
  });

  it('key results: one for each way of measuring in use, with its goal in words', () => {
    const all = told('writing-key-results');
    expect(all.map(([, kind]) => kind).toSorted()).toEqual([
      'at-least',
      'at-most',
      'between',
      'from-to',
      'graded',
      'levels',
      'milestones',
      'yes-no',
    ]);
    expect(all.find(([, kind]) => kind === 'from-to')?.slice(2)).toEqual([
      'Goal',
      expect.stringMatching(/^from .+ to /) as string,
    ]);
  });

  it('kinds of goals: one of either, with the end that is expected of it', () => {
    expect(told('committed-and-aspirational').map(([, ...rest]) => rest)).toEqual([
      ['aspirational', 'A stretch: 0.7 is a good end.'],
      ['committed', 'A commitment: expected to end at 1.'],
    ]);
    const bars = [...examples('committed-and-aspirational').querySelectorAll('svg.bar')];
    expect(
      bars.map(
        (bar) =>
          /(?<=at the end )[\d.]+|[\d.]+(?= would be good at the end)/.exec(
            bar.getAttribute('aria-label') ?? '',
          )?.[0],
      ),
    ).toEqual(['0.7', '1']);
  });

  it('checking in: the latest report with a confidence and a note', () => {
    const [[, , note, ...facts] = []] = told('checking-in');
    expect(note).toMatch(/\w/);
    expect(facts).toContain('Confidence');
    expect(facts.at(-1)).toBe('November 16, 2026');
    expect(hrefs(examples('checking-in'), 'dd a')[0]).toMatch(/^\/2026-q4\/check-ins\/week-7\/#2026-11-16-/);
  });

  it('grading: the latest grade beside what was computed, with the reason', () => {
    const [[, reason, ...facts] = []] = told('grading');
    expect(reason).toMatch(/\w/);
    expect(facts).toEqual(['Computed', expect.any(String), 'Grade', expect.any(String)]);
  });

  it('retrospectives: what was learned last', () => {
    const all = told('retrospectives');
    expect(all).toHaveLength(3);
    expect(all.map(([where]) => where)).toContain('Fernwell, Q3 2026');
  });

  it('the north star: its value, and each bet on it', () => {
    const all = told('north-star-and-levers');
    expect(all.map(([, kind]) => kind)).toEqual(['North star', 'Lever', 'Lever', 'Lever']);
    expect(all[0]).toContain('Now');
    expect(all[0]).toContain('Target');
  });

  it('alignment: an objective with its reason, and the way to all others', () => {
    const [one = []] = told('alignment');
    expect(one).toContain('Advances');
    expect(hrefs(examples('alignment'), '.bullets a')).toEqual(['/2026-q4/alignment/']);
  });

  it('changes: the latest that were agreed, the newest first', () => {
    const all = told('changing-a-target');
    expect(all.length).toBeGreaterThan(0);
    for (const [, day, why, term] of all) {
      expect(day).toMatch(/^\w+ \d+, 20\d\d$/);
      expect(why).toMatch(/^Cause: .+ Approved by /);
      expect(term).toBe('Change');
    }
    const days = all.map(([, day = '']) => Date.parse(day));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('plans and numbers: a commitment and a health metric', () => {
    expect(told('okr-mbo-v2mom-kpi').map(([, kind]) => kind)).toEqual(['Commitment', 'Health metric']);
  });

  it('the beginning: where to look now', () => {
    expect(hrefs(examples('start-here'), 'a')).toEqual(['/2026-q4/', '/teams/', '/search/']);
  });

  it('is nothing where a page has no example, and nothing that search would find twice', () => {
    expect(examples('scores-and-pay')).toBeNull();
    expect(examples('grading').closest('[data-pagefind-body]')).toBeNull();
  });
});

describe('a company of nothing but its name', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await siteOf('bare');
  });

  it('has the method, and a place for what it will write itself', () => {
    const index = documentOf(site.page('handbook/'));
    expect(textsOf(index, 'h2')).toEqual(['The method', 'How we do it here']);
    expect(textOf(index.querySelector('.empty'))).toContain('handbook/<page>.mdx');
  });

  it('has no example yet', () => {
    for (const id of METHOD)
      expect(documentOf(site.page(`handbook/${id}/`)).querySelector('.examples'), id).toBeNull();
  });
});

describe('a company that writes some of the handbook itself', () => {
  let site: BuiltSite;
  const page = (id: string) => documentOf(site.page(`handbook/${id}/`));
  beforeAll(async () => {
    site = await builtCompany(
      companyOf({
        'handbook/our-way.mdx': mdx('title: Our way\norder: 2', 'Read [grading](grading.mdx) first.\n'),
        'handbook/alignment.mdx': mdx('title: How we align', 'We begin with [the start](start-here.mdx).\n'),
        'handbook/brief.mdx': mdx('title: Be brief\norder: 2', '## One heading\n\nFew words.\n'),
        'handbook/scores-and-pay.mdx': mdx(
          'title: A secret about pay\nvisibility: draft',
          'Nobody may read this yet.\n',
        ),
      }),
    );
  });

  it('has its pages in their order, then by title, and its own in place of the product’s', () => {
    const index = documentOf(site.page('handbook/'));
    expect(textsOf(index, 'section[aria-labelledby="own"] li > a')).toEqual([
      'Be brief',
      'Our way',
      'How we align',
    ]);
    expect(hrefs(index, 'section[aria-labelledby="method"] a')).not.toContain('/handbook/alignment/');
    expect(textOf(page('alignment').querySelector('.prose'))).toBe('We begin with the start.');
  });

  it('links to the product’s pages, and they to its own', () => {
    expect(hrefs(page('our-way'), '.prose a')).toEqual(['/handbook/grading/']);
    expect(hrefs(page('alignment'), '.prose a')).toEqual(['/handbook/start-here/']);
    expect(hrefs(page('cadence'), '.prose a')).toContain('/handbook/alignment/');
  });

  it('lists no headings where there are too few to choose from', () => {
    expect(page('brief').querySelector('.on-this-page')).toBeNull();
  });

  it('takes a page away by one that it keeps back: its name stays as words', () => {
    expect(site.pages).not.toContain('handbook/scores-and-pay/index.html');
    expect(site.pages.filter((one) => site.page(one).includes('A secret about pay'))).toEqual([]);
    expect(hrefs(page('start-here'), '.prose a')).not.toContain('/handbook/scores-and-pay/');
    expect(textOf(page('start-here').querySelector('.prose'))).toContain('this page says why');
    expect(linksOf(site).broken.filter((one) => one.startsWith('handbook/'))).toEqual([]);
  });
});
