/** An objective over the rounds of its period: progress against elapsed time, and confidence. */
import { confidenceChart } from '../../charts/confidence-chart.ts';
import type { TimePoint } from '../../charts/line-over-time.ts';
import { progressChart } from '../../charts/progress-chart.ts';
import type { Day } from '../../domain/day.ts';
import type { Objective } from '../../domain/objective.ts';
import { type ObjectiveRound, objectiveRounds } from '../../domain/objective-rounds.ts';
import type { Period } from '../../domain/period.ts';
import { isAtRestOn } from '../../domain/retirement.ts';
import { roundsOf } from '../../domain/rounds.ts';
import type { ChartView, NumbersView } from '../parts/chart.ts';
import { betweenDays } from './key-result-chart.ts';
import { type ChangeOfObjective, changesOfObjective } from './changes.ts';
import { objectiveNumbers } from './week-numbers.ts';
import { paceLine, placeOf, type Span } from './pace-line.ts';
import { roundWithin } from './round-name.ts';
import type { Site } from '../frame/site.ts';

export interface ObjectiveWeeksView {
  readonly title: string;
  /** Each is left out while there is nothing to draw. */
  readonly charts: readonly ChartView[];
  readonly numbers: NumbersView | null;
  /** What is said instead while nothing has been reported. */
  readonly empty: { readonly text: string; readonly how: string } | null;
}

/** What both charts are drawn from. */
interface Drawn {
  readonly objective: Objective;
  readonly period: Period;
  readonly rounds: readonly ObjectiveRound[];
  readonly changes: readonly ChangeOfObjective[];
  readonly span: Span;
}

/** Round by round; null before the period begins, and for an objective without key results. */
export function objectiveWeeksView(
  site: Site,
  objective: Objective,
  period: Period,
): ObjectiveWeeksView | null {
  const rounds = objectiveRounds(objective, period, site.plan.asOf);
  const [last] = rounds.slice(-1);
  if (last === undefined || objective.keyResults.length === 0) return null;
  const ends = objective.retired?.date ?? (last.day > period.ends ? last.day : period.ends);
  const span = { first: period.starts, last: ends };
  const changes = changesOfObjective(site, objective).filter(({ day }) => day <= ends);
  const drawn: Drawn = { objective, period, rounds, changes, span };
  const { every, empty, how } = site.labels.charts.weeks;
  const charts = [progressOver(site, drawn), confidenceOver(site, drawn)].filter((one) => one !== null);
  return {
    title: every[period.cadence.every].title,
    charts,
    numbers: charts.length === 0 ? null : objectiveNumbers(site, drawn),
    empty: charts.length === 0 ? { text: empty, how } : null,
  };
}

function progressOver(site: Site, { objective, period, rounds, changes, span }: Drawn): ChartView | null {
  const { charts } = site.labels;
  const { format } = site;
  const last = rounds.findLast(({ progress }) => progress !== null);
  if (last === undefined || last.progress === null) return null;
  const hasPace = rounds.some(({ asked }) => asked !== null);
  const expectedText = format.expected(objective.expected);
  const words = charts.progress;
  const title = hasPace ? words.title : words.titleWithoutPace;
  const sentences = [...new Set(changes.map(({ sentence }) => sentence))];
  const [progress, day] = [format.score(last.progress), format.day(last.day)];
  return {
    caption: title,
    note: [
      ...(hasPace ? [words.pace(expectedText)] : []),
      ...(changes.length === 0 ? [] : [charts.changed]),
      charts.weeks.every[period.cadence.every].dotOfValue,
    ].join(' '),
    changes: sentences,
    svg: progressChart({
      size: 'half',
      title: `${title}: ${objective.title}`,
      description: [
        last.asked === null || objective.retired !== null || objective.isOver
          ? words.descriptionWithoutPace(progress, day)
          : words.description(progress, day, format.score(last.asked), expectedText),
        ...sentences,
      ].join(' '),
      points: withBreaks(
        rounds.map((one) => ({
          day: one.day,
          value: isAtRestOn(objective.retirements, one.day) ? null : one.progress,
          isReported: one.hasNewValue,
        })),
        changes,
        span,
      ),
      guides: hasPace
        ? paceLine(
            objective.terms.map((terms) => ({ ...terms, due: period.ends, hasPace })),
            span,
            objective.retired === null ? expectedText : null,
          )
        : [],
      changes: [...new Set(changes.map((one) => betweenDays(span, one.day)))],
      ticks: [0, 0.5, 1].map((value) => ({ value, text: format.expected(value) })),
      now: format.score(last.progress),
      ...axisOf(site, objective, period, span),
    }),
    numbers: null,
  };
}

function confidenceOver(site: Site, { objective, period, rounds, span }: Drawn): ChartView | null {
  const { format, labels, plan } = site;
  const charts = labels.charts;
  const given = rounds.flatMap((one) =>
    one.confidence === null
      ? []
      : [{ confidence: one.confidence, when: roundWithin(site, period, one.round) }],
  );
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { atRiskBelowConfidence: atRisk, offTrackBelowConfidence: offTrack } = plan.company.status;
  const values = given.map(({ confidence }) => confidence);
  const text = format.confidence;
  const words = charts.weeks.every[period.cadence.every];
  return {
    caption: words.confidence,
    note: `${charts.confidence.thresholds(text(atRisk), text(offTrack))} ${words.dotOfConfidence}`,
    svg: confidenceChart({
      title: `${words.confidence}: ${objective.title}`,
      description: charts.confidence.description(
        text(first.confidence),
        first.when,
        text(last.confidence),
        last.when,
        text(Math.min(...values)),
        text(Math.max(...values)),
      ),
      points: rounds.map(({ day, confidence, hasNewConfidence }) => ({
        elapsed: placeOf(span, day),
        value: isAtRestOn(objective.retirements, day) ? null : confidence,
        isReported: hasNewConfidence,
      })),
      thresholds: [atRisk, offTrack],
      ticks: [...new Set([0, offTrack, atRisk, 10])].map((value) => ({ value, text: text(value) })),
      now: text(last.confidence),
      ...axisOf(site, objective, period, span),
    }),
    numbers: null,
  };
}

/** The line of progress, broken where a change of the terms moved it. */
const withBreaks = (
  points: readonly { readonly day: Day; readonly value: number | null; readonly isReported: boolean }[],
  changes: readonly ChangeOfObjective[],
  span: Span,
): TimePoint[] =>
  points.flatMap(({ day, ...point }, index): TimePoint[] => {
    const before = points[index - 1]?.day ?? '';
    const broken = changes.find((change) => change.moves && before < change.day && change.day <= day);
    const place = { ...point, elapsed: placeOf(span, day) };
    return broken === undefined || index === 0
      ? [place]
      : [{ elapsed: betweenDays(span, broken.day), value: null }, place];
  });

/** The ends of the chart and of its rounds, and today where that lies within. */
const axisOf = (
  { labels, plan: { asOf }, format }: Site,
  { retired }: Objective,
  period: Period,
  span: Span,
) => ({
  today:
    asOf < period.starts || asOf > period.ends || retired !== null
      ? null
      : { elapsed: placeOf(span, asOf), text: labels.charts.today },
  marks: roundsOf(period)
    .filter(({ ends }) => ends <= span.last)
    .map(({ ends }) => placeOf(span, ends)),
  ends: [format.dayMonth(span.first), format.dayMonth(span.last)] as const,
});
