import { closest } from '../lint/closest.ts';
import type { AttributeRule } from './components.ts';
import { unmask } from './mask.ts';
import { quote } from './quote.ts';
import { endOf, readText, report, startOf, type JsxNode, type Reading } from './reading.ts';
import type { BodyRule } from './rules.ts';

/** Reads the attributes of a tag by their rules and reports what is wrong with them. */
export function readAttributes(
  reading: Reading,
  node: JsxNode,
  rules: Readonly<Record<string, AttributeRule>>,
  rule: BodyRule,
): Record<string, string> {
  const props: Record<string, string> = {};
  const offsets = attributeOffsets(reading, node);
  const tag = `<${quote(node.name ?? '')}>`;
  node.attributes.forEach((attribute, index) => {
    const offset = offsets[index] ?? startOf(node);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const message = `\`{${quote(unmask(attribute.value))}}\` spreads attributes from code.`;
      report(reading, offset, 'body-has-no-code', message, 'Write each attribute by name: `title="…"`.');
      return;
    }
    const name = attribute.name;
    const known = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!known) {
      report(reading, offset, rule, `\`${tag}\` has no attribute \`${quote(name)}\`.`, instead(name, rules));
      return;
    }
    if (Object.hasOwn(props, name)) {
      report(reading, offset, rule, `\`${tag}\` has \`${name}\` twice.`, 'Keep one of them.');
      return;
    }
    const value = attribute.value;
    const literal = typeof value === 'object' && value !== null ? readLiteral(value.value) : (value ?? '');
    if (literal === undefined) {
      const message = `The value of \`${name}\` is code, which is not run here.`;
      report(
        reading,
        offset,
        'body-has-no-code',
        message,
        `Write it in quotes: \`${name}="${known.example}"\`.`,
      );
      return;
    }
    const text = readText(reading, node, literal).replace(/\s+/g, ' ').trim();
    if (known.oneOf && !known.oneOf.includes(text)) {
      const message = `\`${name}="${quote(text)}"\` is not one of ${known.oneOf.join(', ')}.`;
      const meant = closest(text, known.oneOf) ?? known.oneOf[0] ?? '';
      report(reading, offset, rule, message, `Write \`${name}="${meant}"\`.`);
    } else if (known.required && text === '') {
      const message = `\`${name}\` of \`${tag}\` is empty.`;
      report(reading, offset, rule, message, `Write \`${name}="${known.example}"\`.`);
    }
    props[name] = text;
  });
  for (const [name, { required, example }] of Object.entries(rules)) {
    if (!required || node.attributes.some((attribute) => 'name' in attribute && attribute.name === name))
      continue;
    report(reading, startOf(node), rule, `\`${tag}\` has no \`${name}\`.`, `Add \`${name}="${example}"\`.`);
  }
  return props;
}

const notHere: readonly (readonly [RegExp, string])[] = [
  [/^on/i, 'Leave it out: a body has no scripts.'],
  [
    /^(?:style|class|className|id|align|width|height|color)$/i,
    'Leave it out: the site decides how things look.',
  ],
  [
    /^(?:client|set|is|define|transition|server):|^slot$/,
    'Leave it out: a body is data, Astro does not compile it.',
  ],
  [/^dangerouslySetInnerHTML$/i, 'Leave it out and write the text in Markdown.'],
];

function instead(name: string, rules: Readonly<Record<string, AttributeRule>>): string {
  const known = Object.keys(rules);
  const meant = closest(name, known);
  const reason = notHere.find(([pattern]) => pattern.test(name));
  if (reason) return reason[1];
  if (meant) return `Did you mean \`${meant}\`?`;
  return known.length > 0 ? `It takes ${known.join(', ')}.` : 'Leave it out: it takes no attributes.';
}

/** A string, number, boolean or null written as an expression; undefined for everything that would have to run. */
function readLiteral(code: string): string | undefined {
  const literal = unmask(code).trim();
  const text = /^"([^"\\\n]*)"$|^'([^'\\\n]*)'$|^`([^`\\$]*)`$/.exec(literal);
  if (text) return text[1] ?? text[2] ?? text[3];
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(literal) ? literal : undefined;
}

const attribute = /\s*(?:\{[^}]*\}|[^\s=/>{]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)/y;

function attributeOffsets(reading: Reading, node: JsxNode): number[] {
  const source = reading.masked.source;
  const offsets: number[] = [];
  attribute.lastIndex = startOf(node) + 1 + (node.name?.length ?? 0);
  while (offsets.length < node.attributes.length && attribute.lastIndex < endOf(node)) {
    const from = attribute.lastIndex;
    const match = attribute.exec(source);
    if (!match) break;
    offsets.push(from + (match[0].length - match[0].trimStart().length));
  }
  return offsets;
}
