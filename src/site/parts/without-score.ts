/** Teams without a score, which are told apart where they would bury those that have one. */

/** So many may stand among the others. */
const FEW = 5;

/** What stands, and what is folded away: more than a few without a score; each in the order it came. */
export function apartWithoutScore<Row>(
  rows: readonly Row[],
  hasScore: (row: Row) => boolean,
): { readonly shown: readonly Row[]; readonly folded: readonly Row[] } {
  const folded = rows.filter((row) => !hasScore(row));
  return folded.length > FEW ? { shown: rows.filter(hasScore), folded } : { shown: rows, folded: [] };
}

/** What is folded away, under how many they are. */
export interface FoldedView<Row> {
  readonly summary: string;
  readonly rows: readonly Row[];
}

export const foldedView = <Row>(
  rows: readonly Row[],
  inWords: (count: number) => string,
): FoldedView<Row> | null => (rows.length === 0 ? null : { summary: inWords(rows.length), rows });
