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
