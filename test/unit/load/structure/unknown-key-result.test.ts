import { describe, expect, it } from 'vitest';
import { Library } from '../../../../src/load/library.ts';
import { readFile } from '../../../../src/load/read-file.ts';
import { referencesResolve } from '../../../../src/load/structure/references.ts';
import { mdx } from '../../../support/mdx.ts';

const objective = (keyResults: string) => mdx(`title: Grow\nkeyResults: ${keyResults}`);
const A = 'objectives/2026-q3/sales/a.mdx';

/** What an author is told about a report on `a#gone`, when the objectives are these. */
function told(
  objectives: Readonly<Record<string, string>>,
  reports: Readonly<Record<string, string>>,
): string[] {
  const files = Object.entries({ ...objectives, ...reports }).map(([path, text]) =>
    readFile({ path, text, digest: '' }),
  );
  expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  return referencesResolve(new Library(files)).map(({ message, help }) => `${message} ${help}`);
}

const checkIn = (keyResult: string) => ({
  'check-ins/2026-q3/2026-08-03-sales.mdx': mdx(`updates:\n  - { keyResult: ${keyResult}, value: 3 }`),
});

const AT = 'The objective `a` has no key result `gone`.';
const RENAMED = 'If it was renamed, write `aliases: [gone]` at the key result that it is now;';
const MOVED = 'if it moved to another objective, `aliases: [2026-q3/sales/a#gone]` at the one there.';
const DROPPED =
  'If it was dropped, put it back with `retired:`, or add an amendment with `keyResult: gone` and `field: removed`.';

describe('a report on a key result that its objective does not have', () => {
  it('names those that exist, nearest first, and says how to tell what became of it', () => {
    const files = {
      [A]: objective('[{ id: revenue, title: R }, { id: go-live, title: B }, { id: x, title: X }]'),
    };
    const expected = [`${AT} It has \`go-live\`, \`x\`, \`revenue\`. ${RENAMED} ${MOVED} ${DROPPED}`];
    expect(told(files, checkIn('a#gone'))).toEqual(expected);
    const graded = mdx('date: 2026-10-01\ngrades:\n  - { keyResult: a#gone, score: 0.7 }');
    expect(told(files, { 'retrospectives/2026-q3/sales.mdx': graded })).toEqual(expected);
  });

  it('asks whether the nearest is meant', () => {
    const files = { [A]: objective('[{ id: goner, title: G }]') };
    expect(told(files, checkIn('a#gone'))).toEqual([
      `${AT} Did you mean \`goner\`? ${RENAMED} ${MOVED} ${DROPPED}`,
    ]);
    const two = { [A]: objective('[{ id: x, title: X }, { id: goner, title: G }]') };
    expect(told(two, checkIn('a#gone'))).toEqual([
      `${AT} Did you mean \`goner\`? It has \`goner\`, \`x\`. ${RENAMED} ${MOVED} ${DROPPED}`,
    ]);
  });

  it('names the objective of the period that has one of this id', () => {
    const files = {
      [A]: objective('[{ id: x, title: X }]'),
      'objectives/2026-q3/emea/b.mdx': objective('[{ id: gone, title: G }]'),
      'objectives/2026-q2/emea/c.mdx': objective('[{ id: gone, title: G }]'),
    };
    expect(told(files, checkIn('a#gone'))).toEqual([
      `${AT} It has \`x\`. ${RENAMED} if it moved to \`2026-q3/emea/b\`, which has one, \`aliases: [2026-q3/sales/a#gone]\` at that one. ${DROPPED}`,
    ]);
  });

  it('is content once the objective says what became of it', () => {
    const removed =
      '[]\namendments:\n  - { date: 2026-08-12, keyResult: gone, field: removed, cause: scope, because: Done with, approvedBy: mara }';
    for (const keyResults of [
      '[{ id: gone, title: G, retired: { date: 2026-08-01, because: Sold } }]',
      '[{ id: now, aliases: [gone], title: G }]',
      removed,
    ])
      expect(told({ [A]: objective(keyResults) }, checkIn('a#gone'))).toEqual([]);
    const moved = {
      'objectives/2026-q3/emea/b.mdx': objective('[{ id: now, aliases: [2026-q3/sales/a#gone], title: G }]'),
    };
    expect(told({ [A]: objective('[]'), ...moved }, checkIn('a#gone'))).toEqual([]);
  });

  it('says the same of a whole objective', () => {
    expect(told({ [A]: objective('[]') }, checkIn('former#x'))).toEqual([
      'There is no objective `former` (in full: `2026-q3/sales/former`). Write its file name, after its team and period where those are other ones. If it was renamed or moved, write `aliases: [2026-q3/sales/former]` in its file.',
    ]);
  });

  it('tells those who plan only what there is', () => {
    const link = mdx('title: Sell\ncontributesTo: [{ to: a#gone, because: It helps. }]');
    const files = {
      [A]: objective('[{ id: revenue, title: R }, { id: go-live, title: B }]'),
      'objectives/2026-q3/sales/b.mdx': link,
    };
    expect(told(files, {})).toEqual([`${AT} It has \`go-live\`, \`revenue\`.`]);
  });
});
