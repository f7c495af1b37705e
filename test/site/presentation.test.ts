import { beforeAll, describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { builtCompany, siteOf } from '../support/site.ts';

const slides = (page: Document) => [...page.querySelectorAll('[data-slide]')];
const titles = (page: Document) => slides(page).map((slide) => textOf(slide.querySelector('h1, h2')));
/** The terms of a slide with what is said of each. */
const said = (slide: Element) => [...slide.querySelectorAll('dl > div')].map((one) => textsOf(one, 'dt, dd'));

describe('the slides of the demo’s running quarter', () => {
  let page: Document;
  beforeAll(async () => {
    page = documentOf((await siteOf('demo')).page('2026-q4/present/'));
  });

  it('are the period, each company objective, what is at risk, and what comes next', () => {
    expect(titles(page)).toEqual([
      'Q4 2026',
      'Every new team gets something of its own running in its first week',
      'Customers find a second use for Fernwell without being pushed',
      'Outbound and partners pay their own way',
      'Larger customers can say yes to us quickly',
      'What is at risk',
      'What comes next',
    ]);
  });

  it('are one page of sections with anchors, which a list leads to', () => {
    expect(slides(page).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const list = [...page.querySelectorAll('.slide-list ol a')];
    expect(list.map((link) => link.getAttribute('href'))).toEqual(slides(page).map(({ id }) => `#${id}`));
    expect(list.map(textOf)).toEqual(titles(page));
    for (const control of page.querySelectorAll('slide-show button'))
      expect(control.closest('[hidden]')).not.toBeNull();
  });

  it('open with the themes and the numbers of the scorecard', () => {
    const [first] = slides(page);
    expect(textsOf(first!, '.themes li')).toEqual([
      'First week, for everybody',
      'Outbound and partners pay their way',
      'The second use',
      'Easy to say yes to',
    ]);
    expect(said(first!)[0]).toEqual(['North star: Active teams', '1,338 teams of 1,420']);
  });

  it('say of an objective why it matters, how it stands, what changed and what comes next', () => {
    const slide = slides(page)[3]!;
    expect(textsOf(slide, '.eyebrow > *')).toEqual(['Objective 3 of 4', 'Tomás Rivera']);
    expect(textOf(slide.querySelector('.lede'))).toBe(
      'The annual goal is a fifth of new revenue; this is the last quarter to get there.',
    );
    expect(said(slide)).toEqual([
      ['Status', 'Off track'],
      ['Progress', '0.37'],
      ['Confidence', '3.3', ''],
      ['What changed', 'Since November 11: progress +0.07, confidence −1.4.'],
      ['Next step', 'Agree with Gabriel on what can still be reached. Said on November 16.'],
    ]);
    expect(slide.querySelector('svg.line')?.getAttribute('aria-label')).toMatch(/^Confidence by week: 6, /);
  });

  it('show each key result with a bar, its value and its status', () => {
    const results = [...slides(page)[3]!.querySelectorAll('.bars > li')];
    expect(results.map((one) => textsOf(one, 'p, .num, .status'))).toContainEqual([
      ...['Shorten the payback time of outbound customers 11.8 months, target 10 months', '0.40', 'At risk'],
    ]);
    for (const one of results) expect(one.querySelector('svg.bar')).not.toBeNull();
  });

  it('end with what is at risk and why, and the days to come', () => {
    const [risk, next] = slides(page).slice(-2);
    expect(textOf(risk!.querySelector('li'))).toBe(
      'Outbound and partners pay their own wayOff trackWin customers that a partner introduced: Confidence fell from 6 to 2.',
    );
    expect(textsOf(next!, 'li')).toContain('RetrospectivesJanuary 5');
  });

  it('load their script, which no other page does', async () => {
    const site = await siteOf('demo');
    const scriptsOf = (address: string) =>
      [...documentOf(site.page(address)).querySelectorAll('script')].map((script) => script.src);
    const own = scriptsOf('2026-q4/present/').filter((src) => !scriptsOf('2026-q4/scorecard/').includes(src));
    expect(own).toHaveLength(1);
    const others = site.pages.filter((one) => !one.endsWith('/present/index.html'));
    expect(others.filter((one) => site.page(one).includes(own[0]!))).toEqual([]);
  });
});

describe('the slides of a quarter that is over', () => {
  it('show scores and decisions, and end with what was learned', async () => {
    const page = documentOf((await siteOf('demo')).page('2026-q3/present/'));
    expect(titles(page).slice(-2)).toEqual(['What we learned', 'What comes next']);
    expect(said(slides(page)[1]!).map(([term]) => term)).toEqual([
      ...['Status', 'Score', 'Confidence', 'Decided'],
    ]);
    const [learned, next] = slides(page).slice(-2);
    expect(textOf(learned!.querySelector('.lede'))).not.toBe('');
    expect(textOf(next)).toContain('The next period: Q4 2026');
  });
});

describe('slides with gaps', () => {
  let planned: Document;
  let empty: Document;

  beforeAll(async () => {
    const site = await builtCompany(
      companyOf({
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31\ncalendar: []'),
        'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30\nphase: closed'),
        'objectives/2026-q4/company/stay.mdx': mdx(
          'title: Customers stay\nowner: mara',
          'Half of them leave after a year. Why, nobody knows.',
        ),
      }),
    );
    planned = documentOf(site.page('2026-q4/present/'));
    empty = documentOf(site.page('2026-q2/present/'));
  });

  it('say before a period what is planned, and why in the first sentence of its text', () => {
    expect(titles(planned)).toEqual(['Q4 2026', 'Customers stay', 'What is at risk', 'What comes next']);
    expect(textsOf(planned, '.empty > p:first-child')).toEqual([
      'This period begins on October 1, 2026. Until then this is what is planned.',
      'Nothing is at risk before the period begins.',
      'Nothing is left in the calendar of this period.',
    ]);
    expect(textOf(slides(planned)[1]!.querySelector('.lede'))).toBe('Half of them leave after a year.');
    expect(textOf(slides(planned)[1])).toContain('This objective has no key results');
  });

  it('say of a period without objectives what would be here', () => {
    expect(titles(empty)).toEqual(['Q2 2026', 'What we learned', 'What comes next']);
    expect(textsOf(empty, '.empty > p:first-child')).toEqual([
      'The company has no objective in this period.',
      'The company has not looked back on this period.',
      'Nothing is left in the calendar of this period.',
    ]);
  });
});
