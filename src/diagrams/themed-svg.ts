import { finishRoot, removeForeignParts, removeTodayMarker, removeUnused, renameIds } from './clean-up.ts';
import { writeStyles } from './css-to-attributes.ts';
import { inkFixedFills } from './fixed-fills.ts';
import { centreStateNames, mendLabels } from './label-text.ts';
import { resolveStyles } from './resolved-styles.ts';
import { mergeThemes } from './theme-merge.ts';

export interface ThemedSvg {
  readonly svg: string;
  /** Rules for a stylesheet file; those of several diagrams may be concatenated, equal ones are the same text. */
  readonly css: string;
}

/**
 * Turns Mermaid's two renders of one fence into one static svg that works under `style-src 'self'`: no style element
 * or attribute, no script, nothing from elsewhere, ids that begin with `prefix`.
 */
export function themedSvg(document: Document, light: string, dark: string, prefix: string): ThemedSvg {
  const holder = document.createElement('div');
  holder.innerHTML = mergeThemes(light, dark);
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('Mermaid drew nothing.');
  removeTodayMarker(svg);
  mendLabels(svg);
  centreStateNames(svg);
  const rules = writeStyles(svg, inkFixedFills(svg, resolveStyles(svg)));
  removeForeignParts(svg);
  removeUnused(svg);
  renameIds(svg, prefix);
  finishRoot(svg);
  const markup = svg.outerHTML.replace(
    /<(path|rect|circle|ellipse|line|polygon|polyline|stop|use)\b([^<>]*)><\/\1>/g,
    '<$1$2/>',
  );
  return { svg: markup, css: rules.join('\n') };
}
