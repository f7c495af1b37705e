import { cutToWidth, lineWidth, type TextStyle } from './cascade-lines.ts';

export interface PlacedLabel {
  readonly x: number;
  readonly text: string;
}

/** Measured a little wide: a reader's face may be wider, and on small screens the text of charts is larger. */
const STYLE: TextStyle = { size: 10, weight: 400, slack: 1.5 };
const GAP = 6;

/**
 * The labels of an axis that fit between its ends and do not touch, each cut to a bearable width. Labels come oldest
 * first; where two would touch the newer stays.
 */
export function fittingLabels(
  labels: readonly PlacedLabel[],
  anchor: 'start' | 'middle',
  [left, right]: readonly [number, number],
  widest: number,
): PlacedLabel[] {
  const kept: PlacedLabel[] = [];
  let free = right;
  for (const { x, text } of labels.toReversed()) {
    const cut = cutToWidth(text, widest, STYLE);
    const width = lineWidth(cut, STYLE);
    const begins = anchor === 'start' ? x : x - width / 2;
    if (begins < left || begins + width > free) continue;
    kept.unshift({ x, text: cut });
    free = begins - GAP;
  }
  return kept;
}
