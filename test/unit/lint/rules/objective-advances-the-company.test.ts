import { describe, expect, it } from 'vitest';
import { objectiveAdvancesTheCompany } from '../../../../src/lint/rules/objective-advances-the-company.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PIPELINE = 'objectives/2026-q3/sales/pipeline.mdx';
const TITLE = 'The pipeline tells us early what will close';
const alone = objectiveFields(TITLE, 'omar');
const found = (texts: Texts) => findings(objectiveAdvancesTheCompany, texts);
const written = (fields: string): Texts => ({ [PIPELINE]: mdx(fields, BODY) });
const saying = (lines: string) => written(alone.replace('keyResults:', `${lines}\nkeyResults:`));

const GUESS = `"${TITLE}" does not say what it advances: readers are left to guess what the company gains by it.`;
const add = (to: string) =>
  `Add \`contributesTo:\` with \`to: ${to}\`, or whatever it does advance, and \`because:\` with how, in one sentence. If nothing above needs it, say so in \`localPriority:\` with the reason to do it all the same.`;

describe('objective-advances-the-company', () => {
  it('is content with a contribution and its reason, and with the company’s own objectives', () => {
    expect(found({})).toEqual([]);
  });

  it('finds an objective that says neither what it advances nor that it is local', () => {
    expect(found(written(alone))).toEqual([`${PIPELINE}:2:8–50`, GUESS, add('company/win')]);
  });

  it('suggests what shares its theme or lever, and the nearest team’s first', () => {
    const pace = mdx('title: Ideas reach customers while they are fresh\ntheme: enterprise\nlever: ideas');
    const company = {
      'objectives/2026-q3/company/pace.mdx': pace,
      'objectives/2026-q3/company/win.mdx': mdx('title: Large customers choose us without a pilot'),
      'check-ins/2026-q3/2026-08-10-company.mdx': null,
      'periods/2026-q3.mdx': mdx(`starts: 2026-07-01
ends: 2026-09-30
themes: [{ id: enterprise, title: Larger customers }]
levers: [{ id: ideas, title: Fresh ideas }]`),
    };
    for (const line of ['theme: enterprise', 'lever: ideas'])
      expect(found({ ...company, ...saying(line) }).at(-1)).toBe(add('company/pace'));
    const replies = 'objectives/2026-q3/outbound/replies.mdx';
    expect(
      found({ [replies]: mdx(objectiveFields('Strangers answer our first letter', 'rosa'), BODY) }).at(-1),
    ).toBe(add('sales/pipeline'));
  });

  it('suggests an objective of the year where the quarter has none above', () => {
    expect(
      found({
        ...written(alone),
        'periods/2026.mdx': mdx('starts: 2026-01-01\nends: 2026-12-31'),
        'periods/2026-q3.mdx': mdx('starts: 2026-07-01\nends: 2026-09-30\nwithin: 2026'),
        'objectives/2026/company/year.mdx': mdx('title: A year to remember'),
        ...Object.fromEntries(
          ['company/win', 'company/stay', 'company/pace', 'sales/renewals', 'sales/requests'].map((one) => [
            `objectives/2026-q3/${one}.mdx`,
            null,
          ]),
        ),
        'check-ins/2026-q3/2026-08-10-company.mdx': null,
        'check-ins/2026-q3/2026-08-10-sales.mdx': null,
      }).at(-1),
    ).toBe(add('2026/company/year'));
  });

  it('is content with a local priority, also beside a contribution without a reason', () => {
    expect(found(saying('localPriority: Our own roof leaks.'))).toEqual([]);
    expect(found(saying('localPriority: Our own roof leaks.\ncontributesTo:\n  - to: company/win'))).toEqual(
      [],
    );
  });

  it('finds contributions of which none says why, once', () => {
    const finding = [
      `"${TITLE}" says that it contributes to "Large customers choose us without a pilot", but not how: nobody can say whether they see it the same way.`,
      'Add `because:` below `to:` with one sentence: what changes there when this succeeds?',
    ];
    expect(found(saying('contributesTo:\n  - to: company/win'))).toEqual([`${PIPELINE}:5:9–19`, ...finding]);
    expect(found(saying('contributesTo:\n  - to: company/win\n  - to: company/pace'))).toEqual([
      `${PIPELINE}:5:9–19`,
      ...finding,
    ]);
    expect(
      found(saying('contributesTo:\n  - to: company/win\n  - { to: company/pace, because: It is fresh. }')),
    ).toEqual([]);
  });

  it('names the key result that is contributed to', () => {
    expect(found(saying('contributesTo:\n  - to: company/win#days'))[1]).toContain(
      'contributes to "Days from the first talk to the last", but not how',
    );
  });

  describe('when what it advances is given up', () => {
    const WIN = 'Large customers choose us without a pilot';
    const givenUp = mdx(
      `title: ${WIN}\ntheme: enterprise\nretired: { date: 2026-08-01, because: The segment was sold. }\n${objectiveFields(WIN, 'mara').slice(objectiveFields(WIN, 'mara').indexOf('keyResults'))}`,
    );
    const retired = { 'objectives/2026-q3/company/win.mdx': givenUp };
    const help =
      'Name what it advances now, say in `localPriority:` why it goes on all the same, or retire it too.';

    it('finds those that contribute to nothing else', () => {
      expect(found(retired)).toEqual([
        `${PIPELINE}:5:9–19`,
        `"${TITLE}" contributes to "${WIN}", which has been given up.`,
        help,
      ]);
      const twice = saying(
        'contributesTo:\n  - { to: company/win#share, because: One. }\n  - { to: company/win#days, because: Two. }',
      );
      expect(found({ ...retired, ...twice })).toEqual([
        `${PIPELINE}:5:11–27`,
        `"${TITLE}" contributes to "${WIN}", which has been given up, as has everything else it contributes to.`,
        help,
      ]);
    });

    it('is content with another contribution, with a local priority, and on the day before', () => {
      const links =
        'contributesTo:\n  - { to: company/win, because: One. }\n  - { to: company/pace, because: Two. }';
      expect(found({ ...retired, ...saying(links) })).toEqual([]);
      expect(
        found({
          ...retired,
          ...saying(
            'localPriority: It has become ours.\ncontributesTo:\n  - { to: company/win, because: One. }',
          ),
        }),
      ).toEqual([]);
      expect(found({ ...retired, 'company.yaml': 'name: Fernwell\nasOf: 2026-07-31\n' })).toEqual([]);
    });
  });

  it('asks the same of personal objectives, where their own team’s are the nearest', () => {
    const title = 'I learn 🎻 to listen';
    const personal = objectiveFields(title, 'omar', { more: 'individual: true' });
    const file = 'objectives/2026-q3/sales/listening.mdx';
    expect(found({ [file]: mdx(personal, BODY) })).toEqual([
      `${file}:2:8–27`,
      `"${title}" does not say what it advances: readers are left to guess what the company gains by it.`,
      add('pipeline'),
    ]);
    const ofCompany = 'objectives/2026-q3/company/listening.mdx';
    expect(found({ [ofCompany]: mdx(personal.replace('omar', 'mara'), BODY) }).at(-1)).toBe(add('win'));
  });

  it('leaves retired objectives alone, and those with nothing above them', () => {
    const replies = objectiveFields('Strangers answer our first letter', 'rosa', {
      more: 'retired: { date: 2026-08-01, because: The segment was sold. }',
    });
    expect(found({ 'objectives/2026-q3/outbound/replies.mdx': mdx(replies, BODY) })).toEqual([]);
    const withoutCompany = Object.fromEntries(
      ['win', 'stay', 'pace'].map((one) => [`objectives/2026-q3/company/${one}.mdx`, null]),
    );
    const others = Object.fromEntries(
      ['sales/renewals', 'sales/requests', 'outbound/replies'].map((one) => [
        `objectives/2026-q3/${one}.mdx`,
        null,
      ]),
    );
    const checkIns = Object.fromEntries(
      ['company', 'sales', 'outbound'].map((one) => [`check-ins/2026-q3/2026-08-10-${one}.mdx`, null]),
    );
    expect(found({ ...withoutCompany, ...others, ...checkIns, ...written(alone) })).toEqual([]);
  });

  it('looks at the coming period, not at one that is over', () => {
    const asOf = (day: string) => ({ ...written(alone), 'company.yaml': `name: Fernwell\nasOf: ${day}\n` });
    expect(found(asOf('2026-06-01'))).toHaveLength(3);
    expect(found(asOf('2026-09-30'))).toHaveLength(3);
    expect(found(asOf('2026-10-01'))).toEqual([]);
  });
});
