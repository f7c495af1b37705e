/** An objective over the weeks of its period: progress against elapsed time, and confidence. */
import { confidenceChart } from '../charts/confidence-chart.ts';
import { progressChart } from '../charts/progress-chart.ts';
import type { Objective } from '../domain/objective.ts';
import { elapsedShare } from '../domain/pace.ts';
import type { Period } from '../domain/period.ts';
import { type ObjectiveWeek, weekEnds, weeksOf } from '../domain/weeks.ts';
import type { ChartView, NumbersView } from './chart.ts';
import type { Site } from './site.ts';

export interface ObjectiveWeeksView {
  readonly title: string;
  /** Each is left out while there is nothing to draw. */
  readonly charts: readonly ChartView[];
  readonly numbers: NumbersView | null;
  /** What is said instead while nothing has been reported. */
  readonly empty: { readonly text: string; readonly how: string } | null;
}

/** Week by week; null before the period begins, and for an objective without key results. */
export function objectiveWeeksView(
  site: Site,
  objective: Objective,
  period: Period,
): ObjectiveWeeksView | null {
  const weeks = weeksOf(objective, period, site.plan.asOf);
  if (weeks.length === 0 || objective.keyResults.length === 0) return null;
  const { title, empty, how } = site.labels.charts.weeks;
  const charts = [
    progressOver(site, objective, period, weeks),
    confidenceOver(site, objective, period, weeks),
  ].filter((one) => one !== null);
  return {
    title,
    charts,
    numbers: charts.length === 0 ? null : numbersOf(site, objective, weeks),
    empty: charts.length === 0 ? { text: empty, how } : null,
  };
}

function progressOver(
  site: Site,
  { title, expected }: Objective,
  period: Period,
  weeks: readonly ObjectiveWeek[],
): ChartView | null {
  const charts = site.labels.charts;
  const { format } = site;
  const last = weeks.findLast(({ progress }) => progress !== null);
  if (last === undefined || last.progress === null) return null;
  const expectedText = format.expected(expected);
  return {
    caption: charts.progress.title,
    note: charts.progress.note(expectedText),
    svg: progressChart({
      size: 'half',
      title: `${charts.progress.title}: ${title}`,
      description: charts.progress.description(
        format.score(last.progress),
        format.day(last.day),
        format.score(last.expected),
        expectedText,
      ),
      points: weeks.map(({ elapsed, progress, hasNewValue }) => ({
        elapsed,
        value: progress,
        isReported: hasNewValue,
      })),
      expected,
      expectedText,
      ticks: [0, 0.5, 1].map((value) => ({ value, text: format.expected(value) })),
      now: format.score(last.progress),
      ...spanOf(site, period),
    }),
    numbers: null,
  };
}

function confidenceOver(
  site: Site,
  { title }: Objective,
  period: Period,
  weeks: readonly ObjectiveWeek[],
): ChartView | null {
  const { format, labels, plan } = site;
  const charts = labels.charts;
  const given = weeks.flatMap(({ week, confidence }) => (confidence === null ? [] : [{ week, confidence }]));
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { atRiskBelowConfidence: atRisk, offTrackBelowConfidence: offTrack } = plan.company.status;
  const values = given.map(({ confidence }) => confidence);
  const text = format.confidence;
  return {
    caption: charts.confidence.title,
    note: charts.confidence.note(text(atRisk), text(offTrack)),
    svg: confidenceChart({
      title: `${charts.confidence.title}: ${title}`,
      description: charts.confidence.description(
        text(first.confidence),
        labels.period.week(first.week),
        text(last.confidence),
        labels.period.week(last.week),
        text(Math.min(...values)),
        text(Math.max(...values)),
      ),
      points: weeks.map(({ elapsed, confidence, hasNewConfidence }) => ({
        elapsed,
        value: confidence,
        isReported: hasNewConfidence,
      })),
      thresholds: [atRisk, offTrack],
      ticks: [...new Set([0, offTrack, atRisk, 10])].map((value) => ({ value, text: text(value) })),
      now: text(last.confidence),
      ...spanOf(site, period),
    }),
    numbers: null,
  };
}

/** The ends of the period, and today where that lies within. */
const spanOf = ({ labels, plan: { asOf }, format }: Site, { starts, ends }: Period) => ({
  today:
    asOf < starts || asOf > ends
      ? null
      : { elapsed: elapsedShare(starts, ends, asOf), text: labels.charts.today },
  marks: weekEnds({ starts, ends }, ends).map((day) => elapsedShare(starts, ends, day)),
  ends: [format.dayMonth(starts), format.dayMonth(ends)] as const,
});

function numbersOf(
  { format, labels }: Site,
  { title }: Objective,
  weeks: readonly ObjectiveWeek[],
): NumbersView {
  const charts = labels.charts;
  const { columns, numbers, reported } = charts.weeks;
  return {
    summary: numbers,
    caption: `${numbers}: ${title}`,
    columns: [
      { text: columns.week, isNumber: false },
      { text: columns.until, isNumber: false },
      { text: columns.progress, isNumber: true },
      { text: columns.expected, isNumber: true },
      { text: columns.confidence, isNumber: true },
      { text: columns.reported, isNumber: false },
    ],
    rows: weeks.map((one) => [
      labels.period.week(one.week),
      format.dayMonth(one.day),
      one.progress === null ? charts.nothing : format.score(one.progress),
      format.score(one.expected),
      one.confidence === null ? charts.nothing : format.confidence(one.confidence),
      reported(one.hasNewValue, one.hasNewConfidence),
    ]),
    more: null,
  };
}
