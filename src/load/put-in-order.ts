/** What `okr check --fix` does to a file: nothing that changes what it says. */
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';
import { type Shape, shapeAt, wantsText } from '../schema/shape.ts';
import { kindAt } from './kinds.ts';
import { splitFrontmatter } from './yaml/frontmatter.ts';
import { parseYaml, rangeOf } from './yaml/parse.ts';
import { readYaml } from './yaml/read-yaml.ts';

/**
 * A file's text with its fields in the order of the documentation, days without quotes and weights as numbers.
 * Comments move with the field below them; the text below the fields stays byte for byte. A file whose fields
 * cannot be read stays as it is.
 */
export function putInOrder(path: string, text: string): string {
  const shape = kindAt(path)?.kind.shape;
  if (shape === undefined) return text;
  if (path.endsWith('.yaml')) return inOrder(text, shape);
  const parts = splitFrontmatter(text);
  if ('problem' in parts) return text;
  const start = text.indexOf('\n') + 1;
  return text.slice(0, start) + inOrder(parts.yaml, shape) + text.slice(start + parts.yaml.length);
}

/** Far more than a file has groups of fields; a mistake of ours must not run for ever. */
const MOST_STEPS = 2000;

function inOrder(source: string, shape: Shape): string {
  const before = meaningOf(source, shape);
  if (before === null || source.includes('\r')) return source;
  let text = withoutQuotes(source);
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = oneGroupInOrder(text, shape);
    if (next === null) break;
    text = next;
  }
  return meaningOf(text, shape) === before ? text : source;
}

/** What a source says, whatever the order of its fields; null when it cannot be read. */
function meaningOf(source: string, shape: Shape): string | null {
  const { value, problems } = readYaml(source, { firstLine: 1, wantsText: (path) => wantsText(shape, path) });
  if (problems.length > 0) return null;
  return JSON.stringify(value, (key, one: unknown) => {
    if (key === 'weight' && typeof one === 'string') return Number(one);
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** Days are written bare, and weights are numbers. */
function withoutQuotes(source: string): string {
  const bare: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(parseYaml(source), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      if (value.type !== 'QUOTE_DOUBLE' && value.type !== 'QUOTE_SINGLE') return;
      const isPlain = DAY.test(value.value) || (key.value === 'weight' && NUMBER.test(value.value));
      if (!isPlain) return;
      const [start, end] = rangeOf(value);
      bare.push({ start, end, text: value.value });
    },
  });
  return bare.reduceRight((text, one) => text.slice(0, one.start) + one.text + text.slice(one.end), source);
}

/** The source with the first group of fields that is out of order put in order; null when there is none. */
function oneGroupInOrder(source: string, shape: Shape): string | null {
  let result: string | null = null;
  visit(parseYaml(source), {
    Map(_, map, ancestors) {
      const path = pathTo(map, ancestors);
      // Within a metric the order follows its type and taste.
      const order = path.at(-1) === 'metric' ? undefined : shapeAt(shape, path)?.keys;
      if (map.flow === true || order === undefined || order.size === 0) return undefined;
      result = groupInOrder(source, map as YAMLMap<Node, Node | null>, [...order.keys()]);
      return result === null ? undefined : visit.BREAK;
    },
  });
  return result;
}

/** Field names and positions from the top of the document to a group. */
function pathTo(map: YAMLMap, ancestors: readonly unknown[]): (string | number)[] {
  const line = [...ancestors, map];
  return line.flatMap((node, index): (string | number)[] => {
    const child = line[index + 1];
    if (isPair(node)) return [String((node.key as { value?: unknown }).value)];
    return isSeq(node) ? [node.items.indexOf(child)] : [];
  });
}

/** A field with everything that belongs to it, comments above it included. */
interface Block {
  readonly rank: number;
  readonly lines: readonly string[];
}

function groupInOrder(
  source: string,
  map: YAMLMap<Node, Node | null>,
  order: readonly string[],
): string | null {
  const lines = source.split('\n');
  const rankOf = ({ key }: Pair<Node, Node | null>) => {
    const rank = order.indexOf(isScalar(key) ? String(key.value) : '');
    return rank < 0 ? order.length : rank;
  };
  const firstLines = map.items.map(({ key }) => lineAt(source, rangeOf(key)[0]));
  const last = map.items.at(-1);
  if (last === undefined || new Set(firstLines).size !== map.items.length) return null;
  const starts = firstLines.map((line, index) => {
    const above = map.items[index - 1];
    return above === undefined
      ? firstWithComments(lines, line)
      : Math.min(line, lastLineOf(source, above) + 1);
  });
  const end = lastLineOf(source, last) + 1;
  const [first = 0] = starts;
  const [indent = '', dashes = ''] = /^(\s*)((?:- +)*)/.exec(lines[firstLines[0] ?? 0] ?? '')?.slice(1) ?? [];
  const blocks = map.items.map((pair, index): Block => {
    const own = lines.slice(starts[index], starts[index + 1] ?? end);
    if (index === 0)
      own[0] = indent + ' '.repeat(dashes.length) + (own[0] ?? '').slice((indent + dashes).length);
    return { rank: rankOf(pair), lines: own };
  });
  const sorted = blocks.toSorted((a, b) => a.rank - b.rank);
  if (sorted.every((block, index) => block === blocks[index])) return null;
  const moved = sorted.flatMap((block) => block.lines);
  // A list's dash stands before the first field; a comment that came up there goes above the dash.
  const at = moved.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  for (let above = 0; above < at; above++) moved[above] = indent + (moved[above] ?? '').trim();
  moved[at] = indent + dashes + (moved[at] ?? '').slice((indent + dashes).length);
  return [...lines.slice(0, first), ...moved, ...lines.slice(end)].join('\n');
}

/** The first line of a group: its comments come before it, unless a list's dash does. */
function firstWithComments(lines: readonly string[], line: number): number {
  const isDashed = /^\s*-/.test(lines[line] ?? '');
  let first = line;
  while (!isDashed && /^\s*#/.test(lines[first - 1] ?? '')) first -= 1;
  return first;
}

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split('\n').length - 1;

/** The last line that belongs to a field; a block of text ends with its last line that is not empty. */
function lastLineOf(source: string, { key, value }: Pair<Node, Node | null>): number {
  if (value !== null && isMap(value) && value.flow !== true) {
    const last = value.items.at(-1) as Pair<Node, Node | null> | undefined;
    if (last !== undefined) return lastLineOf(source, last);
  }
  if (value !== null && isSeq(value) && value.flow !== true) {
    const last = value.items.at(-1) as Node | undefined;
    if (last !== undefined) return lastLineOf(source, { key, value: last } as Pair<Node, Node | null>);
  }
  const [start, end] = rangeOf(value ?? key);
  return lineAt(source, start + source.slice(start, end).trimEnd().length);
}
