import { finishRoot, removeForeignParts, removeTodayMarker, removeUnused, renameIds } from './clean-up.ts';
import { writeStyles } from './css-to-attributes.ts';
import { inkFixedFills } from './fixed-fills.ts';
import { centreStateNames, mendLabels } from './label-text.ts';
import { resolveStyles } from './resolved-styles.ts';
import { lostLabel } from './lost-words.ts';
import { mergeThemes } from './theme-merge.ts';
import type { WrittenLabel } from './written-labels.ts';

export interface ThemedSvg {
  readonly svg: string;
  /** Rules for a stylesheet file; those of several diagrams may be concatenated, equal ones are the same text. */
  readonly css: string;
}

/** Some of Mermaid's diagrams read `accTitle` and `accDescr` and forget them. */
function nameDrawing(svg: Element, labels: readonly WrittenLabel[]): void {
  for (const [part, attribute] of [
    ['desc', 'aria-describedby'],
    ['title', 'aria-labelledby'],
  ] as const) {
    const label = labels.find(({ spoken }) => spoken === part);
    if (!label || svg.hasAttribute(attribute)) continue;
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', part);
    element.setAttribute('id', `spoken-${part}`);
    element.textContent = label.text.trim();
    svg.prepend(element);
    svg.setAttribute(attribute, `spoken-${part}`);
  }
}

/**
 * Turns Mermaid's two renders of one fence into one static svg that works under `style-src 'self'`: no style element
 * or attribute, no script, nothing from elsewhere, ids that begin with `prefix`. The first label that is not in it comes
 * back instead.
 */
export function themedSvg(
  document: Document,
  light: string,
  dark: string,
  prefix: string,
  labels: readonly WrittenLabel[],
): ThemedSvg | WrittenLabel {
  const holder = document.createElement('div');
  holder.innerHTML = mergeThemes(light, dark);
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('Mermaid drew nothing.');
  nameDrawing(svg, labels);
  removeTodayMarker(svg);
  mendLabels(svg);
  centreStateNames(svg);
  const rules = writeStyles(svg, inkFixedFills(svg, resolveStyles(svg)));
  removeForeignParts(svg);
  removeUnused(svg);
  renameIds(svg, prefix);
  finishRoot(svg);
  const lost = lostLabel(labels, svg);
  if (lost) return lost;
  const markup = svg.outerHTML.replace(
    /<(path|rect|circle|ellipse|line|polygon|polyline|stop|use)\b([^<>]*)><\/\1>/g,
    '<$1$2/>',
  );
  return { svg: markup, css: rules.join('\n') };
}
