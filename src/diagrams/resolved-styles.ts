import { type CssRule, parseDeclarations, parseRules, specificity } from './css-rules.ts';

/** Properties that are SVG attributes as well; all others are dropped. True: children inherit it. */
const presentation: ReadonlyMap<string, boolean> = new Map([
  ...[
    'color',
    'dominant-baseline',
    'fill',
    'fill-opacity',
    'fill-rule',
    'font-size',
    'font-style',
    'font-weight',
    'letter-spacing',
    'marker-end',
    'marker-mid',
    'marker-start',
    'paint-order',
    'shape-rendering',
    'stroke',
    'stroke-dasharray',
    'stroke-dashoffset',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-miterlimit',
    'stroke-opacity',
    'stroke-width',
    'text-anchor',
    'visibility',
  ].map((name) => [name, true] as const),
  ...[
    'alignment-baseline',
    'clip-path',
    'display',
    'mask',
    'opacity',
    'rx',
    'ry',
    'stop-color',
    'stop-opacity',
    'text-decoration',
    'transform',
    'transform-origin',
  ].map((name) => [name, false] as const),
]);

export type Styles = ReadonlyMap<Element, ReadonlyMap<string, string>>;

export function isInherited(property: string): boolean {
  return presentation.get(property) === true;
}

export function isPresentation(attribute: string): boolean {
  return presentation.has(attribute);
}

/** A value that can neither fetch anything nor end a declaration. */
function isSafe(value: string): boolean {
  return (
    /^[\w\s#.,()%+\-/"']*$/.test(value) && !/url\((?!["']?#)|var\(|image|expression|attr\(|src\(/i.test(value)
  );
}

/** A selector that can hold in a still picture and asks for classes that are there. */
function canMatch({ selector }: CssRule, classes: ReadonlySet<string>): boolean {
  if (/::|:(?:hover|active|focus|root|visited)/.test(selector)) return false;
  const required = selector.replace(/:not\([^)]*\)/g, '');
  return [...required.matchAll(/\.([A-Za-z_][\w-]*)/g)].every((match) => classes.has(match[1] ?? ''));
}

interface Declared {
  readonly value: string;
  readonly important: boolean;
}

/**
 * What the svg's own stylesheet, `style` attributes and attributes make of each element, by the rules of the cascade:
 * importance, then inline, then specificity, then order. Inheritance is left to the browser.
 */
export function resolveStyles(svg: Element): Styles {
  const elements = [svg, ...svg.querySelectorAll('*')];
  const classes = new Set(elements.flatMap((element) => [...element.classList]));
  const rules = [...svg.querySelectorAll('style')]
    .flatMap((style) => parseRules(style.textContent))
    .filter((rule) => canMatch(rule, classes))
    .map((rule) => ({ rule, weight: specificity(rule.selector) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ rule }) => rule);

  const styles = new Map<Element, Map<string, Declared>>();
  const declare = (element: Element, property: string, declared: Declared): void => {
    const own = styles.get(element) ?? new Map<string, Declared>();
    styles.set(element, own);
    if (own.get(property)?.important && !declared.important) return;
    own.set(property, declared);
  };

  for (const element of elements) {
    for (const { name, value } of element.attributes) {
      if (isPresentation(name)) declare(element, name, { value, important: false });
    }
  }
  for (const { selector, declarations } of rules) {
    const wanted = [...declarations].filter(([property]) => isPresentation(property));
    if (wanted.length === 0) continue;
    for (const element of matching(svg, selector)) {
      for (const [property, declared] of wanted) declare(element, property, declared);
    }
  }
  for (const element of elements) {
    for (const [property, declared] of parseDeclarations(element.getAttribute('style') ?? '')) {
      if (isPresentation(property)) declare(element, property, declared);
    }
  }
  return new Map(
    [...styles].map(([element, own]) => [
      element,
      new Map(
        [...own].filter(([, { value }]) => isSafe(value)).map(([name, { value }]) => [name, value.trim()]),
      ),
    ]),
  );
}

function matching(svg: Element, selector: string): Element[] {
  try {
    const inside = [...svg.querySelectorAll(selector)];
    return svg.matches(selector) ? [svg, ...inside] : inside;
  } catch {
    return []; // a selector jsdom does not know
  }
}
