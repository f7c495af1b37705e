import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPrefix, headingCalled } from '../../../src/domain/anchor.ts';

const name = fc.stringMatching(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+){0,3}$/);
const heading = fc.stringMatching(/^[a-z0-9_-]{1,8}$/);

describe('the id of a heading', () => {
  it('is the same in no two files that can share a page, whatever their names', () => {
    fc.assert(
      fc.property(name, name, heading, heading, (one, other, first, second) => {
        const files = [
          `retrospectives/2026-q3/${one}.mdx`,
          `plans/2026-q3/${one}.mdx`,
          `check-ins/2026-q3/2026-07-06-${one}.mdx`,
          ...(one === other ? [] : [`check-ins/2026-q3/2026-07-06-${other}.mdx`]),
        ];
        const names = [...new Set([first, second])];
        const ids = files.flatMap((file) => names.map((of) => anchorPrefix(file) + of));
        expect(new Set(ids).size).toBe(ids.length);
        // A key result, or a part of the page.
        expect(ids).not.toContain(other);
      }),
    );
  });

  it.each(['sales', '2026-08-10-sales--rosa'])('begins with the name of its file: %s', (file) => {
    expect(anchorPrefix(`check-ins/2026-q3/${file}.mdx`)).toBe(`${file}_`);
  });
});

describe('a heading that a link names', () => {
  const headings = ['setup', 'setup-1', 'what-we--saw', 'größe'];
  it.each([
    ['setup', 'setup', true],
    ['setup-1', 'setup-1', true],
    ['gr%C3%B6%C3%9Fe', 'größe', true],
    ['gro\u0308ße', 'größe', true],
    ['x_setup', 'setup', true],
    ['x-setup', 'setup', true],
    ['Setup', 'setup', false],
    ['what-we-saw', 'what-we--saw', false],
  ])('is found by %s', (fragment, found, isExact) => {
    expect(headingCalled(headings, fragment, 'handbook/x.mdx')).toEqual({ name: found, isExact });
  });

  it.each(['nope', 'y_setup', '%', ''])('is not found by %s', (fragment) => {
    expect(headingCalled(headings, fragment, 'handbook/x.mdx')).toBeUndefined();
  });
});
