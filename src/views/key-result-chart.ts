import { progressChart } from '../charts/progress-chart.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { elapsedShare } from '../domain/pace.ts';
import type { Period } from '../domain/period.ts';
import { progressOn } from '../domain/trend.ts';
import type { ChartView } from './chart.ts';
import { chartLabels as words } from './chart-labels.ts';
import { valueText } from './measures.ts';
import type { Site } from './site.ts';

/** Progress over time against the pace to its expected end; null without values. */
export function keyResultChart(site: Site, one: KeyResult, period: Period): ChartView | null {
  const { labels, format } = site;
  const points = one.readings.flatMap(({ day, value }) => {
    const progress = progressOn(one, day);
    return progress === null
      ? []
      : [{ day, value, elapsed: elapsedShare(period.starts, one.due, day), progress }];
  });
  const last = points.at(-1);
  if (last === undefined) return null;
  const expectedText = format.expected(one.expected);
  const { title, description, columns } = words.keyResult;
  return {
    caption: labels.progressCaption(expectedText),
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
    numbers: {
      summary: words.numbers,
      caption: title(one.title),
      columns: [
        { text: columns.day, isNumber: false },
        { text: columns.value, isNumber: typeof last.value === 'number' },
        { text: columns.progress, isNumber: true },
      ],
      rows: points.map(({ day, value, progress }) => [
        format.dayMonth(day),
        valueText(site, one, value) ?? words.nothing,
        format.score(progress),
      ]),
      more: null,
    },
  };
}
