import { isAlias, isMap, isScalar, isSeq, Scalar, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { excerpt, inQuotes } from './excerpt.ts';
import { checkProseInBrackets, isNameAlone, meantItem, valueWithCommas } from './flow-surprises.ts';
import { lineAt, oddSpace } from './line.ts';
import { explainOddSpace, explainTightDash } from './line-mistakes.ts';
import { surprise } from './mistake.ts';
import { rangeOf } from './parse.ts';
import { report, reportProperties, type Reading } from './reading.ts';
import { deepestContent, tooDeep } from './refuse.ts';
import { scalarValue } from './scalar-values.ts';
import { explainReference } from './sign-mistakes.ts';

const oddKey = new RegExp(`^${oddSpace}`, 'u');

/** Turns a node into plain maps, lists, texts, numbers, booleans and null, reporting what is not plain. */
export function plainValue(reading: Reading, node: Node | null): unknown {
  if (node === null) return null;
  if (isAlias(node)) {
    const [start, end] = rangeOf(node);
    const text = reading.source.slice(start, end);
    report(reading, explainReference('*', start, text));
    return text;
  }
  reportProperties(reading, node);
  if (isScalar(node)) return scalarValue(reading, node);
  if (reading.path.length >= deepestContent) {
    const [start] = rangeOf(node);
    report(reading, { start, end: start + 1, ...tooDeep });
    reading.isMisread = true;
    return null;
  }
  if (isMap(node)) return mapValue(reading, node as YAMLMap<Node, Node | null>);
  return isSeq(node) ? listValue(reading, node as YAMLSeq<Node>) : null;
}

function listValue(reading: Reading, list: YAMLSeq<Node>): unknown[] {
  if (list.flow && list.items.length > 1) checkProseInBrackets(reading, list);
  return list.items.map((item, index) => {
    const meant = list.flow && isMap(item) ? meantItem(reading, item) : undefined;
    if (meant) return meant.meant;
    reading.path.push(index);
    const value = isSentenceWithColon(reading, item) ?? plainValue(reading, item);
    reading.path.pop();
    return value;
  });
}

/** `- Security: a review kit` in a list of texts; fields begin with a small letter and have no spaces. */
function isSentenceWithColon(reading: Reading, item: Node): string | undefined {
  if (!isMap(item) || item.flow || item.items.length !== 1) return undefined;
  const pair = item.items[0];
  if (!isScalar(pair?.key) || pair.key.type !== Scalar.PLAIN || !isScalar(pair.value)) return undefined;
  if (!/^\p{Lu}|\s/u.test(pair.key.source ?? '') || !reading.wantsText(reading.path)) return undefined;
  const [start] = rangeOf(pair.key);
  const [, end] = rangeOf(pair.value);
  const text = reading.source.slice(start, end);
  const words = excerpt(pair.key.source ?? '');
  const message = `This text has a colon, so YAML reads "${words}" as the name of a field.`;
  report(reading, surprise(start, end, message, `Put the text in quotes: \`- ${inQuotes(text)}\`.`));
  return text;
}

function mapValue(reading: Reading, map: YAMLMap<Node, Node | null>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  let lastName: string | undefined;
  for (let index = 0; index < map.items.length; index += 1) {
    const pair = map.items[index];
    if (!pair) continue;
    if (isNameAlone(map, pair)) {
      const { last, meant } = valueWithCommas(reading, map, index);
      if (meant !== undefined && lastName !== undefined) result[lastName] = meant;
      index = last;
      continue;
    }
    const name = nameOf(reading, pair.key);
    if (name === undefined) continue;
    lastName = name;
    if (Object.hasOwn(result, name)) {
      const [start, end] = rangeOf(pair.key);
      report(reading, {
        start,
        end,
        rule: 'yaml-is-readable',
        message: `The field \`${excerpt(name)}\` is written twice.`,
        help: 'Keep one of the two.',
      });
      continue;
    }
    reading.path.push(name);
    const value = plainValue(reading, pair.value);
    reading.path.pop();
    // Assigning to `__proto__` would change what the map inherits instead of adding an unknown field.
    if (name === '__proto__')
      Object.defineProperty(result, name, { value, enumerable: true, configurable: true, writable: true });
    else result[name] = value;
  }
  return result;
}

/** A field's name as it is typed; undefined, and reported, when the entry has no plain name. */
function nameOf(reading: Reading, key: Node): string | undefined {
  const [start, end] = rangeOf(key);
  if (!isScalar(key)) {
    if (isAlias(key)) report(reading, explainReference('*', start, reading.source.slice(start, end)));
    else report(reading, explainReference('?', start, ''));
    return undefined;
  }
  reportProperties(reading, key);
  const name = key.type === Scalar.PLAIN ? (key.source ?? '') : String(key.value);
  if (key.type === Scalar.PLAIN && name === '<<') {
    report(reading, explainReference('<<', start, name));
    return undefined;
  }
  if (key.type === Scalar.PLAIN && name === '') {
    report(reading, {
      start,
      end: start + 1,
      rule: 'yaml-is-readable',
      message: 'A colon stands here without a field name before it.',
      help: 'Write the name of the field before the colon, or put the text in quotes.',
    });
    return undefined;
  }
  if (reading.isSuspicious) checkName(reading, name, start);
  return name;
}

function checkName(reading: Reading, name: string, start: number): void {
  if (oddKey.test(name)) {
    report(reading, explainOddSpace(start));
    reading.isMisread = true;
  } else if (/^-[\p{L}"'“]/u.test(name)) {
    report(reading, explainTightDash(start, `${name.slice(1)}: …`));
    reading.isMisread = true;
  }
  const line = lineAt(reading.source, start);
  const before = reading.source.slice(line.start, start);
  const mark = /(?:^|[-{[,])[ \t]*\?[ \t]+$/.exec(before);
  if (mark) report(reading, explainReference('?', line.start + before.lastIndexOf('?'), ''));
}
