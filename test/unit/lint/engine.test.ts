import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/lint/rule.ts';
import { waiverIsUsed } from '../../../src/lint/rules/waiver-is-used.ts';
import { BODY, objectiveFields, outcomeOf, type Texts } from '../../support/lint.ts';
import { mdx } from '../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');

/** A rule that finds every live entry it is shown. */
const everything = (id: string, rest: Partial<Rule> = {}): Rule => ({
  id,
  group: 'objective',
  severity: 'warn',
  looksAt: 'open-periods',
  ...rest,
});
const said = (path: readonly string[]) => [{ path, message: 'Here it is.', help: 'Look at it.' }];
const everyObjective = everything('objective-has-owner', { objective: () => said(['title']) });
const everyKeyResult = everything('key-result-is-outcome', {
  group: 'key-result',
  keyResult: () => said(['title']),
});
const everyTeam = everything('objective-count-is-focused', { team: () => said(['name']) });

const CLOSED: Texts = {
  'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30\nphase: closed'),
  'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
  'objectives/2026-q2/sales/old.mdx': mdx(objectiveFields('Old', 'omar'), BODY),
  'objectives/2026-q4/sales/next.mdx': mdx(objectiveFields('Next', 'omar'), BODY),
};

const filesOf = (rules: readonly Rule[], texts: Texts, options = {}) => [
  ...new Set(outcomeOf(rules, texts, options).findings.map(({ file }) => file)),
];

describe('which periods are looked at', () => {
  it('are the running and the coming ones', () => {
    const files = filesOf([everyObjective], CLOSED);
    expect(files).toContain(WIN);
    expect(files).toContain('objectives/2026-q4/sales/next.mdx');
    expect(files).not.toContain('objectives/2026-q2/sales/old.mdx');
  });

  it('are all of them for a rule that looks back', () => {
    const looksBack = { ...everyObjective, looksAt: 'all-periods' } as const;
    expect(filesOf([looksBack], CLOSED)).toContain('objectives/2026-q2/sales/old.mdx');
  });

  it('are the ones asked for, whatever the day', () => {
    expect(filesOf([everyObjective], CLOSED, { periods: ['2026-q2'] })).toEqual([
      'objectives/2026-q2/sales/old.mdx',
    ]);
  });
});

describe('what a finding says', () => {
  it('names the key result, the team and the period it is about, and stands in its part of the file', () => {
    const { findings, diagnostics } = outcomeOf([everyKeyResult], {});
    const [first] = findings;
    expect(first).toMatchObject({
      file: WIN,
      period: '2026-q3',
      team: 'company',
      keyResult: 'share',
      path: ['keyResults', { id: 'share' }, 'title'],
    });
    expect(diagnostics.filter(({ file }) => file === WIN).map(({ line, column }) => [line, column])).toEqual([
      [7, 12],
      [10, 12],
    ]);
  });

  it('does not look at what was retired', () => {
    const retired = fields.replace(
      '    ambition: committed',
      '    retired: { date: 2026-08-01, because: Sold. }',
    );
    const { findings } = outcomeOf([everyKeyResult], { [WIN]: mdx(retired, BODY) });
    expect(findings.filter(({ file }) => file === WIN).map(({ keyResult }) => keyResult)).toEqual(['share']);
  });
});

describe('how much a rule weighs', () => {
  const company = (rules: string) => ({
    'company.yaml': `name: Fernwell\nasOf: 2026-08-12\nrules: { ${rules} }\n`,
  });

  it('is a warning unless the rule or the company says otherwise', () => {
    const severities = (texts: Texts, rule: Rule = everyObjective) => [
      ...new Set(outcomeOf([rule], texts).findings.map(({ severity }) => severity)),
    ];
    expect(severities({})).toEqual(['warning']);
    expect(severities(company('objective-has-owner: error'))).toEqual(['error']);
    expect(severities(company('objective-has-owner: none'))).toEqual([]);
    expect(severities({}, { ...everyObjective, severity: 'error' })).toEqual(['error']);
    expect(
      severities(company('objective-has-owner: warn'), { ...everyObjective, severity: 'error' }),
    ).toEqual(['warning']);
    expect(severities({}, { ...everyObjective, severity: 'none' })).toEqual([]);
    expect(severities(company('objective-has-owner: warn'), { ...everyObjective, severity: 'none' })).toEqual(
      ['warning'],
    );
  });
});

