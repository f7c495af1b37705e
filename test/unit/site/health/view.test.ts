import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { lint } from '../../../../src/lint/engine.ts';
import { healthView } from '../../../../src/site/health/view.ts';
import type { RuleFindings } from '../../../../src/site/health/findings.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { largeCompany } from '../../../support/large-company.ts';
import { quarter, type Sketch, writingOf } from '../../../support/writing.ts';

const titles = new Map<string, string>();

function healthOf(sketch: Sketch, asOf = '2026-08-12') {
  const plan = makePlan(writingOf(sketch), asOf);
  return healthView(makeSite(plan, '/'), { now: lint(plan), before: [], titles });
}

const keyResults = ['a', 'b'].map((id) => ({
  id,
  title: `Share of ${id}`,
  metric: { baseline: 0, target: 100 },
}));

/** A company with one objective in each of three quarters: one closed, one running, one to come. */
const company = (company: object = {}, more: Sketch = {}): Sketch => ({
  company,
  teams: { company: { name: 'Fernwell' }, sales: { name: 'Sales', parent: 'company' } },
  periods: {
    '2026-q2': { starts: '2026-04-01', ends: '2026-06-30', phase: 'closed' },
    '2026-q3': quarter,
    '2026-q4': { starts: '2026-10-01', ends: '2026-12-31' },
  },
  objectives: Object.fromEntries(
    ['2026-q2', '2026-q3', '2026-q4'].map((period) => [
      `${period}/sales/answers`,
      { title: 'Answers that customers can rely on', owner: 'Sales lead', keyResults },
    ]),
  ),
  ...more,
});

/** Every finding a page lists, told in full or by name. */
const listed = (groups: readonly RuleFindings[]): number =>
  groups
    .flatMap(({ periods }) => periods)
    .reduce((sum, one) => sum + one.findings.length + one.brief.flatMap(({ about }) => about).length, 0);
const counted = (groups: readonly RuleFindings[]): number =>
  groups.reduce((sum, { findings }) => sum + findings, 0);

describe('the health of a small company', () => {
  it('stands open and in full, by rule, with what ended apart', () => {
    const rules = { 'key-result-has-source': 'none', 'objective-says-why': 'none' };
    const view = healthOf(company({ rules }));
    expect(view.findings).toBeLessThanOrEqual(10);
    expect(view.first).toEqual([]);
    expect(view.byRule.every(({ isOpen }) => isOpen)).toBe(true);
    expect(view.byRule.flatMap(({ periods }) => periods).flatMap(({ brief }) => brief)).toEqual([]);
    expect(view.byRuleOfPast.map(({ rule, findings, isOpen }) => [rule.text, findings, isOpen])).toEqual([
      ['closed-period-is-graded', 1, false],
      ['closed-team-has-retrospective', 1, false],
    ]);
    expect(view.findingsOfPast).toBe(2);
  });

  it('never folds away what keeps the site from being published, also of periods that ended', () => {
    const view = healthOf(company({ rules: { 'closed-period-is-graded': 'error' } }));
    expect(view.byRule[0]).toMatchObject({ severity: 'error', rule: { text: 'closed-period-is-graded' } });
    expect(view.byRuleOfPast.map(({ rule }) => rule.text)).toEqual(['closed-team-has-retrospective']);
  });

  it('says how much the archive keeps back, and why', () => {
    const archive = { before: '2026-07-01', because: 'Imported from the old tool.' };
    const view = healthOf(company({ archive }));
    expect(view.byRuleOfPast).toEqual([]);
    expect(view.archived).toBe(
      '2 findings about archived periods, those that ended before July 1, 2026, are not shown: Imported from the old tool.',
    );
    expect(healthOf(company({ archive: { before: '2026-06-30' } })).archived).toBeNull();
    expect(healthOf(company({ archive: { before: '2026-07-01' }, locale: 'de' })).archived).toBe(
      '2 Hinweise zu archivierten Zeiträumen, die vor dem 1. Juli 2026 endeten, werden nicht gezeigt.',
    );
    expect(healthOf(company()).archived).toBeNull();
  });

  it('is filtered by team, period and weight, each value with its count', () => {
    const view = healthOf(company({ rules: { 'closed-period-is-graded': 'error' } }));
    const all = view.findings + view.findingsOfPast;
    expect(view.filters.selects.map(({ name }) => name)).toEqual(['team', 'period', 'severity']);
    for (const { options, name } of view.filters.selects)
      expect([name, options.reduce((sum, { count }) => sum + count, 0)]).toEqual([name, all]);
    const facets = [...view.byRule, ...view.byRuleOfPast].flatMap(({ periods }) => periods);
    const values = new Set(view.filters.selects.flatMap(({ options }) => options.map(({ value }) => value)));
    for (const { id, findings } of facets) {
      expect(values).toContain(id);
      for (const { teams } of findings) for (const team of teams.split(' ')) expect(values).toContain(team);
    }
  });
});

