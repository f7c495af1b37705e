import { describe, expect, it } from 'vitest';
import { targetChangeIsAmended } from '../../../../src/lint/rules/target-change-is-amended.ts';
import { changesBetween } from '../../../support/changes.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const agreed = objectiveFields('Large customers choose us without a pilot', 'mara');
const OPENLY =
  'and no new amendment says why: once a period runs, what was agreed changes in the open or not at all.';

const between = (before: Texts, after: Texts, moves = {}) =>
  findings(targetChangeIsAmended, after, { changes: changesBetween(before, after, moves) });

/** Check-ins whose values would not fit every way of measuring. */
const silent = { 'check-ins/2026-q3/2026-08-10-company.mdx': null };

/** What is found when the objective of these fields becomes one of those. */
const change = (before: string, after: string) =>
  between({ [WIN]: mdx(before, BODY), ...silent }, { [WIN]: mdx(after, BODY), ...silent });

/** The same for one thing replaced in what was agreed. */
const edit = (what: string, by: string, more = '') => change(agreed, agreed.replace(what, by) + more);

const amend = (fields: string) =>
  `\namendments:\n  - { date: 2026-08-04, ${fields}, cause: external, because: B., approvedBy: mara }`;

/** The help for a field, with what follows its key result. */
const help = (rest: string, keyResult: string | null = 'share') =>
  `Add to \`amendments:\` one with \`date: 2026-08-12\`,${keyResult === null ? '' : ` \`keyResult: ${keyResult}\`,`} ${rest}, \`cause:\` (external, correction or scope), \`because:\` and \`approvedBy:\`; or put it back as it was.`;

