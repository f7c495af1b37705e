import { scaleLinear } from 'd3-scale';
import { chart, type ChartWords, px, textAt } from './svg.ts';

interface GradeDots extends ChartWords {
  /** Both 0–1; `isOverruled` when they are too far apart to be rounding. */
  readonly pairs: readonly {
    readonly computed: number;
    readonly grade: number;
    readonly isOverruled: boolean;
  }[];
  readonly axes: { readonly computed: string; readonly grade: string };
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

const SIZE = 300;
const EDGE = { left: 30, right: 290, top: 26, bottom: 270 };
/** So many at one place are drawn larger, up to this. */
const radius = (count: number): number => Math.min(9, 3 * Math.sqrt(count));

/** What people judged over what was computed: on the diagonal both are the same. */
export function gradeDots({ pairs, axes, ticks, ...words }: GradeDots): string {
  const x = scaleLinear([0, 1], [EDGE.left, EDGE.right]).clamp(true);
  const y = scaleLinear([0, 1], [EDGE.bottom, EDGE.top]).clamp(true);
  const dots = pairs.map(({ computed, grade, isOverruled }) => ({
    kind: isOverruled ? 'overruled' : 'agreed',
    place: `cx="${px(x(computed))}" cy="${px(y(grade))}"`,
  }));
  const places = [...Map.groupBy(dots, ({ place }) => place).values()].sort((a, b) => b.length - a.length);
  const grid = ticks.map(
    ({ value, text }) =>
      `<path class="base" d="M${px(EDGE.left)} ${px(y(value))}H${px(EDGE.right)}M${px(x(value))} ${px(EDGE.top)}V${px(EDGE.bottom)}"/>${textAt([EDGE.left - 5, y(value) + 3], text, { anchor: 'end' })}${textAt([x(value), EDGE.bottom + 13], text, { anchor: 'middle' })}`,
  );
  return chart(
    'line grades',
    [SIZE, SIZE],
    words,
    [
      ...grid,
      `<path class="expected" d="M${px(x(0))} ${px(y(0))}L${px(x(1))} ${px(y(1))}"/>`,
      ...places.flatMap((here) =>
        here
          .slice(0, 1)
          .map(({ kind, place }) => `<circle class="${kind}" ${place} r="${px(radius(here.length))}"/>`),
      ),
      textAt([2, 12], axes.grade),
      textAt([EDGE.right, SIZE - 3], axes.computed, { anchor: 'end' }),
    ].join(''),
  );
}