describe('the health of a company with 1,500 findings', () => {
  const sketch = largeCompany({ objectives: 360, departments: 6, teams: 4 });
  const view = healthOf(sketch);

  it('opens on ten, the company’s first and one of each rule before a second of any', () => {
    expect(view.findings).toBeGreaterThan(1500);
    expect(view.first).toHaveLength(10);
    expect(new Set(view.first.map(({ rule }) => rule.text)).size).toBe(10);
    expect(view.first[0]?.teams).toBe('company');
    expect(view.byRule.some(({ isOpen }) => isOpen)).toBe(false);
  });

  it('begins with what must be mended, then the running period, then the coming one', () => {
    const coming = { starts: '2026-10-01', ends: '2026-12-31' };
    const later = healthOf({
      ...sketch,
      company: { rules: { 'person-is-not-overloaded': 'error' } },
      periods: { ...sketch.periods, '2026-q4': coming },
      objectives: {
        ...sketch.objectives,
        '2026-q4/company/next': { title: 'Maintain everything', keyResults },
      },
    });
    expect(later.first.every(({ isError }) => isError)).toBe(true);
    expect(later.first.map(({ about }) => about.text).join()).not.toContain('Maintain everything');
    expect(later.byRule[0]?.severity).toBe('error');
  });

  it('lists every one of them under its rule, at least one of each in full', () => {
    expect(counted(view.byRule)).toBe(view.findings);
    expect(listed(view.byRule)).toBe(view.findings);
    for (const { periods, leftOut } of view.byRule) {
      expect(periods[0]?.findings.length).toBeGreaterThan(0);
      expect(leftOut).toBeNull();
    }
  });

  it('says what it leaves out where even names would be too many', () => {
    const plan = makePlan(writingOf(sketch), '2026-08-12');
    const now = lint(plan);
    const findings = Array.from({ length: 5 }, () => now.findings).flat();
    const huge = healthView(makeSite(plan, '/'), { now: { ...now, findings }, before: [], titles });
    const cut = huge.byRule.filter(({ leftOut }) => leftOut !== null);
    expect(cut.length).toBeGreaterThan(0);
    for (const one of cut) {
      const missing = one.findings - listed([one]);
      expect(one.leftOut?.[0]?.text).toMatch(
        new RegExp(`^${missing.toLocaleString('en')} more of this rule`),
      );
    }
  });
});

describe('a day in a finding', () => {
  const silent = (locale: string) =>
    company(
      { locale },
      {
        checkIns: {
          '2026-q3/2026-07-05-sales': { updates: [{ keyResult: 'answers#a', value: 1, confidence: 7 }] },
        },
      },
    );
  const about = (locale: string, rule: string) =>
    healthOf(silent(locale))
      .byRule.filter((one) => one.rule.text === rule)
      .flatMap(({ periods }) => periods.flatMap(({ findings }) => findings))
      .map(({ message, help }) => [message, help].map((parts) => parts.map(({ text }) => text).join('')));

  it('is written as people say it, in a sentence; in a path it stays a name', () => {
    const [message, help] = about('en', 'check-in-is-recent')[0]!;
    expect(message).toContain('The last check-in on "Share of a" was on July 5, 2026, 38 days ago');
    expect(help).toContain('check-ins/2026-q3/2026-08-12-sales.mdx');
  });

  it('is English where the sentence around it is', () => {
    expect(about('de', 'check-in-is-recent')[0]![0]).toContain('was on July 5, 2026, 38 days ago');
  });

  it('stays as it is where an author wrote it', () => {
    const sketch = company(
      {},
      { objectives: { '2026-q3/sales/x': { title: 'Ship by 2026-09-01', keyResults } } },
    );
    const said = JSON.stringify(healthOf(sketch).byRule);
    expect(said).toContain('\\"Ship by 2026-09-01\\"');
    expect(said).not.toMatch(/"Ship by September/);
  });
});
