/** One selector of a rule with its declarations, as Mermaid writes them: flat, without nesting. */
export interface CssRule {
  readonly selector: string;
  /** Property to value; `!important` is cut off and noted. */
  readonly declarations: ReadonlyMap<string, CssValue>;
}

export interface CssValue {
  readonly value: string;
  readonly important: boolean;
}

export function parseDeclarations(text: string): Map<string, CssValue> {
  const declarations = new Map<string, CssValue>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).trim();
    if (colon < 1 || value === '') continue;
    const bare = value.replace(/\s*!\s*important$/i, '');
    declarations.set(declaration.slice(0, colon).trim().toLowerCase(), {
      value: bare,
      important: bare !== value,
    });
  }
  return declarations;
}

/** The rules of a stylesheet in order, one for each selector; at-rules such as `@keyframes` are left out. */
export function parseRules(css: string): CssRule[] {
  const flat = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@[\w-]+[^{};]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
    .replace(/@[^;{}]*;/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = parseDeclarations(body);
    return selectors
      .split(/,(?![^(]*\))/)
      .map((selector) => ({ selector: selector.trim(), declarations }))
      .filter(({ selector }) => selector !== '');
  });
}

/** Ids, then classes, attributes and pseudo-classes, then types, as one number to sort by. */
export function specificity(selector: string): number {
  const bare = selector.replace(/:not\(|:is\(|\)/g, ' ').replace(/"[^"]*"/g, '""');
  const count = (pattern: RegExp): number => bare.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 +
    count(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g) * 100 +
    count(/(?:^|[\s>+~])[a-z][\w-]*/gi)
  );
}
