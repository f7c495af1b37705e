import type { TimePoint } from '../../charts/line-over-time.ts';
import { progressChart } from '../../charts/progress-chart.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { kindOf } from '../../domain/metrics/index.ts';
import { isShareOfCheckIns } from '../../domain/metrics/threshold.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { givenUpOn, isAtRestOn, type Retirement } from '../../domain/retirement.ts';
import { askedOn, progressOn } from '../../domain/trend.ts';
import type { ChartView } from '../parts/chart.ts';
import { paceLine, placeOf, type Span } from './pace-line.ts';
import type { Site } from '../frame/site.ts';
import { changeSentence } from '../parts/terms.ts';

/**
 * Progress over time, each day by its own terms, against the pace where there is one; null without values. What was
 * retired ends on that day. Its numbers are the history.
 */
export function keyResultChart(
  site: Site,
  one: KeyResult,
  objective: Objective,
  period: Period,
): ChartView | null {
  const { labels, format } = site;
  const retired = givenUpOn([...one.retirements, ...objective.retirements]);
  const span = spanOf(one, period, retired);
  const points = pointsOf(one, span, [...one.retirements, ...objective.retirements]);
  const last = points.findLast(({ value }) => value !== null);
  if (last?.value === undefined || last.value === null) return null;
  const changes = one.changes.filter(({ day }) => day <= span.last);
  const sentences = changes.map((change) => changeSentence(site, one, change));
  const asked = retired === null && !one.isOver ? askedOn(one, last.day) : null;
  const expectedText = format.expected(one.expected);
  const words = labels.charts.progress;
  const [progress, day] = [format.score(last.value), format.day(last.day)];
  return {
    caption: captionOf(site, one),
    note: null,
    changes: sentences,
    svg: progressChart({
      size: 'beside',
      title: labels.charts.keyResult.title(one.title),
      description: [
        asked === null
          ? words.descriptionWithoutPace(progress, day)
          : words.description(progress, day, format.score(asked), expectedText),
        ...sentences,
      ].join(' '),
      points: points.map((point): TimePoint => ({ elapsed: placeOf(span, point.day), value: point.value })),
      guides: paceLine(
        one.terms.map((terms) => ({ ...terms, hasPace: kindOf(terms.metric).hasPace(terms.metric) })),
        span,
        retired === null ? expectedText : null,
      ),
      changes: [...new Set(changes.map((change) => betweenDays(span, change.day)))],
      ticks: [0, 0.5, 1].map((tick) => ({
        value: tick,
        text: isShareOfCheckIns(one.metric) ? format.share(tick) : format.expected(tick),
      })),
      now: null,
      today: null,
      ends: [format.dayMonth(span.first), format.dayMonth(span.last)],
    }),
    numbers: null,
  };
}

/** From the start of the period to the due day, or to what was reported after it; what was retired ends on that day. */
function spanOf({ due, readings }: KeyResult, { starts }: Period, retired: Day | null): Span {
  const reported = readings.at(-1)?.day ?? due;
  return { first: starts, last: retired ?? (reported > due ? reported : due) };
}

/** Where a day begins: between the two numbers of a change. */
export const betweenDays = (span: Span, day: Day): number =>
  (placeOf(span, addDays(day, -1)) + placeOf(span, day)) / 2;

interface DatedPoint {
  readonly day: Day;
  /** Null leaves a gap. */
  readonly value: number | null;
}

/**
 * Each value; before and after each change of what progress is measured by the number of that day; and a gap for a time
 * in which it was given up.
 */
function pointsOf(one: KeyResult, { last }: Span, retirements: readonly Retirement[]): DatedPoint[] {
  const breaks = one.changes
    .filter(({ field, day }) => (field === 'target' || field === 'baseline') && day <= last)
    .map(({ day }) => day);
  const gaps = retirements.flatMap(({ date, revived }) => (revived === null ? [] : [{ date, revived }]));
  const days = new Set([
    ...one.readings.map(({ day }) => day).filter((day) => day <= last),
    ...breaks.flatMap((day) => [addDays(day, -1), day]),
    ...gaps.flatMap(({ date, revived }) => [date, revived]),
  ]);
  return [...days].sort().flatMap((day): DatedPoint[] => {
    const value = progressOn(one, day);
    if (value === null) return [];
    const gap = { day, value: null };
    if (isAtRestOn(retirements, day)) return [gap];
    return breaks.includes(day) ? [gap, { day, value }] : [{ day, value }];
  });
}

function captionOf({ labels, format }: Site, one: KeyResult): string {
  const { caption, shareOfCheckIns } = labels.charts.keyResult;
  if (isShareOfCheckIns(one.metric)) return shareOfCheckIns;
  return kindOf(one.metric).hasPace(one.metric)
    ? labels.score.progressCaption(format.expected(one.expected))
    : caption;
}
