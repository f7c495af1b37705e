const isOne = (count: string | number): boolean => String(count) === '1';

/**
 * Some among all, as a subject with its verb: "1 of 3 objectives has", "2 of 3 objectives have". The noun is that of all,
 * the verb that of those that are counted.
 */
export const someOf = (
  some: string | number,
  all: string | number,
  [one, many]: readonly [string, string],
  [does, doMany]: readonly [string, string] = ['has', 'have'],
): string =>
  [some, 'of', all, isOne(all) ? one : many, isOne(some) || isOne(all) ? does : doMany]
    .filter((word) => word !== '')
    .join(' ');
