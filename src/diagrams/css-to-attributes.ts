import { createHash } from 'node:crypto';
import { isInherited, isPresentation, type Styles } from './resolved-styles.ts';
import { isThemed, lightValue } from './theme-merge.ts';

function className(declaration: string): string {
  return `d-${createHash('sha256').update(declaration).digest('hex').slice(0, 8)}`;
}

/** The value as an attribute has it: in the light theme, and a transform without the units CSS wants. */
function attributeValue(property: string, value: string): string {
  return property === 'transform' ? value.replace(/(\d)(?:deg|px)\b/g, '$1') : lightValue(value);
}

/**
 * Writes resolved styles where a policy of `style-src 'self'` lets them work: as presentation attributes, and where the
 * themes differ as a class as well, one for each declaration and named after it, so that the rules of many diagrams
 * can be put together. An attribute an ancestor already gives is left out. Mermaid's own classes go, lest the site's
 * stylesheet knows one of them. Returns the rules.
 */
export function writeStyles(svg: Element, styles: Styles): string[] {
  const rules = new Set<string>();

  function write(element: Element, inherited: ReadonlyMap<string, string>): void {
    for (const { name } of [...element.attributes]) {
      if (name === 'style' || name === 'class' || isPresentation(name)) element.removeAttribute(name);
    }
    const passedOn = new Map(inherited);
    const classes: string[] = [];
    for (const [property, value] of styles.get(element) ?? []) {
      if (isInherited(property)) {
        if (inherited.get(property) === value) continue;
        passedOn.set(property, value);
      }
      element.setAttribute(property, attributeValue(property, value));
      if (!isThemed(value)) continue;
      const declaration = `${property}:${value}`;
      classes.push(className(declaration));
      rules.add(`.${className(declaration)}{${declaration}}`);
    }
    if (classes.length > 0) element.setAttribute('class', classes.join(' '));
    for (const child of element.children) write(child, passedOn);
  }

  write(svg, new Map());
  return [...rules].sort();
}