describe('a waiver', () => {
  const waiving = (waivers: string) => ({ [WIN]: mdx(`${fields}\nwaive:\n${waivers}`, BODY) });
  const inWin = (texts: Texts, rules: readonly Rule[]) =>
    outcomeOf(rules, texts).findings.filter(({ file }) => file === WIN);

  it('silences its rule in its own file, and is kept beside what it silenced', () => {
    const texts = waiving('  - { rule: objective-has-owner, because: The board owns it. }');
    const { findings, waived } = outcomeOf([everyObjective], texts);
    expect(findings.some(({ file }) => file === WIN)).toBe(false);
    expect(findings.length).toBeGreaterThan(0);
    expect(waived.map(({ finding, waiver }) => [finding.file, waiver.because])).toEqual([
      [WIN, 'The board owns it.'],
    ]);
  });

  it('silences one key result when it names one', () => {
    const texts = waiving(
      '  - { rule: key-result-is-outcome, keyResult: days, because: It is what we sell. }',
    );
    expect(inWin(texts, [everyKeyResult]).map(({ keyResult }) => keyResult)).toEqual(['share']);
  });

  it('leaves other rules alone', () => {
    const texts = waiving('  - { rule: objective-has-owner, because: The board owns it. }');
    expect(inWin(texts, [everyObjective, everyKeyResult])).toHaveLength(2);
  });

  it('in a team’s file may be about one period', () => {
    const sales = (period: string) => ({
      ...CLOSED,
      'teams/sales.mdx': mdx(
        `name: Sales\nparent: company\nwaive:\n  - { rule: objective-count-is-focused${period}, because: We begin. }`,
      ),
    });
    const periods = (texts: Texts) =>
      outcomeOf([everyTeam], texts)
        .findings.filter(({ team }) => team === 'sales')
        .map(({ period }) => period);
    expect(periods(sales(', period: 2026-q4'))).toEqual(['2026-q3']);
    expect(periods(sales(''))).toEqual([]);
  });
});

describe('findings of one cause', () => {
  const caused = (of: (keyResult: string, team: string) => string) => ({
    ...everyKeyResult,
    keyResult: ({ id }: { id: string }, { slug, team }: { slug: string; team: string }) => [
      {
        path: ['title'],
        message: `${slug}#${id}.`,
        help: 'Look at it.',
        cause: {
          of: of(id, team),
          name: `${slug}#${id}`,
          told: (others: readonly string[]) => ({
            message: `${slug}#${id} and ${others.join(', ')}.`,
            help: 'Look at all.',
          }),
        },
      },
    ],
  });
  const messages = (rules: readonly Rule[], texts: Texts = {}) =>
    outcomeOf(rules, texts).findings.map(({ message }) => message);
  const byTeam = caused((_, team) => team);

  it('are one, told by the first, and others stay apart', () => {
    const said = messages([byTeam]);
    expect(said).toHaveLength(3);
    expect(said).toContain('replies#share and replies#days.');
    expect(messages([caused((id, team) => `${team} ${id}`)])).toHaveLength(6);
  });

  it('are those of one rule', () => {
    expect(messages([byTeam, { ...byTeam, id: 'key-result-has-source' }])).toHaveLength(6);
  });

  it('leave out what is waived, and show nothing of how they were joined', () => {
    const waived = `waive: [{ rule: key-result-is-outcome, keyResult: share, because: Meant. }]\n${fields}`;
    const { findings, waived: silenced } = outcomeOf([byTeam], { [WIN]: mdx(waived, BODY) });
    expect(findings.map(({ message }) => message).join(' ')).not.toContain('win#share');
    expect(silenced.map(({ finding }) => finding.message)).toEqual(['win#share.']);
    for (const one of [...findings, ...silenced.map(({ finding }) => finding)])
      expect(one).not.toHaveProperty('cause');
  });
});

