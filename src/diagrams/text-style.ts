import { type CssRule, parseDeclarations, parseRules } from './css-rules.ts';

/** The only properties that change the size and place of a text. */
const measured = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
] as const;
type MeasuredProperty = (typeof measured)[number];

/** A rule with what its last compound asks for, to rule most elements out without matching the whole selector. */
interface QuickRule {
  readonly selector: string;
  readonly isCompound: boolean;
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly value: string;
}

type QuickRules = ReadonlyMap<MeasuredProperty, readonly QuickRule[]>;

const noRules: QuickRules = new Map();
const known = new WeakMap<Element, { style: Element; text: string; rules: QuickRules }>();

function quickRule({ selector }: CssRule, value: string): QuickRule {
  const last = selector.split(/[\s>]+/).at(-1) ?? '';
  return {
    selector,
    isCompound: selector === last && !/[[:]/.test(last),
    type: /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase(),
    id: /#([\w-]+)/.exec(last)?.[1],
    classes: [...last.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''),
    value,
  };
}

/** Rules of the diagram's own stylesheet, read again when Mermaid replaces it. */
function rulesOf(svg: Element): QuickRules {
  const style = [...svg.children].find((child) => child.localName === 'style');
  if (!style) return noRules;
  const text = style.textContent;
  const before = known.get(svg);
  if (before?.style === style && before.text === text) return before.rules;
  const rules = new Map<MeasuredProperty, QuickRule[]>();
  for (const rule of parseRules(text)) {
    for (const property of measured) {
      const value = rule.declarations.get(property)?.value;
      if (value !== undefined) rules.set(property, [...(rules.get(property) ?? []), quickRule(rule, value)]);
    }
  }
  known.set(svg, { style, text, rules });
  return rules;
}

function applies(rule: QuickRule, element: Element): boolean {
  if (rule.type !== undefined && rule.type !== element.localName.toLowerCase()) return false;
  if (rule.id !== undefined && rule.id !== element.getAttribute('id')) return false;
  if (!rule.classes.every((name) => element.classList.contains(name))) return false;
  return rule.isCompound || element.matches(rule.selector);
}

/** The outermost svg an element is in: Mermaid puts its stylesheet there. */
function rootOf(element: Element): Element | undefined {
  let root: Element | undefined;
  for (let step: Element | null = element; step; step = step.parentElement) {
    if (step.localName === 'svg') root = step;
  }
  return root;
}

function ownValue(
  element: Element,
  property: MeasuredProperty,
  svg: Element | undefined,
): string | undefined {
  const style = element.getAttribute('style');
  const inline = style?.includes(property) ? parseDeclarations(style).get(property)?.value : undefined;
  if (inline !== undefined) return inline;
  const rules = svg ? (rulesOf(svg).get(property) ?? []) : [];
  const hit = rules.findLast((rule) => applies(rule, element));
  return hit?.value ?? element.getAttribute(property) ?? undefined;
}

export function inheritedValue(element: Element, property: MeasuredProperty): string | undefined {
  const svg = rootOf(element);
  for (let step: Element | null = element; step; step = step.parentElement) {
    const value = ownValue(step, property, svg);
    if (value !== undefined && value !== 'inherit') return value;
    if (step === svg) return undefined;
  }
  return undefined;
}

/** In px. */
export function fontSizeOf(element: Element): number {
  const svg = rootOf(element);
  let factor = 1;
  for (let step: Element | null = element; step; step = step.parentElement) {
    const value = ownValue(step, 'font-size', svg) ?? '';
    const size = Number.parseFloat(value) || 0;
    if (size > 0 && /rem\s*$/.test(value)) return size * 16 * factor;
    if (size > 0 && /em\s*$/.test(value)) factor *= size;
    else if (size > 0 && /%\s*$/.test(value)) factor *= size / 100;
    else if (size > 0) return size * factor;
    if (step === svg) break;
  }
  return 16 * factor;
}

export function fontWeightOf(element: Element): number {
  const value = inheritedValue(element, 'font-weight') ?? '';
  return /^bold/.test(value) ? 700 : Number.parseFloat(value) || 400;
}
