const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in markup and in attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** A number as it stands in SVG: at most one decimal. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** An SVG picture with its name for people who hear it. */
export const picture = (
  kind: string,
  width: number,
  height: number,
  label: string,
  content: string,
): string =>
  `<svg class="${kind}" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-label="${escapeText(label)}">${content}</svg>`;

/** What a chart is called, and what it shows in words and numbers: for people who hear it. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

/** A chart that is as wide as its place on the page allows. */
export const chart = (
  kind: string,
  [width, height]: readonly [number, number],
  { title, description }: ChartWords,
  content: string,
): string =>
  `<svg class="${kind}" viewBox="0 0 ${px(width)} ${px(height)}" role="img"><title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>${content}</svg>`;

type Anchor = 'start' | 'middle' | 'end';

/** A line of text at a place. */
export function textAt(
  [x, y]: readonly [number, number],
  text: string,
  { anchor = 'start', kind = '' }: { readonly anchor?: Anchor; readonly kind?: string } = {},
): string {
  const attributes = `${kind === '' ? '' : ` class="${kind}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text${attributes} x="${px(x)}" y="${px(y)}">${escapeText(text)}</text>`;
}
