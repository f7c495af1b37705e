import { picture, px } from './svg.ts';

interface ScoreBar {
  /** 0–1; null draws the empty track. */
  readonly score: number | null;
  /** Where a good end lies, 0–1. */
  readonly expected: number;
  readonly label: string;
  readonly width?: number;
}

const HEIGHT = 12;
const TRACK = 6;

/** A score as a bar, with the mark it is expected to reach drawn on it. */
export function scoreBar({ score, expected, label, width = 150 }: ScoreBar): string {
  const track = (kind: string, length: number) =>
    `<rect class="${kind}" y="${px((HEIGHT - TRACK) / 2)}" width="${px(length)}" height="${px(TRACK)}" rx="3"/>`;
  const fill = score === null || score <= 0 ? '' : track('fill', Math.max(TRACK, width * Math.min(1, score)));
  const at = px(Math.min(width - 1, Math.max(1, width * expected)));
  return picture(
    'bar',
    width,
    HEIGHT,
    label,
    `${track('track', width)}${fill}<path class="mark" d="M${at} 0V${px(HEIGHT)}"/>`,
  );
}

/** Share of a time that has passed, 0–1. */
export function elapsedBar(share: number, label: string): string {
  const [width, height] = [180, 4];
  const rect = (kind: string, length: number) =>
    `<rect class="${kind}" width="${px(length)}" height="${px(height)}" rx="2"/>`;
  return picture('bar elapsed', width, height, label, rect('track', width) + rect('fill', width * share));
}