describe('an archive', () => {
  const archived = (before: string): Texts => ({
    ...CLOSED,
    'company.yaml': `name: Fernwell\nasOf: 2026-08-12\narchive: { before: ${before}, because: Imported. }\n`,
  });
  const looksBack = { ...everyObjective, looksAt: 'all-periods' } as const;
  const OLD = 'objectives/2026-q2/sales/old.mdx';

  it('silences what is said of periods that ended before its day, at every severity, and keeps it apart', () => {
    for (const severity of ['warn', 'error'] as const) {
      const { findings, archived: kept } = outcomeOf([{ ...looksBack, severity }], archived('2026-07-01'));
      expect(findings.map(({ file }) => file)).not.toContain(OLD);
      expect(kept.map(({ file }) => file)).toEqual([OLD]);
    }
    const { findings, archived: none } = outcomeOf([looksBack], archived('2026-06-30'));
    expect(findings.map(({ file }) => file)).toContain(OLD);
    expect(none).toEqual([]);
  });

  it('counts nothing of files that belong to no period', () => {
    const everyFile = everything('objective-says-why', { group: 'objective', file: () => said(['name']) });
    const { findings, archived: kept } = outcomeOf([everyFile], archived('2026-07-01'));
    expect(findings.some(({ period }) => period === null)).toBe(true);
    expect(kept.every(({ period }) => period === '2026-q2')).toBe(true);
  });

  it('counts only what would have been said: nothing waived, and nothing a rule does not look at', () => {
    expect(outcomeOf([everyObjective], archived('2026-07-01')).archived).toEqual([]);
    const waived = mdx(
      `waive: [{ rule: objective-has-owner, because: Known. }]\n${objectiveFields('Old', 'omar')}`,
      BODY,
    );
    expect(outcomeOf([looksBack], { ...archived('2026-07-01'), [OLD]: waived })).toMatchObject({
      archived: [],
      waived: [],
    });
  });
});

describe('waiver-is-used in the engine', () => {
  const WAIVED = `${fields}\nwaive:\n  - { rule: objective-has-owner, because: The board owns it. }`;
  const quiet = everything('objective-has-owner', { objective: () => [] });
  const unused = (rules: readonly Rule[], texts: Texts, options = {}) =>
    outcomeOf([...rules, waiverIsUsed], texts, options).findings.filter(
      ({ rule }) => rule === 'waiver-is-used',
    );

  it('finds a waiver that silences nothing', () => {
    expect(unused([quiet], { [WIN]: mdx(WAIVED, BODY) })).toHaveLength(1);
    expect(unused([everyObjective], { [WIN]: mdx(WAIVED, BODY) })).toHaveLength(0);
  });

  it('does not judge where the rule did not look: in closed periods, in others than were asked for, switched off', () => {
    const old = { ...CLOSED, 'objectives/2026-q2/sales/old.mdx': mdx(WAIVED, BODY) };
    expect(unused([quiet], old)).toHaveLength(0);
    expect(unused([quiet], { ...CLOSED, [WIN]: mdx(WAIVED, BODY) }, { periods: ['2026-q4'] })).toHaveLength(
      0,
    );
    const off = 'name: Fernwell\nasOf: 2026-08-12\nrules: { objective-has-owner: none }\n';
    expect(unused([quiet], { 'company.yaml': off, [WIN]: mdx(WAIVED, BODY) })).toHaveLength(0);
  });
});

describe('beside mistakes of structure', () => {
  it('rules about one file still speak of the files that hold together, and the others wait', () => {
    const { findings } = outcomeOf(
      [everyObjective, everyKeyResult, everyTeam],
      {},
      { broken: new Set([WIN]) },
    );
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['key-result-is-outcome', 'objective-has-owner']);
    expect(findings.some(({ file }) => file === WIN)).toBe(false);
  });
});
