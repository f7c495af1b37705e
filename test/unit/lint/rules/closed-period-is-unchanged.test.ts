import { describe, expect, it } from 'vitest';
import { closedPeriodIsUnchanged } from '../../../../src/lint/rules/closed-period-is-unchanged.ts';
import { changesBetween } from '../../../support/changes.ts';
import { findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PERIOD = 'periods/2026-q2.mdx';
const CASH = 'objectives/2026-q2/sales/cash.mdx';
const REPORT = 'check-ins/2026-q2/2026-05-11-sales.mdx';
const LOOK_BACK = 'retrospectives/2026-q2/sales.mdx';
const PLAN = 'plans/2026-q2/sales.mdx';
const dates = 'label: Q2 2026\nstarts: 2026-04-01\nends: 2026-06-30';
const fields = objectiveFields('Cash 💶 comes in when it is due', 'omar');
const BODY = '## Why\n\nToo late, as [the letter](../../2026-q3/company/win.mdx) said.\n';
const report = 'author: omar\nupdates: [{ keyResult: cash#share, value: 30, confidence: 7 }]';
const lookBack = 'date: 2026-07-02\ngrades: [{ keyResult: cash#share, score: 0.5 }]\nwentWell: [Calls]';

/** A company with a quarter behind it, closed, which ended before the running one began. */
const ARCHIVE: Texts = {
  [PERIOD]: mdx(`${dates}\nphase: closed`, 'A letter.\n'),
  [CASH]: mdx(fields, 'Too late.\n'),
  [REPORT]: mdx(report, 'A good week.\n'),
  [LOOK_BACK]: mdx(lookBack, 'We looked back.\n'),
  [PLAN]: mdx('owner: omar\nvision: Paid on time\nmeasures: [Days late]'),
};
const ERRATUM = 'errata: [{ date: 2026-08-12, what: Typing error in the target, approvedBy: mara }]';
const SAY_SO =
  'if it was wrong even then, keep the correction and say so under `errata:` with `date:`, `what:` and `approvedBy:`.';

const between = (before: Texts, after: Texts, moves = {}) => {
  const [former, today] = [
    { ...ARCHIVE, ...before },
    { ...ARCHIVE, ...after },
  ];
  return findings(closedPeriodIsUnchanged, today, { changes: changesBetween(former, today, moves) });
};
/** What is found when the archive becomes this. */
const change = (after: Texts, moves = {}) => between({}, after, moves);

describe('closed-period-is-unchanged', () => {
  it('is content where nothing is compared, nothing changed, or only another period did', () => {
    expect(findings(closedPeriodIsUnchanged, {})).toEqual([]);
    expect(findings(closedPeriodIsUnchanged, ARCHIVE)).toEqual([]);
    expect(change({})).toEqual([]);
    expect(change({ 'objectives/2026-q3/company/pace.mdx': mdx(objectiveFields('Slower', 'mara')) })).toEqual(
      [],
    );
    expect(change({ 'teams/sales.mdx': mdx('name: Selling\nparent: company') })).toEqual([]);
  });

  it('lets errata, waivers, aliases and visibility pass', () => {
    const more = `waive: [{ rule: objective-says-why, because: B. }]\nvisibility: public`;
    expect(
      change({ [CASH]: mdx(`${fields}\n${more}\n${ERRATUM}\naliases: [2026-q2/sales/old]`, 'Too late.\n') }),
    ).toEqual([]);
    expect(change({ [CASH]: mdx(`${fields}\n${more}`, 'Too late.\n') })).toEqual([]);
    expect(change({ [CASH]: mdx(`${fields}\naliases: [2026-q2/sales/old]`, 'Too late.\n') })).toEqual([]);
    expect(change({ [PERIOD]: mdx(`${dates}\nphase: closed\n${more}`, 'A letter.\n') })).toEqual([]);
    expect(change({ [LOOK_BACK]: mdx(`${ERRATUM}\n${lookBack}`, 'We looked back.\n') })).toEqual([]);
  });

  it('finds a target that is not what it was, and lets a correction pass that a new erratum tells', () => {
    const corrected = fields.replace('target: 40', 'target: 30');
    expect(change({ [CASH]: mdx(corrected, 'Too late.\n') })).toEqual([
      `${CASH}:7:52–53`,
      'Q2 2026 is closed, but `target` of "Cash 💶 comes in when it is due" went from 40 to 30: the archive stays as people have read it.',
      `Write 40 again; ${SAY_SO}`,
    ]);
    const told = { [CASH]: mdx(`${corrected}\n${ERRATUM}`, 'Too late.\n') };
    expect(change(told)).toEqual([]);
    expect(between({ [CASH]: mdx(`${fields}\n${ERRATUM}`, 'Too late.\n') }, told)).toHaveLength(3);
  });

  it('finds what changed in the text, but not where the text stands', () => {
    expect(change({ [CASH]: mdx(fields, 'Too late, and too little.\n') })).toEqual([
      `${CASH}:13:1`,
      'Q2 2026 is closed, but the text of "Cash 💶 comes in when it is due" is not what it was: the archive stays as people have read it.',
      `Put it back as it was; ${SAY_SO}`,
    ]);
    const drawn = `${BODY}\n\`\`\`mermaid\nflowchart LR\n  a --> b\n\`\`\`\n`;
    expect(between({ [CASH]: mdx(fields, drawn) }, { [CASH]: mdx(`${fields}\n${ERRATUM}`, drawn) })).toEqual(
      [],
    );
    expect(
      between({ [CASH]: mdx(fields, drawn) }, { [CASH]: mdx(`visibility: public\n${fields}`, drawn) }),
    ).toEqual([]);
    expect(
      between({ [CASH]: mdx(fields, drawn) }, { [CASH]: mdx(fields, drawn.replace('a -->', 'c -->')) }),
    ).toHaveLength(3);
  });

  it('finds what changed in check-ins, retrospectives and plans', () => {
    expect(change({ [REPORT]: mdx(report.replace('value: 30', 'value: 40'), 'A good week.\n') })).toEqual([
      `${REPORT}:3:43–44`,
      'Q2 2026 is closed, but `value` of the check-in of Sales on 2026-05-11 went from 30 to 40: the archive stays as people have read it.',
      `Write 30 again; ${SAY_SO}`,
    ]);
    expect(
      change({
        [LOOK_BACK]: mdx(
          lookBack.replace('score: 0.5', 'score: 0.9').replace('[Calls]', '[Calls, Letters]'),
          'We looked back.\n',
        ),
      }),
    ).toEqual([
      `${LOOK_BACK}:3:42–44`,
      'Q2 2026 is closed, but `score` of the retrospective of Sales went from 0.5 to 0.9: the archive stays as people have read it.',
      `Write 0.5 again; ${SAY_SO}`,
      `${LOOK_BACK}:4:11–26`,
      'Q2 2026 is closed, but `wentWell` of the retrospective of Sales is not what it was: the archive stays as people have read it.',
      `Put it back as it was; ${SAY_SO}`,
    ]);
    expect(change({ [PLAN]: mdx('owner: omar\nmeasures: [Days late]') })).toEqual([
      `${PLAN}:2:1–5`,
      'Q2 2026 is closed, but `vision` of the plan of Sales is not what it was: the archive stays as people have read it.',
      `Put it back as it was; ${SAY_SO}`,
    ]);
  });

  it('lets a role stand where a person was, and nobody else', () => {
    const owned = (owner: string) => change({ [CASH]: mdx(fields.replace('omar', owner), 'Too late.\n') });
    expect(owned('VP Sales')).toEqual([]);
    expect(owned('[VP Sales]')).toEqual([]);
    expect(owned('mara')).toEqual([
      `${CASH}:3:8–11`,
      'Q2 2026 is closed, but `owner` of "Cash 💶 comes in when it is due" went from omar to mara: the archive stays as people have read it.',
      `Write omar again; ${SAY_SO}`,
    ]);
    expect(owned('sales')).toHaveLength(3);
    expect(owned('[VP Sales, mara]')).toHaveLength(3);
    expect(change({ [REPORT]: mdx(report.replace('omar', 'Head of sales'), 'A good week.\n') })).toEqual([]);
    const list = (owner: string) => ({ [CASH]: mdx(fields.replace('omar', owner)) });
    expect(between(list('[omar, rosa]'), list('[omar, Outbound lead]'))).toEqual([]);
    expect(between(list('somebody-who-left'), list('VP Sales'))).toEqual([]);
    expect(between(list('VP Sales'), list('VP Marketing'))).toHaveLength(3);
    expect(between(list('sales'), list('VP Sales'))).toHaveLength(3);
  });

  it('finds files that were added, unless an erratum says why so late', () => {
    const late = 'check-ins/2026-q2/2026-06-29-sales--rosa.mdx';
    expect(change({ [late]: mdx(report) })).toEqual([
      `${late}:2:1–6`,
      'Q2 2026 is closed, but the check-in of Sales on 2026-06-29 was added to it: the archive stays as people have read it.',
      'Move it to the period it is about; if it had been forgotten, say so under `errata:` with `date:`, `what:` and `approvedBy:`.',
    ]);
    expect(change({ [late]: mdx(`${report}\n${ERRATUM}`) })).toEqual([]);
  });

  it('finds files that were taken out or moved, and follows an alias of the objective or of the team', () => {
    expect(change({ [LOOK_BACK]: null })).toEqual([
      `${LOOK_BACK}:1:1`,
      'Q2 2026 is closed, but the retrospective of Sales was taken out of it: the archive stays as people have read it.',
      'Put retrospectives/2026-q2/sales.mdx back as it was.',
    ]);
    const MONEY = 'objectives/2026-q2/sales/money.mdx';
    const others = { [REPORT]: null, [LOOK_BACK]: null };
    const moved = (text: string) =>
      between(others, { ...others, [CASH]: null, [MONEY]: mdx(text, 'Too late.\n') }, { [MONEY]: CASH });
    expect(moved(fields)).toEqual([
      `${MONEY}:2:1–5`,
      'Q2 2026 is closed, but "Cash 💶 comes in when it is due" was moved from objectives/2026-q2/sales/cash.mdx: the archive stays as people have read it.',
      'Move it back, or keep its old address with `aliases: [2026-q2/sales/cash]`.',
    ]);
    expect(moved(`${fields}\naliases: [2026-q2/sales/cash]`)).toEqual([]);
    expect(
      moved(`${fields.replace('target: 40', 'target: 30')}\naliases: [2026-q2/sales/cash]`),
    ).toHaveLength(3);
    const [here, there] = ['new-business', 'growth'].map(
      (team) => `check-ins/2026-q2/2026-05-11-${team}.mdx`,
    );
    const text = mdx(report.replace('cash', 'sales/cash'), 'A good week.\n');
    const renamed = (aliases: string) =>
      between(
        { [here!]: text },
        { [there!]: text, 'teams/growth.mdx': mdx(`name: Growth\nparent: company\naliases: ${aliases}`) },
        { [there!]: here! },
      );
    expect(renamed('[marketing]')).toEqual([
      `${there!}:2:1–6`,
      'Q2 2026 is closed, but the check-in of Growth on 2026-05-11 was moved from check-ins/2026-q2/2026-05-11-new-business.mdx: the archive stays as people have read it.',
      'Move it back.',
    ]);
    expect(renamed('[new-business]')).toEqual([]);
  });

  it('takes a heading’s anchor for the same when the file was renamed', () => {
    const MONEY = 'objectives/2026-q2/sales/money.mdx';
    const others = { [REPORT]: null, [LOOK_BACK]: null };
    const alias = `${fields}\naliases: [2026-q2/sales/cash]`;
    expect(
      between(
        { ...others, [CASH]: mdx(fields, BODY) },
        { ...others, [CASH]: null, [MONEY]: mdx(alias, BODY) },
        { [MONEY]: CASH },
      ),
    ).toEqual([]);
  });

  it('finds a period whose own file changed, that is reopened, or that is gone', () => {
    expect(
      change({ [PERIOD]: mdx(`${dates.replace('06-30', '06-29')}\nphase: closed`, 'A letter.\n') }),
    ).toEqual([
      `${PERIOD}:4:7–16`,
      'Q2 2026 is closed, but `ends` of the period went from 2026-06-30 to 2026-06-29: the archive stays as people have read it.',
      'Write 2026-06-30 again.',
    ]);
    expect(
      change({ [PERIOD]: mdx(`${dates}\nphase: scoring`, 'A letter.\n'), [CASH]: mdx(fields, 'Later.\n') }),
    ).toEqual([
      `${PERIOD}:5:8–14`,
      'Q2 2026 is closed, but `phase` of the period went from closed to scoring: the archive stays as people have read it.',
      'Write closed again.',
    ]);
    const nothing = { [CASH]: null, [REPORT]: null, [LOOK_BACK]: null, [PLAN]: null };
    expect(between(nothing, { ...nothing, [PERIOD]: null })).toEqual([
      `${PERIOD}:1:1`,
      'Q2 2026 is closed, but its own file is gone: the archive stays as people have read it.',
      'Put periods/2026-q2.mdx back as it was.',
    ]);
  });

  it('lets a period be closed together with the last of its writing', () => {
    const open = { [PERIOD]: mdx(dates, 'A letter.\n'), [LOOK_BACK]: null };
    expect(between(open, { [CASH]: mdx(`${fields}\nobstacles: [Holidays]`) })).toEqual([]);
    const history = Object.fromEntries(Object.keys(ARCHIVE).map((path) => [path, null]));
    expect(between(history, {})).toEqual([]);
  });

  it('looks at phases as of the day: a period that still runs is not closed yet', () => {
    const early = { 'company.yaml': 'name: Fernwell\nasOf: 2026-06-30\n' };
    expect(
      between(early, { ...early, [CASH]: mdx(fields), [PERIOD]: mdx(`${dates}\nphase: closed`) }),
    ).toEqual([]);
  });
});
