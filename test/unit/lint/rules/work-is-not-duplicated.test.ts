import { describe, expect, it } from 'vitest';
import { workIsNotDuplicated } from '../../../../src/lint/rules/work-is-not-duplicated.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const found = (texts: Texts) => findings(workIsNotDuplicated, texts);
const inQuarter = (place: string) => `objectives/2026-q3/${place}.mdx`;
const places = (lines: readonly string[]) => lines.filter((line) => line.startsWith('objectives/'));

describe('work-is-not-duplicated, by title', () => {
  const RENEWALS = 'Renewals feel like a formality';
  const replies = (title: string, more = '') => ({
    [inQuarter('outbound/replies')]: mdx(
      objectiveFields(title, 'rosa', { to: 'sales/pipeline', more }),
      BODY,
    ),
  });
  const owned =
    'Let one team own it, such as Sales, and let Outbound contribute to it with `contributesTo:` and `to: sales/renewals`, and let each title say what its own team changes.';

  it('is content with titles of their own, and does not compare those of key results', () => {
    expect(found({})).toEqual([]);
  });

  it('finds one title in two teams, in both', () => {
    expect(found(replies(RENEWALS))).toEqual([
      `${inQuarter('outbound/replies')}:2:8–37`,
      `"${RENEWALS}" is also what an objective of Sales is called: readers cannot tell which of the two teams will do it.`,
      owned,
      `${inQuarter('sales/renewals')}:2:8–37`,
      `"${RENEWALS}" is also what an objective of Outbound is called: readers cannot tell which of the two teams will do it.`,
      owned,
    ]);
  });

  const hiring = (place: string, owner: string, target: number) => ({
    [inQuarter(place)]: mdx(
      objectiveFields('Every open role finds its person', owner)
        .replace(
          'baseline: 20, target: 40, unit: "%"',
          `baseline: 0, target: ${String(target)}, unit: people`,
        )
        .replace('days\n', `days\n    retired: { date: 2026-08-01, because: Counted elsewhere. }\n`),
      BODY,
    ),
  });

  it('tells a goal that teams have for their own people from one job of two teams', () => {
    expect(found({ ...hiring('sales/people', 'omar', 5), ...hiring('outbound/people', 'rosa', 3) })).toEqual([
      `${inQuarter('outbound/people')}:2:8–39`,
      '"Every open role finds its person" is a goal that Outbound and Sales share, each with people and numbers of its own; as it stands, readers meet it twice and cannot tell them apart.',
      'Let it stand in Sales alone, and let Outbound contribute to it with `contributesTo:` and `to: sales/people`, each under a title that says what is its own.',
      `${inQuarter('sales/people')}:2:8–39`,
      '"Every open role finds its person" is a goal that Sales and Outbound share, each with people and numbers of its own; as it stands, readers meet it twice and cannot tell them apart.',
      'Let it stand in Sales alone, and let Outbound contribute to it with `contributesTo:` and `to: sales/people`, each under a title that says what is its own.',
    ]);
  });

  it('leads a goal of departments side by side to the team above them, and names only a few', () => {
    const names = ['legal', 'finance', 'design', 'support'];
    const teams = Object.fromEntries(
      names.map((team) => [`teams/${team}.mdx`, mdx(`name: ${team}\nparent: company`)]),
    );
    const goals = names.map((team, index) => hiring(`${team}/people`, `Head of ${team}`, index + 2));
    const [, message, help] = found({
      ...teams,
      ...hiring('sales/people', 'omar', 9),
      ...Object.assign({}, ...goals),
    });
    expect(message).toMatch(
      / is a goal that design, finance, legal and 2 more teams share, .* meet it 5 times /,
    );
    expect(help).toMatch(
      /^State it once, in Fernwell, and let design, finance, legal and 2 more teams contribute to it with `contributesTo:`, each/,
    );
  });

  it('keeps to one job of two teams where the owner or the number is the same', () => {
    const job = /readers cannot tell which of the two teams will do it/;
    expect(
      found({ ...hiring('sales/people', 'omar', 5), ...hiring('outbound/people', 'omar', 3) })[1],
    ).toMatch(job);
    expect(
      found({ ...hiring('sales/people', 'omar', 5), ...hiring('outbound/people', 'rosa', 5) })[1],
    ).toMatch(job);
  });

  it('hears no capitals, signs and spaces', () => {
    expect(places(found(replies('"Renewals  feel like – a FORMALITY!"')))).toHaveLength(2);
    expect(places(found(replies('Renewals feel like formalities')))).toEqual([]);
  });

  it('finds nothing within one team, in another period, or once one of them is retired', () => {
    const again = mdx(objectiveFields(RENEWALS, 'omar', { to: 'company/stay' }), BODY);
    expect(found({ [inQuarter('sales/again')]: again })).toEqual([]);
    expect(found(replies(RENEWALS, 'retired: { date: 2026-08-01, because: Sold. }'))).toEqual([]);
    expect(
      found({
        'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31'),
        'objectives/2026-q4/outbound/replies.mdx': mdx(`title: ${RENEWALS}`),
      }),
    ).toEqual([]);
  });

  it('leaves personal objectives to their owners', () => {
    expect(found(replies(RENEWALS, 'individual: true'))).toEqual([]);
  });

  it('compares no titles of signs alone', () => {
    const signs = (file: string) => ({ [inQuarter(file)]: mdx('title: "…"') });
    expect(found({ ...signs('sales/signs'), ...signs('outbound/signs') })).toEqual([]);
  });
});

