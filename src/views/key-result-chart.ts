import { progressChart } from '../charts/progress-chart.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { elapsedShare } from '../domain/pace.ts';
import type { Period } from '../domain/period.ts';
import { progressOn } from '../domain/trend.ts';
import type { ChartView } from './chart.ts';
import type { Site } from './site.ts';

/** Progress over time against the pace to its expected end; null without values. Its numbers are the history. */
export function keyResultChart(site: Site, one: KeyResult, period: Period): ChartView | null {
  const { labels, format } = site;
  const charts = labels.charts;
  const points = one.readings.flatMap(({ day }) => {
    const progress = progressOn(one, day);
    return progress === null ? [] : [{ day, elapsed: elapsedShare(period.starts, one.due, day), progress }];
  });
  const last = points.at(-1);
  if (last === undefined) return null;
  const expectedText = format.expected(one.expected);
  const { title, description } = charts.keyResult;
  return {
    caption: labels.score.progressCaption(expectedText),
    note: null,
    svg: progressChart({
      size: 'beside',
      title: title(one.title),
      description: description(
        format.score(last.progress),
        format.day(last.day),
        format.score(one.expected * last.elapsed),
        expectedText,
      ),
      points: points.map(({ elapsed, progress }) => ({ elapsed, value: progress })),
      expected: one.expected,
      expectedText,
      ticks: [0, 0.5, 1].map((tick) => ({ value: tick, text: format.expected(tick) })),
      now: null,
      today: null,
      ends: [format.dayMonth(period.starts), format.dayMonth(one.due)],
    }),
    numbers: null,
  };
}
