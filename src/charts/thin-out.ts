/**
 * At most so many of a long series, its shape kept: of each stretch the lowest and the highest, in their order. The
 * first and the last stay. A series that is short enough is left as it is.
 */
export function thinOut<Row extends { readonly value: number }>(
  rows: readonly Row[],
  most: number,
): readonly Row[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length <= most || first === undefined || last === undefined) return rows;
  const inner = rows.slice(1, -1);
  const stretches = Math.max(1, Math.floor((most - 2) / 2));
  const length = Math.ceil(inner.length / stretches);
  const kept = [first];
  for (let start = 0; start < inner.length; start += length) {
    const stretch = inner.slice(start, start + length);
    const lowest = stretch.reduce((least, row) => (row.value < least.value ? row : least));
    const highest = stretch.reduce((most, row) => (row.value > most.value ? row : most));
    kept.push(...stretch.filter((row) => row === lowest || row === highest));
  }
  return [...kept, last];
}
