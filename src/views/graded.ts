/** Grades that people gave, beside what was computed. */
import { gradeDots } from '../charts/grade-dots.ts';
import { overrulesTheNumbers } from '../domain/grade.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { clamp01 } from '../domain/scoring.ts';
import type { ChartView } from './chart.ts';
import type { LinkView } from './parts.ts';
import type { Site } from './site.ts';

export interface GradedView {
  /** Null where nothing that was graded could be computed. */
  readonly chart: ChartView | null;
  /** Where the grade is not the computed score rounded; the farthest apart first. */
  readonly judged: GradedRows;
  /** Where it is. */
  readonly agreed: GradedRows;
  readonly agreedTitle: string;
}

export interface GradedRows {
  readonly rows: readonly GradedRow[];
  /** In words how many more there are; null when these are all. */
  readonly more: string | null;
}

export interface GradedRow {
  readonly keyResult: LinkView;
  readonly computed: string;
  readonly grade: string;
  readonly because: string | null;
}

type Graded = KeyResult & { readonly grade: NonNullable<KeyResult['grade']> };

const MOST_SHOWN = 200;

/** What was graded among these key results; null when nothing was. */
export function gradedView(site: Site, keyResults: readonly KeyResult[]): GradedView | null {
  const graded = keyResults.filter((one): one is Graded => one.grade !== null);
  if (graded.length === 0) return null;
  const judged = graded
    .filter((one) => one.computed === null || overrulesTheNumbers(one.grade.score, one.computed))
    .sort((a, b) => gap(b) - gap(a));
  const agreed = graded.filter((one) => !judged.includes(one));
  return {
    chart: dots(site, graded),
    judged: rowsOf(site, judged),
    agreed: rowsOf(site, agreed),
    agreedTitle: site.labels.scores.graded.agreed(agreed.length),
  };
}

/** How far a grade lies from what was computed; below all others where nothing was. */
const gap = ({ computed, grade }: Graded): number =>
  computed === null ? -1 : Math.abs(clamp01(grade.score) - computed);

const rowsOf = ({ labels, format, urls }: Site, graded: readonly Graded[]): GradedRows => ({
  rows: graded.slice(0, MOST_SHOWN).map((one) => ({
    keyResult: { text: one.title, href: urls.keyResult(one.ref) },
    computed: one.computed === null ? labels.score.noData : format.score(one.computed),
    grade: format.score(one.grade.score),
    because: one.grade.because,
  })),
  more: graded.length > MOST_SHOWN ? labels.scores.graded.more(graded.length - MOST_SHOWN) : null,
});

function dots({ labels, format }: Site, graded: readonly Graded[]): ChartView | null {
  const words = labels.scores.graded;
  const pairs = graded.flatMap((one) =>
    one.computed === null
      ? []
      : [
          {
            computed: one.computed,
            grade: clamp01(one.grade.score),
            isOverruled: overrulesTheNumbers(one.grade.score, one.computed),
          },
        ],
  );
  if (pairs.length === 0) return null;
  const overruled = pairs.filter(({ isOverruled }) => isOverruled);
  const higher = overruled.filter(({ computed, grade }) => grade > computed).length;
  return {
    caption: words.chart,
    note: words.note,
    svg: gradeDots({
      title: words.chart,
      description: words.description(
        format.number(pairs.length),
        format.number(higher),
        format.number(overruled.length - higher),
        graded.length - pairs.length,
      ),
      pairs,
      axes: words.axes,
      ticks: [0, 0.5, 1].map((value) => ({ value, text: format.expected(value) })),
    }),
    numbers: null,
  };
}
