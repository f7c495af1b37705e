import { isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLSeq } from 'yaml';
import { placeOf, type Place } from './finding.ts';
import { parseYaml, rangeOf, withoutMark } from './parse.ts';
import { refuseBeforeParsing } from './refuse.ts';

/** Steps from the top of a file: field names, positions from 0, `{ id }` for the item of a list with this id. */
export type PlacePath = readonly (string | number | { readonly id: string })[];

/** A stretch of the source. */
type Span = readonly [start: number, end: number];

/** Findings of one file come in a row; its source is parsed once for them. */
let latest: { readonly source: string; readonly document: Document | undefined } | undefined;

/**
 * Where a value or a field's name stands. A group of fields or a list below its name is found at the name;
 * what is not in the file, at the nearest group, item or field above it.
 */
export function locate(
  source: string,
  { firstLine }: { readonly firstLine: number },
  path: PlacePath,
  what: 'value' | 'key',
): Place {
  const text = withoutMark(source);
  const [start, end] = spanOf(parsed(text)?.contents ?? null, path, what, text);
  return placeOf(text, firstLine, start, end);
}

/** A value as it is written; what `locate` finds where it is not in the file. */
export function textAt(source: string, path: PlacePath): string {
  const text = withoutMark(source);
  return text.slice(...spanOf(parsed(text)?.contents ?? null, path, 'value', text));
}

function parsed(source: string): Document | undefined {
  if (latest?.source !== source) {
    latest = { source, document: refuseBeforeParsing(source).length > 0 ? undefined : tryToParse(source) };
  }
  return latest.document;
}

function tryToParse(source: string): Document | undefined {
  try {
    return parseYaml(source);
  } catch {
    return undefined;
  }
}

function spanOf(root: Node | null, path: PlacePath, what: 'value' | 'key', source: string): Span {
  let node = root;
  let span: Span = root ? startOf(root, source) : [0, 0];
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && nameOf(key) === String(step));
      if (!pair) return span;
      const key = spanOfNode(pair.key as Node, source);
      node = pair.value as Node | null;
      span = isLast && what === 'key' ? key : (valueSpan(pair as Pair<Node, Node | null>, source) ?? key);
    } else if (isSeq(node) && typeof step !== 'string') {
      const item = (typeof step === 'number' ? node.items[step] : itemWithId(node, step.id)) as
        Node | undefined;
      if (!item) return span;
      node = item;
      span = startOf(item, source);
    } else {
      return span;
    }
  }
  return span;
}

/** Ids are text, whatever they look like. */
const itemWithId = ({ items }: YAMLSeq, wanted: string): unknown =>
  items.find((item) => {
    const id = isMap(item) ? item.get('id', true) : undefined;
    return isScalar(id) && nameOf(id) === wanted;
  });

function nameOf(key: { source?: string; value: unknown; type?: unknown }): string {
  return key.type === 'PLAIN' ? (key.source ?? '') : String(key.value);
}

/** A value's own place; undefined when it has none on its field's line, or spans lines below it. */
function valueSpan({ value }: Pair<Node, Node | null>, source: string): Span | undefined {
  if (value === null) return undefined;
  const isBlock = (isMap(value) || isSeq(value)) && !value.flow;
  const isEmpty = isScalar(value) && value.type === 'PLAIN' && (value.source ?? '') === '';
  return isBlock || isEmpty ? undefined : spanOfNode(value, source);
}

function spanOfNode(node: Node, source: string): Span {
  const [start, end] = rangeOf(node);
  const text = source.slice(start, end);
  return [start, start + text.trimEnd().length];
}

/** An item's place: the whole of a text or of brackets, the first field's name of a group. */
function startOf(item: Node, source: string): Span {
  if (isMap(item) && !item.flow) {
    const first = item.items[0]?.key as Node | undefined;
    if (first) return spanOfNode(first, source);
  }
  const [start] = rangeOf(item);
  return isSeq(item) && !item.flow ? [start, start + 1] : spanOfNode(item, source);
}
