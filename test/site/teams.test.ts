import { describe, expect, it } from 'vitest';
import { companyOf, mdx } from '../support/cli.ts';
import { documentOf, textOf, textsOf } from '../support/html.ts';
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