describe('work-is-not-duplicated, by metric and target', () => {
  const SALES = inQuarter('sales/numbers');
  const OUTBOUND = inQuarter('outbound/numbers');
  const numbers = (team: string, metric: string, more = '') =>
    mdx(`title: What ${team} counts
owner: mara
${more}
keyResults:
  - id: active
    title: Active teams by ${team} 🌱
    metric: { ref: active, ${metric} }`);
  const both = (sales: string, outbound: string, more: Texts = {}) =>
    found({
      'metrics/active.yaml': 'title: Active teams\nunit: teams\n',
      [SALES]: numbers('Sales', sales),
      [OUTBOUND]: numbers('Outbound', outbound),
      ...more,
    });
  const GOAL = 'baseline: 1000, target: 1420';

  it('finds the same target of one metric in two teams, at both', () => {
    const help =
      'Let one team own it, such as Sales, and let Outbound contribute to it with `contributesTo:` and `to: sales/numbers#active` and measure the part it can move by itself.';
    expect(both(GOAL, GOAL)).toEqual([
      `${OUTBOUND}:8:52–55`,
      '"Active teams by Outbound 🌱" wants the same of "Active teams" as "Active teams by Sales 🌱" of Sales: one number is counted twice, and it is open who acts when it stands still.',
      help,
      `${SALES}:8:52–55`,
      '"Active teams by Sales 🌱" wants the same of "Active teams" as "Active teams by Outbound 🌱" of Outbound: one number is counted twice, and it is open who acts when it stands still.',
      help,
    ]);
  });

  it('hears the same in a threshold and from another baseline, not in another target or direction', () => {
    expect(places(both(GOAL, 'type: at-least, target: 1420'))).toHaveLength(2);
    expect(places(both(GOAL, 'baseline: 1100, target: 1420'))).toHaveLength(2);
    expect(both(GOAL, 'baseline: 1000, target: 1421')).toEqual([]);
    expect(both(GOAL, 'type: at-most, target: 1420')).toEqual([]);
    expect(both(GOAL, 'type: at-least, target: 1420, over: check-ins')).toEqual([]);
    expect(both(GOAL, `${GOAL}, accumulates: true`)).toEqual([]);
  });

  it('compares ranges by both ends, and points at the first', () => {
    const range = 'type: between, low: 300, high: 360';
    expect(places(both(range, range))).toEqual([`${OUTBOUND}:8:48–50`, `${SALES}:8:48–50`]);
    expect(both(range, 'type: between, low: 300, high: 361')).toEqual([]);
  });

  it('does not guess that numbers without a common metric are one', () => {
    const apart = numbers('Outbound', GOAL).replace('ref: active, ', '');
    expect(both(GOAL, GOAL, { [OUTBOUND]: apart })).toEqual([]);
  });

  it('finds nothing within one team, nor where one is retired or personal', () => {
    expect(both(GOAL, GOAL, { [OUTBOUND]: null, [inQuarter('sales/again')]: numbers('us', GOAL) })).toEqual(
      [],
    );
    const retired = 'retired: { date: 2026-08-01, because: Sold. }';
    expect(both(GOAL, GOAL, { [OUTBOUND]: numbers('Outbound', GOAL, retired) })).toEqual([]);
    const keyResult = numbers('Outbound', GOAL).replace('    metric:', `    ${retired}\n    metric:`);
    expect(both(GOAL, GOAL, { [OUTBOUND]: keyResult })).toEqual([]);
    expect(both(GOAL, GOAL, { [OUTBOUND]: numbers('Outbound', GOAL, 'individual: true') })).toEqual([]);
  });

  it('lets either of two teams on one level own it, and says the same to both', () => {
    const teams = { 'teams/legal.mdx': mdx('name: Legal\nparent: company'), [OUTBOUND]: null };
    const legal = { [inQuarter('legal/numbers')]: numbers('Legal', GOAL) };
    const helps = both(GOAL, GOAL, { ...teams, ...legal }).filter((line) => line.startsWith('Let one'));
    expect(new Set(helps)).toEqual(
      new Set([
        'Let one team own it, such as Legal, and let Sales contribute to it with `contributesTo:` and `to: legal/numbers#active` and measure the part it can move by itself.',
      ]),
    );
    expect(helps).toHaveLength(2);
  });
});
