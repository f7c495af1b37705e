/** The words of the interface, taken apart for comparing. */

/** One saying: a text, or what a function makes of the marks `⟨1⟩`, `⟨2⟩` … in the place of its values. */
export interface Saying {
  /** Where it lies, such as `page.edit`. */
  readonly path: string;
  readonly text: string;
}

/** What a function needs that cannot do with marks. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  'history.calibration.reason': ['uneven', { past: '⟨1⟩', near: '⟨2⟩', far: '⟨3⟩', all: '⟨4⟩' }],
  'history.calibration.sentence': ['⟨1⟩', 'well-set', '⟨2⟩'],
  'lineage.over': ['⟨1⟩', 'quarters'],
  'lineage.thisIntent': ['⟨1⟩', 'quarters'],
};

/** Every saying under a tree of words. */
export function sayingsIn(words: unknown, path = ''): Saying[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words === 'function') {
    const call = words as (...values: readonly unknown[]) => unknown;
    const marks = Array.from({ length: 9 }, (_, index) => `⟨${String(index + 1)}⟩`);
    return sayingsIn(call(...(VALUES[path] ?? marks)), path);
  }
  return Object.entries(words as Readonly<Record<string, unknown>>).flatMap(([key, inner]) =>
    sayingsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** What a saying is made of between its marks and braces, as it stands on a page. */
export const partsOf = ({ text }: Saying): string[] =>
  text
    .split(/⟨\d⟩|\{\w+\}/)
    .map((part) => part.replace(/^[\s,;:.]+|[\s,;:]+$/g, ''))
    .filter((part) => /\p{L}/u.test(part));
