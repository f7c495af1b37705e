/** A company's own colour, in the shades in which links and marks can be read in both themes. */

/** What links stand on, by theme: `--paper`, `--raised` and `--sunken` of the design. */
export const SURFACES = {
  light: ['#fcfcfb', '#ffffff', '#f3f3f0'],
  dark: ['#131516', '#1a1d1f', '#0d0f10'],
} as const;

/** The least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

export type Theme = keyof typeof SURFACES;

/** How well a colour of six hexadecimal digits stands out from all surfaces of a theme: 1 (not at all) to 21. */
export const contrastIn = (theme: Theme, colour: string): number =>
  Math.min(...SURFACES[theme].map((surface) => contrast(colour, surface)));

/**
 * The shade nearest to a colour that can be read in a theme: the colour itself, or darkened in the light theme
 * and lightened in the dark one, in steps of a hundredth.
 */
export function readableIn(theme: Theme, colour: string): string {
  const towards = theme === 'light' ? 0 : 255;
  const shades = Array.from({ length: 101 }, (_, step) => mixed(colour, towards, step / 100));
  return shades.find((shade) => contrastIn(theme, shade) >= LEAST_CONTRAST) ?? colour;
}

/** The contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0–1, of a colour in sRGB (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const mixed = (colour: string, towards: number, share: number): string =>
  `#${channelsOf(colour)
    .map((channel) => Math.round(channel + (towards - channel) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const channelsOf = (colour: string): number[] =>
  [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
