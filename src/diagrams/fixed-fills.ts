import { fixedInk } from './palette.ts';
import type { Styles } from './resolved-styles.ts';
import { isThemed } from './theme-merge.ts';

const darkNames =
  /^(?:black|navy|(?:dark|midnight|medium|royal)?(?:blue|green|red|violet|magenta)|maroon|purple|indigo|teal|brown|crimson|firebrick|darkslate\w+|dimgr[ae]y|gr[ae]y|sienna|olive)$/i;

/** Red, green, blue from 0 to 255; undefined for what is not `#rgb`, `#rrggbb` or `rgb()`. */
function channels(colour: string): number[] | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex !== undefined) {
    const pairs = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    return pairs.map((pair) => Number.parseInt(pair, 16));
  }
  return /^rgba?\(([^)]*)\)$/i
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .slice(0, 3)
    .map(Number);
}

function isDark(colour: string): boolean {
  const [red, green, blue] = channels(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return darkNames.test(colour);
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
}

/** Whether an author gave this fill: ours differ between the themes. */
function isFixed(fill: string | undefined): fill is string {
  return (
    fill !== undefined && !isThemed(fill) && !/^(?:none|transparent|inherit|currentcolor|url\()/i.test(fill)
  );
}

/**
 * A node whose author fixed its fill but not its text would be unreadable in one of the two themes. Gives such text the
 * ink that stands out on the fill.
 */
export function inkFixedFills(svg: Element, styles: Styles): Styles {
  const inked = new Map(styles);
  for (const node of svg.querySelectorAll('.node, .cluster, .statediagram-cluster')) {
    const shape = [...node.querySelectorAll('rect, path, polygon, circle, ellipse')].find((element) =>
      isFixed(styles.get(element)?.get('fill')),
    );
    const fill = shape && styles.get(shape)?.get('fill');
    if (!isFixed(fill)) continue;
    for (const text of node.querySelectorAll('text, tspan')) {
      const own = styles.get(text)?.get('fill');
      const isAuthors = own !== undefined && !isThemed(own) && own !== 'inherit';
      if (isAuthors) continue;
      inked.set(
        text,
        new Map([...(styles.get(text) ?? []), ['fill', isDark(fill) ? fixedInk[1] : fixedInk[0]]]),
      );
    }
  }
  return inked;
}
