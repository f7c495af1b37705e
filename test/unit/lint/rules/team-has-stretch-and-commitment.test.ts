import { describe, expect, it } from 'vitest';
import { teamHasStretchAndCommitment } from '../../../../src/lint/rules/team-has-stretch-and-commitment.ts';
import { BODY, COMPANY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const REPLIES = 'objectives/2026-q3/outbound/replies.mdx';
const found = (texts: Texts) => findings(teamHasStretchAndCommitment, texts);
const fields = objectiveFields('Strangers answer our first letter', 'rosa', { to: 'sales/pipeline' });
const stretching = fields.replace('    ambition: committed\n', '');
const aspirational = fields.replace('ambition: committed', 'ambition: aspirational');
const committed = fields.replace('- id: share', '- id: share\n    ambition: committed');
const keyResult = (id: string, ambition: string) =>
  `\n  - { id: ${id}, title: Letters that were read, ambition: ${ambition}, metric: { baseline: 1, target: 2 } }`;
const replies = (text: string): Texts => ({ [REPLIES]: mdx(text, BODY) });
const turnaround = {
  'teams/outbound.mdx': mdx('name: Outbound\nparent: sales\nlead: rosa\nmode: turnaround'),
};

describe('team-has-stretch-and-commitment', () => {
  it('is content with one of each, however many there are', () => {
    expect(found({})).toEqual([]);
    expect(found(replies(fields + keyResult('read', 'aspirational')))).toEqual([]);
    expect(found(replies(committed + keyResult('read', 'aspirational')))).toEqual([]);
  });

  it('finds a team that says it only stretches', () => {
    expect(found(replies(aspirational))).toEqual([
      'teams/outbound.mdx:2:7–14',
      'Both key results of Outbound in 2026-q3 are aspirational, so others cannot tell which of them they may rely on.',
      'Write `ambition: committed` at one that others build on, with a target that will be met in full.',
    ]);
    expect(found(replies(stretching + keyResult('read', 'aspirational')))[1]).toMatch(
      /^All 3 key results of /,
    );
  });

  it('does not hold a default against a team that wrote nothing, where others tell the two apart', () => {
    expect(found(replies(stretching))).toEqual([
      'teams/outbound.mdx:2:7–14',
      'Nothing says yet which of the key results of Outbound in 2026-q3 are promises, as others do for theirs.',
      'Write `ambition: committed` at one that others build on, with a target that will be met in full; the rest may stay as they are.',
    ]);
  });

  it('says nothing where nobody in the period tells the two apart', () => {
    const nobody = Object.fromEntries(
      Object.entries(COMPANY)
        .filter(([file]) => file.startsWith('objectives/'))
        .map(([file, text]) => [file, text?.replaceAll('    ambition: committed\n', '') ?? null]),
    );
    expect(found(nobody)).toEqual([]);
    expect(found({ ...nobody, ...replies(aspirational) }).slice(0, 3)).toHaveLength(3);
  });

  it('finds a team that only commits, also by the ambition of its objective', () => {
    const only = [
      'teams/outbound.mdx:2:7–14',
      'Both key results of Outbound in 2026-q3 are committed, so nothing asks for more than is already within reach.',
      'Let one be a stretch: write `ambition: aspirational` at it, with a target for which 0.7 is a good end.',
    ];
    expect(found(replies(committed))).toEqual(only);
    expect(found(replies(`ambition: committed\n${fields}`))).toEqual(only);
  });

  it('looks at all objectives of the team together, and at each team by itself', () => {
    const second = {
      'objectives/2026-q3/outbound/letters.mdx': mdx(committed.replace('Strangers', 'More strangers'), BODY),
    };
    expect(found({ ...replies(stretching), ...second })).toEqual([]);
  });

  it('counts neither what was given up nor what is personal', () => {
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    const given = fields.replace('    ambition: committed', `    ambition: committed\n    ${retired}`);
    expect(found(replies(given + keyResult('read', 'aspirational')))[1]).toMatch(/^Both key results/);
    expect(found(replies(`individual: true\n${stretching}`))).toEqual([]);
    expect(found(replies(`${retired}\n${stretching}`))).toEqual([]);
  });

  it('says nothing of a single key result, which cannot be both', () => {
    const single = stretching.slice(0, stretching.indexOf('\n  - id: days'));
    const silent = { 'check-ins/2026-q3/2026-08-10-outbound.mdx': null };
    expect(found({ ...replies(single), ...silent })).toEqual([]);
  });

  it('reads an ambition as it stands today, before an amendment of a later day', () => {
    const later =
      '\namendments:\n  - { date: 2026-09-01, keyResult: days, field: ambition, from: aspirational, to: committed }';
    expect(found(replies(fields + later))[1]).toMatch(/are aspirational/);
    expect(found(replies(fields + later.replace('09-01', '08-12')))).toEqual([]);
  });

  it('wants most key results of a team in a turnaround to be committed', () => {
    expect(found({ ...turnaround, ...replies(fields) })).toEqual([
      'teams/outbound.mdx:5:7–16',
      '1 of the 2 key results of Outbound in 2026-q3 is committed: in a turnaround trust comes back through promises kept, so most should be promises.',
      'Write `ambition: committed` at one more, with a target that can be kept; or take `mode: turnaround` out, if it is over.',
    ]);
    const [, none, two] = found({ ...turnaround, ...replies(stretching) });
    expect(none).toMatch(/^None of the 2 key results of Outbound in 2026-q3 is committed/);
    expect(two).toMatch(/^Write `ambition: committed` at 2 more/);
  });

  it('is content in a turnaround with two of three committed, and with all', () => {
    expect(found({ ...turnaround, ...replies(fields + keyResult('read', 'committed')) })).toEqual([]);
    expect(found({ ...turnaround, ...replies(committed) })).toEqual([]);
  });

  it('can have that of a single key result, too', () => {
    const single = (text: string) => ({
      ...turnaround,
      ...replies(text.slice(0, text.indexOf('\n  - id: days'))),
      'check-ins/2026-q3/2026-08-10-outbound.mdx': null,
    });
    expect(found(single(committed))).toEqual([]);
    expect(found(single(fields))[1]).toMatch(
      /^The only key result of Outbound in 2026-q3 is not committed: /,
    );
  });

  it('says nothing of a team in a turnaround without key results', () => {
    expect(found({ ...turnaround, ...replies(`individual: true\n${fields}`) })).toEqual([]);
  });
});
