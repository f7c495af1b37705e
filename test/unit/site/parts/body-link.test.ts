import { describe, expect, it } from 'vitest';
import { addressOf, findingsOf, type LinkPlace } from '../../../support/linked-company.ts';

const pipeline = 'objectives/2026-q3/sales/pipeline.mdx';

const alive: readonly (readonly [to: string, address: string, place?: LinkPlace])[] = [
  ['phrases.mdx', '/handbook/phrases/'],
  ['./phrases.mdx', '/handbook/phrases/'],
  ['phrases.mdx#setup', '/handbook/phrases/#phrases_setup'],
  ['phrases.mdx#setup-1', '/handbook/phrases/#phrases_setup-1'],
  ['phrases.mdx#größe--maß', '/handbook/phrases/#phrases_größe--maß'],
  ['phrases.mdx#gr%C3%B6%C3%9Fe--ma%C3%9F', '/handbook/phrases/#phrases_größe--maß'],
  ['phrases.mdx#phrases_setup', '/handbook/phrases/#phrases_setup'],
  ['phrases.mdx#phrases-setup-1', '/handbook/phrases/#phrases_setup-1'],
  ['sites/north.mdx', '/handbook/sites/north/'],
  ['../phrases.mdx#setup', '/handbook/phrases/#phrases_setup', { file: 'handbook/sites/north.mdx' }],
  ['../teams/sales.mdx', '/teams/sales/'],
  ['../teams/field.mdx#who-we-are', '/teams/sales/#sales_who-we-are'],
  ['../periods/2026-q3.mdx', '/2026-q3/'],
  ['../periods/2026-q3.mdx#why-these', '/2026-q3/#2026-q3_why-these'],
  [`../${pipeline}`, '/2026-q3/sales/pipeline/'],
  [`../${pipeline}#deals`, '/2026-q3/sales/pipeline/#deals'],
  [`../${pipeline}#wins`, '/2026-q3/sales/pipeline/#deals'],
  [`../${pipeline}#visits`, '/2026-q3/sales/pipeline/#visits'],
  [`../${pipeline}#what-we-saw`, '/2026-q3/sales/pipeline/#pipeline_what-we-saw'],
  ['../objectives/2026-q3/sales/old-pipeline.mdx', '/2026-q3/sales/pipeline/'],
  ['../objectives/2026-q3/sales/old-pipeline.mdx#deals', '/2026-q3/sales/pipeline/#deals'],
  ['../check-ins/2026-q3/2026-07-06-sales.mdx', '/2026-q3/check-ins/week-1/#2026-07-06-sales'],
  ['../check-ins/2026-q3/2026-08-10-sales.mdx', '/2026-q3/check-ins/week-6/#2026-08-10-sales'],
  [
    '../check-ins/2026-q3/2026-07-06-sales.mdx#good-news',
    '/2026-q3/check-ins/week-1/#2026-07-06-sales_good-news',
  ],
  ['../retrospectives/2026-q3/sales.mdx', '/2026-q3/retrospective/#sales'],
  ['../retrospectives/2026-q3/sales.mdx#setup', '/2026-q3/retrospective/#sales_setup'],
  ['../plans/2026-q3/sales.mdx', '/2026-q3/sales/#plan'],
  ['../plans/2026-q3/sales.mdx#setup', '/2026-q3/sales/#plan-sales_setup'],
  ['../metrics/active-teams.yaml', '/metrics/#active-teams'],
  ['../people.yaml', '/people/'],
  ['#deals', '/2026-q3/sales/pipeline/#deals', { file: pipeline }],
  ['/', '/'],
  ['/teams/', '/teams/'],
  ['/teams', '/teams/'],
  ['/teams/index.html', '/teams/'],
  ['/teams/sales/', '/teams/sales/'],
  ['/teams/field/', '/teams/sales/'],
  ['/people/mara/', '/people/mara/'],
  ['/rules/objective-has-owner/', '/rules/objective-has-owner/'],
  ['/handbook/phrases', '/handbook/phrases/'],
  ['/handbook/phrases/#setup-1', '/handbook/phrases/#phrases_setup-1'],
  ['/handbook/phrases/#phrases_setup', '/handbook/phrases/#phrases_setup'],
  ['/handbook/sites/north/', '/handbook/sites/north/'],
  ['/2026-q3/', '/2026-q3/'],
  ['/2026-q3/#at-risk', '/2026-q3/#at-risk'],
  ['/2026-q3/table/?team=sales#x', '/2026-q3/table/?team=sales#x'],
  ['/2026-q3/check-ins/week-6/#2026-08-10-sales', '/2026-q3/check-ins/week-6/#2026-08-10-sales'],
  ['/2026-q3/sales/', '/2026-q3/sales/'],
  ['/2026-q3/sales/pipeline/#deals', '/2026-q3/sales/pipeline/#deals'],
  ['/2026-q3/sales/pipeline/#what-we-saw', '/2026-q3/sales/pipeline/#pipeline_what-we-saw'],
  ['/2026-q3/sales/old-pipeline/', '/2026-q3/sales/pipeline/'],
];

describe('a link in a text', () => {
  it.each(alive.map(([to, address, place = {}]) => [to, address, place] as const))(
    'that says %s leads to %s, and nothing is found',
    (to, address, place) => {
      expect(addressOf(to, place)).toBe(address);
      expect(addressOf(to, place, '/okr')).toBe(`/okr${address}`);
      expect(findingsOf(to, place)).toEqual([]);
    },
  );

  it.each([
    ['#SETUP', '#here_setup'],
    ['#set-up', null],
    ['phrases.mdx#Setup', '/handbook/phrases/#phrases_setup'],
    ['phrases.mdx#größe-maß', '/handbook/phrases/#phrases_größe--maß'],
    ['phrases.mdx#nope', '/handbook/phrases/'],
    ['/handbook/phrases/#nope', '/handbook/phrases/'],
  ])('to a heading that is not named quite so, %s, leads as near as it can, and is found', (to, address) => {
    const place = { below: '## Setup\n' };
    expect(addressOf(to, place)).toBe(address);
    expect(findingsOf(to, place)).toHaveLength(1);
  });

  it.each([
    'nope.mdx',
    'phrases.md',
    'phrases',
    'Phrases.mdx',
    'sites',
    'sites/',
    'sites/sky.png',
    '../teams',
    '../metrics/active-teams.csv',
    '../company.yaml',
    '?q=x',
    '#nope',
    '/handbook/nope/',
    '/handbook/Phrases/',
    '/teams/nobody/',
    '/people/nobody/',
    '/2026-q9/',
    '/2026-q3/nobody/',
    '/2026-q3/check-ins/week-3/',
    '/2026-q3/check-ins/monday/',
    '/2026-q3/sales/nope/',
    '/2026-q3/sales/pipeline/more/',
    '/okr/teams/',
    '/health/more/',
    '../objectives/2026-q3/sales/hush.mdx',
    '../objectives/2026-q3/sales/hush.mdx#the-price',
    '/2026-q3/sales/hush/',
    '/2026-q4/',
    '/2026-q4/table/',
  ])('that says %s is shown as words, and is found', (to) => {
    expect(addressOf(to)).toBeNull();
    expect(findingsOf(to)).toHaveLength(1);
  });

  it('to a check-in that is not written yet on the day shown is shown as words, and is no mistake', () => {
    const to = '../check-ins/2026-q3/2026-09-07-sales.mdx';
    expect(addressOf(to)).toBeNull();
    expect(findingsOf(to)).toEqual([]);
  });
});
