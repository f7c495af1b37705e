import { readAttributes } from './attributes.ts';
import { components, type ComponentName, type ComponentRule } from './components.ts';
import type { Body } from './piece.ts';
import { report, startOf, type JsxNode, type Reading, type LineOptions } from './reading.ts';
import { pictureOf } from './render-link.ts';

const rule = 'body-uses-known-components';

export const isComponent = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(components, name);

/** Whether a component shows something by itself and so may stand in a sentence. */
export const holdsNothing = (name: ComponentName): boolean => components[name].content === 'none';

/** A component where it stands; `block` on lines of its own. */
export function renderComponent(reading: Reading, node: JsxNode, name: ComponentName, block: boolean): Body {
  const { content, attributes }: ComponentRule = components[name];
  const props = readAttributes(reading, node, attributes, rule);
  const place = reading.at(startOf(node));
  if (content === 'none' && node.children.length > 0) {
    const message = `\`<${name}>\` holds text, but it shows only what it names.`;
    report(reading, startOf(node), rule, message, `Write \`<${name} … />\`.`);
    return [];
  }
  if (name === 'Figure') {
    return pictureOf(reading, node, props['src'] ?? '', props['alt'] ?? '', props['caption'], block);
  }
  reading.components.push({ name, props, ...place });
  if (props['title']) reading.words.push(props['title'], ' ');
  return [{ kind: 'component', name, props, block, children: reading.blocks(node.children) }];
}

/** A component within a line of text. */
export function renderComponentInLine(
  reading: Reading,
  node: JsxNode,
  name: ComponentName,
  options: LineOptions,
): Body {
  if (holdsNothing(name) && !options.inLink) return renderComponent(reading, node, name, false);
  const where = options.inLink ? 'inside a link' : 'in the middle of a line';
  const help = options.inLink ? 'Put it before or after the link.' : 'Put its tags on lines of their own.';
  report(reading, startOf(node), rule, `\`<${name}>\` stands ${where}.`, help);
  return [];
}
