import type { MdastNode } from 'satteri';
import { readAttributes } from './attributes.ts';
import { tags, type AttributeRule, type TagRule } from './components.ts';
import type { Body } from './piece.ts';
import { elementPiece } from './print.ts';
import { report, startOf, type JsxNode, type Reading, type LineOptions } from './reading.ts';
import { reportUnknownTag } from './refused-tags.ts';
import { holdsNothing, isComponent, renderComponent, renderComponentInLine } from './render-component.ts';

const titleAndOpen: Readonly<Record<string, AttributeRule>> = {
  title: { example: 'In full' },
  open: { oneOf: ['', 'true'], example: 'true' },
};

const tagRule = (name: string | null): TagRule | undefined =>
  name !== null && Object.hasOwn(tags, name) ? tags[name] : undefined;

/** Whether a tag or component is part of a line of text where it stands. */
export function standsInLine(node: JsxNode): boolean {
  const tag = tagRule(node.name);
  if (tag) return tag.standsIn === 'line';
  return node.type === 'mdxJsxTextElement' && isComponent(node.name) && holdsNothing(node.name);
}

/** A tag or component on lines of its own; `parent` is the tag around it. */
export function renderJsxBlock(reading: Reading, node: JsxNode, parent?: string): Body {
  if (isComponent(node.name)) return renderComponent(reading, node, node.name, true);
  const rule = tagRule(node.name);
  const name = node.name ?? '';
  if (!rule) return renderUnknown(reading, node);
  if (typeof rule.standsIn === 'object' && (parent === undefined || !rule.standsIn.includes(parent))) {
    const around = rule.standsIn[0] ?? '';
    reportTag(
      reading,
      node,
      `\`<${name}>\` stands outside of \`<${around}>\`.`,
      `Put it into \`<${around}>\`.`,
    );
  }
  const attributes = readTagAttributes(reading, node, rule);
  const children =
    rule.content === 'line' ? renderTextOf(reading, node) : renderParts(reading, node, rule, name);
  reading.words.push(' ');
  return [elementPiece(name, attributes, children)];
}

/** `<dl>` and `<details>` hold tags that stand nowhere else. */
function renderParts(reading: Reading, node: JsxNode, rule: TagRule, name: string): Body {
  const children = node.children
    .flatMap((child: MdastNode): readonly MdastNode[] =>
      child.type === 'paragraph' && child.children.some(isPart) ? child.children : [child],
    )
    .filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const rest = children.filter((child) => !isPart(child));
  if (name === 'details' && !isSummary(children[0])) {
    const help = 'Begin it with `<summary>In short</summary>`, or write `<Details title="In short">`.';
    reportTag(reading, node, '`<details>` does not begin with a `<summary>`.', help);
  }
  const parts = children.filter(isPart).flatMap((part) => renderJsxBlock(reading, part, name));
  if (rule.content !== 'items') return [...parts, ...reading.blocks(rest)];
  const stray = rest.find(
    (child) => child.type !== 'mdxFlowExpression' && child.type !== 'mdxTextExpression',
  );
  if (stray) {
    reportTag(
      reading,
      stray,
      `\`<${name}>\` holds only \`<dt>\` and \`<dd>\`.`,
      'Write `<dt>term</dt>` and `<dd>meaning</dd>`.',
    );
  }
  return parts;
}

const isJsx = (node: MdastNode | undefined): node is JsxNode =>
  node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement';
const isPart = (node: MdastNode): node is JsxNode =>
  isJsx(node) && typeof tagRule(node.name)?.standsIn === 'object';
const isSummary = (node: MdastNode | undefined): boolean => isJsx(node) && node.name === 'summary';

/** A tag or component within a line of text. */
export function renderJsxInLine(reading: Reading, node: JsxNode, options: LineOptions): Body {
  if (isComponent(node.name)) return renderComponentInLine(reading, node, node.name, options);
  const rule = tagRule(node.name);
  const name = node.name ?? '';
  if (!rule) return renderUnknown(reading, node);
  if (rule.standsIn !== 'line') {
    reportTag(reading, node, `\`<${name}>\` stands in the middle of a line.`, 'Put it on lines of its own.');
    return [];
  }
  const attributes = readTagAttributes(reading, node, rule);
  if (rule.content !== 'nothing')
    return [elementPiece(name, attributes, renderTextOf(reading, node, options))];
  reading.words.push(' ');
  if (node.children.length > 0) {
    reportTag(reading, node, `\`<${name}>\` holds nothing.`, `Write \`<${name} />\`.`);
  }
  return [elementPiece(name, attributes)];
}

const blocks: ReadonlySet<MdastNode['type']> = new Set<MdastNode['type']>([
  'heading',
  'blockquote',
  'list',
  'code',
  'thematicBreak',
  'table',
  'definition',
  'footnoteDefinition',
]);

function renderTextOf(reading: Reading, node: JsxNode, options: LineOptions = {}): Body {
  const children: readonly MdastNode[] = node.children;
  const paragraphs = children.filter((child) => child.type === 'paragraph').length;
  if (paragraphs <= 1 && !children.some((child) => blocks.has(child.type))) {
    return reading.line(children, options);
  }
  const message = `\`<${node.name}>\` holds more than a line of text.`;
  reportTag(reading, node, message, 'Use it inside each paragraph, or use `<Callout>`.');
  return [];
}

/** An unknown tag is dropped, but what is wrong inside it is still said. */
function renderUnknown(reading: Reading, node: JsxNode): Body {
  reportUnknownTag(reading, node);
  reading.blocks(node.children);
  return [];
}

function readTagAttributes(reading: Reading, node: JsxNode, rule: TagRule): Record<string, string> {
  const rules = Object.entries(titleAndOpen).filter(([name]) => rule.attributes.includes(name));
  const attributes = readAttributes(reading, node, Object.fromEntries(rules), 'body-uses-known-tags');
  return 'open' in attributes ? { ...attributes, open: '' } : attributes;
}

function reportTag(reading: Reading, node: MdastNode, message: string, help: string): void {
  report(reading, startOf(node), 'body-uses-known-tags', message, help);
}
