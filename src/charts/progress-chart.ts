import { lineOverTime, type LineOverTime, type TimePoint } from './line-over-time.ts';

interface ProgressChart extends Omit<LineOverTime, 'domain' | 'guides'> {
  /** Progress as it is, over 1 and below 0 too. */
  readonly points: readonly TimePoint[];
  /** What it is expected to end at, 0–1, as a number and in words. */
  readonly expected: number;
  readonly expectedText: string;
}

/** Past 0 and 1 the axis follows this far; what is farther is drawn at its end. */
const ROOM = 0.5;

/** Progress over time against the pace that ends where it is expected to. */
export function progressChart({ expected, expectedText, ...drawn }: ProgressChart): string {
  const values = drawn.points.flatMap(({ value }) => (value === null ? [] : [value]));
  return lineOverTime({
    ...drawn,
    domain: [Math.max(-ROOM, Math.min(0, ...values)), Math.min(1 + ROOM, Math.max(1, ...values))],
    guides: [{ from: [0, 0], to: [1, expected], text: expectedText }],
  });
}
