import { anchorPrefix } from '../domain/anchor.ts';
import { isSame } from '../domain/agreed-terms.ts';
import type { Change, PathStep } from './rule.ts';

type State = NonNullable<Change['before']>;
type Fields = Readonly<Record<string, unknown>>;

/** One place at which a file's fields say something else than before. */
interface Difference {
  readonly path: readonly PathStep[];
  /** The name of the field it is about. */
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Where two states of a file's fields differ, as deep as both are alike; a list that grew or shrank is one
 * difference. `isAllowed` lets a field's change pass, and is asked from the top down.
 */
export function differences(
  before: Fields,
  after: Fields,
  isAllowed: (field: string, from: unknown, to: unknown) => boolean,
): Difference[] {
  const compare = (from: unknown, to: unknown, path: readonly PathStep[], field: string): Difference[] => {
    if (isSame(from, to) || isAllowed(field, from, to)) return [];
    if (isFields(from) && isFields(to)) return within(from, to, path);
    if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
      return from.flatMap((item: unknown, index) => compare(item, to[index], [...path, index], field));
    return [{ path, field, from, to }];
  };
  const within = (from: Fields, to: Fields, path: readonly PathStep[]): Difference[] =>
    [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((field) =>
      compare(from[field], to[field], [...path, field], field),
    );
  return within(before, after, []);
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LONGEST_SHOWN = 40;

/** Both values as a sentence shows them, where they are short; null where they are not. */
export function bothValues({
  from,
  to,
}: Pick<Difference, 'from' | 'to'>): { from: string; to: string } | null {
  const shown = (value: unknown): string | null => {
    if (!['number', 'boolean', 'string'].includes(typeof value)) return null;
    const text = String(value);
    if (text.length > LONGEST_SHOWN) return null;
    return /^[\w.-]+$/.test(text) ? text : `"${text}"`;
  };
  const both = { from: shown(from), to: shown(to) };
  return both.from === null || both.to === null ? null : { from: both.from, to: both.to };
}

/** Whether the text below the fields is the same, wherever it stands and whether or not its diagrams are drawn. */
export const isSameText = (before: State, after: State): boolean => plain(before) === plain(after);

/** Anchors of headings begin with the file's own name, which changes when it is moved. */
const plain = ({ id, body }: State): string =>
  JSON.stringify(body, (key, value: unknown) =>
    key === 'line' || key === 'drawing' ? undefined : value,
  ).replaceAll(anchorPrefix(id), '');
