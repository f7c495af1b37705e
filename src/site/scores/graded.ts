/** Grades that people gave, beside what was computed. */
import { gradeDots } from '../../charts/grade-dots.ts';
import { overrulesTheNumbers } from '../../domain/grade.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { clamp01 } from '../../domain/scoring.ts';
import type { ChartView } from '../parts/chart.ts';
import type { LinkView } from '../parts/owner.ts';
import type { Site } from '../frame/site.ts';

export interface GradedView {
  /** Null where nothing that was graded could be computed. */
  readonly chart: ChartView | null;
  /** Where the grade is another than the computed score; the farthest apart first. */
  readonly judged: GradedRows;
  /** Where it is the computed score rounded. */
  readonly agreed: GradedRows;
  readonly agreedTitle: string;
  /** Where nothing could be computed. */
  readonly uncomputed: GradedRows;
  readonly uncomputedTitle: string;
}

export interface GradedRows {
  readonly rows: readonly GradedRow[];
  /** In words how many more there are; null when these are all. */
  readonly more: string | null;
}

export interface GradedRow {
  /** An objective graded as a whole, or a key result. */
  readonly what: LinkView;
  readonly computed: string;
  readonly grade: string;
  readonly because: string | null;
}

interface Graded extends Pick<GradedRow, 'what' | 'because'> {
  readonly computed: number | null;
  readonly grade: number;
}

const MOST_SHOWN = 200;

/** What was graded among these objectives and their key results; null when nothing was. */
export function gradedView(site: Site, objectives: readonly Objective[]): GradedView | null {
  const graded = objectives.flatMap((one) => gradedOf(site, one));
  if (graded.length === 0) return null;
  const uncomputed = graded.filter(({ computed }) => computed === null);
  const computed = graded.filter((one) => !uncomputed.includes(one));
  const judged = computed.filter((one) => overrulesTheNumbers(one.grade, one.computed));
  const agreed = computed.filter((one) => !judged.includes(one));
  const words = site.labels.scores.graded;
  return {
    chart: dots(site, graded),
    judged: rowsOf(
      site,
      judged.sort((a, b) => gap(b) - gap(a)),
    ),
    agreed: rowsOf(site, agreed),
    agreedTitle: words.agreed(agreed.length),
    uncomputed: rowsOf(site, uncomputed),
    uncomputedTitle: words.uncomputed(uncomputed.length),
  };
}

/** The objective, where it was graded as a whole, and those of its key results that were. */
const gradedOf = ({ urls }: Site, objective: Objective): Graded[] => [
  ...(objective.grade === null
    ? []
    : [
        {
          what: { text: objective.title, href: urls.objective(objective.id) },
          computed: objective.computed,
          grade: objective.grade,
          because: objective.decision?.because ?? null,
        },
      ]),
  ...liveKeyResults(objective.keyResults).flatMap(({ title, ref, computed, grade }) =>
    grade === null
      ? []
      : [
          {
            what: { text: title, href: urls.keyResult(ref) },
            computed,
            grade: grade.score,
            because: grade.because,
          },
        ],
  ),
];

/** How far a grade lies from what was computed. */
const gap = ({ computed, grade }: Graded): number => Math.abs(clamp01(grade) - (computed ?? 0));

const rowsOf = ({ labels, format }: Site, graded: readonly Graded[]): GradedRows => ({
  rows: graded.slice(0, MOST_SHOWN).map(({ what, computed, grade, because }) => ({
    what,
    computed: computed === null ? labels.score.noData : format.score(computed),
    grade: format.score(grade),
    because,
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
            grade: clamp01(one.grade),
            isOverruled: overrulesTheNumbers(one.grade, one.computed),
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
