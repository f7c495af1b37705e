import { describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
import { linksOf } from '../support/links.ts';
import { builtCompany, siteOf } from '../support/site.ts';

const team = async (id: string) => documentOf((await siteOf('demo')).page(`teams/${id}/`));

describe('a team of the demo', () => {
  it('shows in which rounds it has checked in, each leading to the check-in', async () => {
    const page = await team('builder');
    const habit = page.querySelector('section[aria-labelledby="habit"]')!;
    expect(textOf(habit.querySelector('p'))).toBe('A check-in in 6 of 7 rounds so far.');
    const rounds = [...habit.querySelectorAll('li')];
    expect(rounds.map(({ className }) => className)).toEqual([
      ...Array<string>(6).fill('done'),
      'missed',
      'running',
    ]);
    expect(textOf(rounds[0]!)).toBe('October 1 – October 7: checked in on October 5');
    expect(rounds[0]!.querySelector('a')?.getAttribute('href')).toBe(
      '/2026-q4/check-ins/week-1/#2026-10-05-builder',
    );
    expect(textOf(rounds.at(-1)!)).toBe('November 19 – November 25: still to come');
  });

  it('leads to its plan of the running period', async () => {
    const page = await team('sales');
    const links = [...page.querySelectorAll('section[aria-labelledby="now"] > p a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/2026-q4/sales/#plan']);
  });
});

describe('a team that has planned and not yet written an objective', () => {
  it('leads to its plan', async () => {
    const site = await builtCompany(
      companyOf({ 'plans/2026-q3/sales.mdx': mdx('owner: mara\nvision: Every firm on our street knows us') }),
    );
    const now = documentOf(site.page('teams/sales/')).querySelector('section[aria-labelledby="now"]')!;
    expect(textOf(now)).toContain('Every firm on our street knows us');
    expect(now.querySelector('a')?.getAttribute('href')).toBe('/2026-q3/sales/#plan');
  });
});

describe('a company in which only departments and teams have written objectives', () => {
  const objective = (title: string) =>
    mdx(`title: ${title}\nkeyResults: [{ id: k, title: Cases that go well, metric: { type: yes-no } }]`);
  const files = {
    'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\n',
    'teams/outbound.mdx': mdx('name: Outbound\nparent: sales'),
    'teams/support.mdx': mdx('name: Support\nparent: company'),
    'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30'),
    'objectives/2026-q2/support/calm.mdx': objective('Mondays are calm'),
    'objectives/2026-q3/company/win.mdx': null,
    'objectives/2026-q3/outbound/replies.mdx': objective('Strangers answer'),
    'check-ins/2026-q3/2026-08-10-company.mdx': null,
  };

  it('has a page for each team where it did something, and no link to one where it did not', async () => {
    const site = await builtCompany(companyOf(files));
    const teamPages = site.pages.filter((page) => /^2026-q\d\/(company|sales|outbound|support)\//.test(page));
    expect(teamPages.filter((page) => page.split('/').length === 3).sort()).toEqual([
      '2026-q2/company/index.html',
      '2026-q2/support/index.html',
      '2026-q3/company/index.html',
      '2026-q3/outbound/index.html',
      '2026-q3/sales/index.html',
    ]);
    expect(linksOf(site).broken).toEqual([]);
    const front = documentOf(site.page(''));
    expect(textOf(front.querySelector('section[aria-labelledby="objectives"]'))).toMatch(
      /^What we are trying to do ?Leadership has written no objectives .*Outbound.*Strangers answer/,
    );
    const saying = site.pages.filter((page) => site.page(page).includes('There are no objectives yet'));
    expect(saying).toEqual([]);
  });
});

describe('the front page', () => {
  it('names the next check-in among what comes next', async () => {
    const page = documentOf((await siteOf('demo')).page(''));
    const calendar = page.querySelector('section[aria-labelledby="calendar"]')!;
    expect(textsOf(calendar, 'li:first-child > span')).toEqual(['Next check-in', 'November 23']);
  });

  it('alone does so: the year that runs as well leaves it to the quarter', async () => {
    const page = documentOf((await siteOf('demo')).page('2026/'));
    const calendar = page.querySelector('section[aria-labelledby="calendar"]')!;
    expect(textsOf(calendar, 'li').length).toBeGreaterThan(0);
    expect(textOf(calendar)).not.toContain('Next check-in');
  });
});