describe('target-change-is-amended', () => {
  it('is content where nothing is compared, and where nothing that was agreed changed', () => {
    expect(findings(targetChangeIsAmended, {})).toEqual([]);
    const more = `${agreed.replace('title: Share', 'because: It shows early.\n    title: Share')}
description: Said shorter.
theme: enterprise
obstacles: [Holidays]
initiatives: [{ title: Playbook, status: done }]
aliases: [2026-q3/company/old]`;
    expect(between({ [WIN]: mdx(agreed, BODY) }, { [WIN]: mdx(more, 'Said better.\n') })).toEqual([]);
    expect(edit('mara', '[mara]')).toEqual([]);
    expect(edit('source: Warehouse }', 'source: "Warehouse", }')).toEqual([]);
  });

  it('finds a target that became easier, and lets an amendment of it pass', () => {
    expect(edit('target: 40', 'target: 35')).toEqual([
      `${WIN}:7:52–53`,
      `The target of "Share of cases that go as they should" went from 40 to 35, ${OPENLY}`,
      help('`field: target`, `from: 40`, `to: 35`'),
    ]);
    expect(edit('target: 40', 'target: 35', amend('keyResult: share, field: target, from: 40'))).toEqual([]);
  });

  it('wants an amendment that is new, of this key result and of this field', () => {
    const known = agreed + amend('keyResult: share, field: target, from: 50');
    expect(change(known, known.replace('target: 40', 'target: 35'))).toHaveLength(3);
    for (const other of [
      'keyResult: days, field: target, from: 70',
      'keyResult: share, field: baseline, from: 10',
      'field: title, from: Won',
    ])
      expect(edit('target: 40', 'target: 35', amend(other))).toHaveLength(3);
    const again = `${known}\n  - { date: 2026-08-11, keyResult: share, field: target, from: 40, cause: scope, because: C., approvedBy: mara }`;
    expect(change(known, again.replace('target: 40', 'target: 35'))).toEqual([]);
  });

  it.each([
    ['baseline: 20', 'baseline: 25', 'baseline', '7:40–41', '20 to 25', '`from: 20`, `to: 25`'],
    [
      'source: Warehouse }',
      'source: CRM report }',
      'source',
      '7:75–84',
      'Warehouse to "CRM report"',
      '`from: Warehouse`, `to: CRM report`',
    ],
    ['unit: "%"', 'unit: deals', 'unit', '7:62–66', '"%" to deals', '`from: "%"`, `to: deals`'],
  ])('finds `%s` that became `%s`', (from, to, field, place, values, amendment) => {
    expect(edit(from, to)).toEqual([
      `${WIN}:${place}`,
      `The ${field} of "Share of cases that go as they should" went from ${values}, ${OPENLY}`,
      help(`\`field: ${field}\`, ${amendment}`),
    ]);
    expect(edit(from, to, amend(`keyResult: share, field: ${field}`))).toEqual([]);
  });

  it('finds what was added and what was taken away', () => {
    const open = agreed.replace(', source: Warehouse', '');
    expect(change(open, agreed)).toEqual([
      `${WIN}:7:75–83`,
      `The source of "Share of cases that go as they should", Warehouse, is new, ${OPENLY}`,
      help('`field: source`, `to: Warehouse`'),
    ]);
    expect(change(agreed, open)).toEqual([
      `${WIN}:7:13–66`,
      `The source of "Share of cases that go as they should", Warehouse, is gone, ${OPENLY}`,
      help('`field: source`, `from: Warehouse`'),
    ]);
    expect(edit('- id: share', '- id: share\n    weight: 2')).toEqual([
      `${WIN}:6:13–13`,
      `The weight of "Share of cases that go as they should" went from 1 to 2, ${OPENLY}`,
      help('`field: weight`, `from: 1`, `to: 2`'),
    ]);
    expect(edit('- id: share', '- id: share\n    due: 2026-09-15')).toEqual([
      `${WIN}:6:10–19`,
      `The due day of "Share of cases that go as they should", 2026-09-15, is new, ${OPENLY}`,
      help('`field: due`, `to: "2026-09-15"`'),
    ]);
  });

  it('finds another type of metric once, and does not count its fields too', () => {
    expect(edit('type: from-to, baseline: 20, target: 40', 'type: at-least, target: 40')).toEqual([
      `${WIN}:7:21–28`,
      `"Share of cases that go as they should" was measured as \`from-to\` and now is as \`at-least\`, ${OPENLY}`,
      help('`field: target`'),
    ]);
    expect(
      edit('metric: { type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }', 'weight: 1'),
    ).toEqual([
      `${WIN}:5:5–6`,
      `"Share of cases that go as they should" was measured as \`from-to\` and now is as \`graded\`, ${OPENLY}`,
      help('`field: target`'),
    ]);
    expect(edit('type: from-to, ', '')).toEqual([]);
  });

  it('finds steps, ranges, ways of counting and metrics behind a key result that changed', () => {
    const measured = (metric: string) =>
      agreed.replace(
        '{ type: from-to, baseline: 20, target: 40, unit: "%", source: Warehouse }',
        `{ ${metric} }`,
      );
    const steps = (list: string) => measured(`type: milestones, milestones: [${list}]`);
    const known = steps('{ id: a, title: A }, { id: b, title: B }');
    expect(change(known, steps('{ id: b, title: B }, { id: a, title: A, weight: 1 }'))).toEqual([]);
    expect(change(known, steps('{ id: a, title: A }, { id: b, title: B, weight: 0 }'))).toEqual([
      `${WIN}:7:45–97`,
      `The milestones of "Share of cases that go as they should" are not what they were, ${OPENLY}`,
      help('`field: target`'),
    ]);
    const level = (score: number) =>
      measured(`type: levels, levels: [{ id: a, title: A, score: ${String(score)} }]`);
    expect(change(level(0.7), level(0.9))[1]).toBe(
      `The levels of "Share of cases that go as they should" are not what they were, ${OPENLY}`,
    );
    const range = (low: number) => measured(`type: between, low: ${String(low)}, high: 9`);
    expect(change(range(3), range(2)).slice(0, 2)).toEqual([
      `${WIN}:7:35–35`,
      `The lower end of "Share of cases that go as they should" went from 3 to 2, ${OPENLY}`,
    ]);
    expect(
      change(
        measured('type: from-to, baseline: 1, target: 9'),
        measured('type: from-to, baseline: 1, target: 9, accumulates: true'),
      )[1],
    ).toBe(`"Share of cases that go as they should" is counted in another way (\`accumulates\`), ${OPENLY}`);
    const metrics = { 'metrics/deals.yaml': 'title: Deals\n', 'metrics/talks.yaml': 'title: Talks\n' };
    const by = (ref: string) => mdx(measured(`ref: ${ref}, baseline: 1, target: 9`), BODY);
    expect(
      between({ ...metrics, ...silent, [WIN]: by('deals') }, { ...metrics, ...silent, [WIN]: by('talks') }),
    ).toEqual([
      `${WIN}:7:20–24`,
      `The metric of "Share of cases that go as they should" went from deals to talks, ${OPENLY}`,
      help('`field: source`'),
    ]);
  });

  it('finds titles, owners and ambition of the objective and of its key results', () => {
    expect(edit('Large customers choose us without a pilot', 'Some customers choose us 🚀')).toEqual([
      `${WIN}:2:8–34`,
      `"Large customers choose us without a pilot" is now called "Some customers choose us 🚀", ${OPENLY}`,
      help(
        '`field: title`, `from: Large customers choose us without a pilot`, `to: "Some customers choose us 🚀"`',
        null,
      ),
    ]);
    expect(edit('owner: mara', 'owner: [omar, rosa]')).toEqual([
      `${WIN}:3:8–19`,
      `The owner of "Large customers choose us without a pilot" went from mara to omar, rosa, ${OPENLY}`,
      help('`field: owner`, `from: mara`, `to: [omar, rosa]`', null),
    ]);
    expect(edit('owner: mara', 'owner: mara\nambition: committed')[1]).toBe(
      `The ambition of "Large customers choose us without a pilot" went from aspirational to committed, ${OPENLY}`,
    );
    expect(edit('    ambition: committed\n', '')).toEqual([
      `${WIN}:8:5–6`,
      `The ambition of "Days from the first talk to the last", committed, is gone, ${OPENLY}`,
      help('`field: ambition`, `from: committed`', 'days'),
    ]);
  });

  it('takes what follows from the objective or the period for the same when it is spelled out', () => {
    expect(
      edit('- id: share', '- id: share\n    owner: mara\n    due: 2026-09-30\n    ambition: aspirational'),
    ).toEqual([]);
    const own = agreed.replace('- id: share', '- id: share\n    owner: omar');
    expect(change(own, agreed.replace('owner: mara', 'owner: omar'))[1]).toBe(
      `The owner of "Large customers choose us without a pilot" went from mara to omar, ${OPENLY}`,
    );
    expect(change(own, agreed.replace('owner: mara', 'owner: omar'))).toHaveLength(3);
  });

  it('finds a key result that came, and one that went', () => {
    const one = agreed.slice(0, agreed.indexOf('\n  - id: days'));
    expect(change(one, agreed)).toEqual([
      `${WIN}:9:12–47`,
      `The key result "Days from the first talk to the last" was added, ${OPENLY}`,
      help('`field: added`', 'days'),
    ]);
    expect(change(one, agreed + amend('keyResult: days, field: added'))).toEqual([]);
    expect(change(agreed, one)).toEqual([
      `${WIN}:4:1–10`,
      `The key result "Days from the first talk to the last" is gone, ${OPENLY}`,
      'Put it back and give it `retired:` with `date:`, `because:` and `approvedBy:`; or add to `amendments:` one with `date: 2026-08-12`, `keyResult: days`, `field: removed`, `cause:` (external, correction or scope), `because:` and `approvedBy:`.',
    ]);
    expect(change(agreed, one + amend('keyResult: days, field: removed'))).toEqual([]);
  });

  it('lets a retirement pass, with all that changed beside it, and finds one that is taken back', () => {
    const retired = 'retired: { date: 2026-08-11, because: The segment was sold. }';
    const given = agreed.replace('- id: share', `- id: share\n    ${retired}`);
    expect(change(agreed, given.replace('target: 40', 'target: 35'))).toEqual([]);
    expect(change(agreed, `${agreed}\n${retired}`.replace('target: 40', 'target: 35'))).toEqual([]);
    expect(change(given, given.replace('target: 40', 'target: 35'))).toEqual([]);
    expect(change(given, agreed)).toEqual([
      `${WIN}:6:12–48`,
      `"Share of cases that go as they should" had been retired and counts again, ${OPENLY}`,
      help('`field: added`'),
    ]);
    expect(change(`${agreed}\n${retired}`, agreed)[1]).toBe(
      `"Large customers choose us without a pilot" had been retired and counts again, ${OPENLY}`,
    );
  });

  it('finds an objective that is gone or moved to another period, and follows one that keeps its period', () => {
    const SALES = 'objectives/2026-q3/outbound/replies.mdx';
    const gone = { [SALES]: null, 'check-ins/2026-q3/2026-08-10-outbound.mdx': null };
    const said = [
      '"Strangers answer our first letter" is no longer among the objectives of 2026-q3: once a period runs, what was agreed changes in the open or not at all.',
      'Put objectives/2026-q3/outbound/replies.mdx back, and if it is given up add `retired:` with `date:`, `because:` and `approvedBy:`; its page stays and says so.',
    ];
    expect(between({}, gone)).toEqual([`${SALES}:1:1`, ...said]);
    const next = { 'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31') };
    const later = 'objectives/2026-q4/outbound/replies.mdx';
    const text = mdx(objectiveFields('Strangers answer our first letter', 'rosa'), BODY);
    expect(between(next, { ...next, ...gone, [later]: text }, { [later]: SALES })).toEqual([
      `${later}:2:1–5`,
      ...said,
    ]);
    const there = 'objectives/2026-q3/outbound/answers.mdx';
    expect(between({}, { ...gone, [there]: text }, { [there]: SALES })).toEqual([]);
  });

  it('looks at periods that have begun and were not closed before', () => {
    const period = (fields: string) => ({
      'periods/2026-q3.mdx': mdx(`themes: [{ id: enterprise, title: Larger }]\n${fields}`),
    });
    const running = 'starts: 2026-07-01\nends: 2026-09-30';
    const over = 'starts: 2026-04-01\nends: 2026-06-30';
    const quietly = (before: string, after = before) =>
      between(
        { ...period(before), [WIN]: mdx(agreed, BODY) },
        { ...period(after), [WIN]: mdx(agreed.replace('target: 40', 'target: 35'), BODY) },
      ).length / 3;
    expect(quietly(running)).toBe(1);
    expect(quietly(`${running}\nphase: planning`)).toBe(0);
    expect(quietly('starts: 2026-08-13\nends: 2026-09-30')).toBe(0);
    expect(quietly('starts: 2026-08-12\nends: 2026-09-30')).toBe(1);
    expect(quietly(over)).toBe(1);
    expect(quietly(`${over}\nphase: closed`)).toBe(0);
    expect(quietly(over, `${over}\nphase: closed`)).toBe(1);
  });

  it('leaves new objectives, drafts and other files alone', () => {
    const quiet = { 'check-ins/2026-q3/2026-08-10-outbound.mdx': null };
    const DRAFT = 'objectives/2026-q3/outbound/replies.mdx';
    const reply = objectiveFields('Strangers answer our first letter', 'rosa');
    const draft = (target: number, more: string) => ({
      ...quiet,
      [DRAFT]: mdx(`${reply.replace('target: 40', `target: ${String(target)}`)}\n${more}`, BODY),
    });
    expect(between({ ...quiet, [DRAFT]: null }, draft(40, ''))).toEqual([]);
    expect(between(draft(40, 'visibility: draft'), draft(35, 'visibility: draft'))).toEqual([]);
    expect(between(draft(40, 'visibility: draft'), draft(35, ''))).toEqual([]);
    expect(between(draft(40, ''), draft(35, 'visibility: draft'))).toHaveLength(3);
    const plan = (target: number) => ({
      'plans/2026-q3/sales.mdx': mdx(
        `commitments: [{ id: a, title: A, metric: { type: at-least, target: ${String(target)} } }]`,
      ),
    });
    expect(between(plan(9), plan(8))).toEqual([]);
  });
});
