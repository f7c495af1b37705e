import { scaleLinear } from 'd3-scale';
import { px } from './svg.ts';

const HEIGHT = 22;
const STEP = 10;
const WIDTH = 7;

/**
 * Scores of a few periods at a glance, oldest first, 0–1 or null for no data. For beside a sentence that has the
 * numbers: people who hear the page are not told of it.
 */
export function smallColumns(
  periods: readonly { readonly score: number | null; readonly isOpen: boolean }[],
): string {
  const y = scaleLinear([0, 1], [HEIGHT - 1, 1]).clamp(true);
  const columns = periods.map(({ score, isOpen }, index) => {
    if (score === null) return '';
    const top = Math.min(y(score), HEIGHT - 2);
    return `<rect class="${isOpen ? 'short' : 'reached'}" x="${px(index * STEP + 1)}" y="${px(top)}" width="${px(WIDTH)}" height="${px(HEIGHT - 1 - top)}"/>`;
  });
  const width = px(periods.length * STEP);
  return `<svg class="glance" width="${width}" height="${px(HEIGHT)}" viewBox="0 0 ${width} ${px(HEIGHT)}" aria-hidden="true">${columns.join('')}<path d="M0 ${px(HEIGHT - 0.5)}H${width}"/></svg>`;
}
