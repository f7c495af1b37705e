import type { z } from 'zod';
import { closest } from '../lint/closest.ts';
import { unpack } from '../schema/issue.ts';
import { type Shape, shapeAt } from '../schema/shape.ts';
import { explainBoolean } from './yaml/explain-boolean.ts';
import { explainNumber } from './yaml/explain-number.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A finding about one place in a file's data, before it is known where that stands in the text. */
export interface DataFinding {
  readonly path: Path;
  /** Whether the key itself or what it says is meant. */
  readonly at: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

/** What a schema found in a file's data, in sentences for its author. */
export function explainIssues(issues: readonly Issue[], data: unknown, shape: Shape): DataFinding[] {
  const findings = issues.flatMap((issue) => explain(issue, data, shape));
  return withoutLookAlikes(findings);
}

/** A missing key beside a misspelt one is one mistake: the misspelling tells it better. */
function withoutLookAlikes(findings: readonly DataFinding[]): DataFinding[] {
  const misspelt = new Set(
    findings
      .filter(({ rule }) => rule === 'field-is-known')
      .map(({ path, help }) => `${path.slice(0, -1).join('/')} ${help}`),
  );
  return findings.filter(({ rule, path }) => {
    const key = String(path.at(-1));
    return rule !== 'field-is-present' || !misspelt.has(`${path.slice(0, -1).join('/')} ${didYouMean(key)}`);
  });
}

const didYouMean = (word: string): string => `Did you mean \`${word}\`?`;

function explain(issue: Issue, data: unknown, shape: Shape): DataFinding[] {
  const path = issue.path as Path;
  const input = path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
  const here = shapeAt(shape, path);
  const at = (rule: string, message: string, help: string): DataFinding[] => [
    { path, at: 'value', rule, message, help },
  ];
  const ours = unpack(issue.message);
  if (ours !== undefined && issue.code === 'invalid_type' && input === undefined)
    return missing(path, here).map((one) => ({ ...one, help: ours.help }));
  if (ours !== undefined) return at(ours.rule, ours.message, ours.help);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], here));
    case 'invalid_value':
      return input === undefined
        ? missing(path, here)
        : at('value-is-known', ...wrongWord(input, issue.values.map(String)));
    case 'invalid_union': {
      if ('discriminator' in issue) return at('value-is-known', ...wrongWord(input, here?.words ?? []));
      if (input === undefined) return missing(path, here);
      const deeper = issue.errors.find((errors) =>
        errors.some((error) => error.path.length > 0 || error.code !== 'invalid_type'),
      );
      if (deeper !== undefined)
        return deeper.flatMap((error) =>
          explain({ ...error, path: [...path, ...error.path] } as Issue, data, shape),
        );
      return at('value-has-its-kind', ...wrongKind(input, path, here));
    }
    case 'invalid_type':
      return input === undefined
        ? missing(path, here)
        : at('value-has-its-kind', ...wrongKind(input, path, here));
    case 'too_small':
    case 'too_big':
      return at('value-is-in-range', ...outOfRange(issue, input));
    case 'invalid_key':
      return [
        {
          path,
          at: 'key',
          rule: 'id-is-plain',
          message: `\`${String(path.at(-1))}\` is not an id.`,
          help: 'An id is made of a–z, 0–9 and hyphens, like `first-sequence`.',
        },
      ];
    default:
      return at('value-has-its-kind', 'This value does not fit here.', `Write ${wanted(here)}.`);
  }
}

/** Keys people know from elsewhere, and what this format does instead. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['layout', 'Leave it out: every page has the same layout, and nothing in a file can choose another.'],
  ['slug', 'Leave it out: the address comes from the file’s name.'],
  ['id', 'Leave it out: the id comes from the file’s name.'],
  ['date', 'Leave it out: the day comes from the file’s name.'],
  ['team', 'Leave it out: the team comes from the file’s folder or name.'],
  ['period', 'Leave it out: the period comes from the file’s folder.'],
  ['type', 'Leave it out: the folder says what kind of file this is.'],
]);

function unknownKey(path: Path, parent: Shape | null): DataFinding {
  const key = String(path.at(-1));
  const known = [...(parent?.keys.keys() ?? [])];
  const like = closest(key, known);
  const finding = (message: string, help: string): DataFinding => ({
    path,
    at: 'key',
    rule: 'field-is-known',
    message,
    help,
  });
  if (known.includes(key))
    return finding(
      `\`${key}\` does not go with this type of metric.`,
      'Leave it out, or choose the type it belongs to.',
    );
  if (/\s/.test(key))
    return finding(
      `\`${short(key)}\` is read as the name of a field, because of the comma before it or the colon behind it.`,
      'If it is part of a sentence, put the whole sentence in quotes or on a line of its own.',
    );
  if (like !== undefined) return finding(`There is no field \`${short(key)}\` here.`, didYouMean(like));
  const elsewhere = path.length === 1 ? ELSEWHERE.get(key) : undefined;
  return finding(
    `There is no field \`${short(key)}\` here.`,
    elsewhere ?? `The fields here are ${list(known)}.`,
  );
}

function missing(path: Path, here: Shape | null): DataFinding[] {
  const key = path.at(-1);
  return [
    {
      path,
      at: 'value',
      rule: 'field-is-present',
      message: `\`${String(key)}\` is missing.`,
      help: `Add \`${String(key)}:\` with ${wanted(here)}.`,
    },
  ];
}

function wrongWord(input: unknown, words: readonly string[]): [string, string] {
  const known = words.filter((word) => word !== 'undefined' && word !== 'null');
  const written = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  const like = closest(written, known);
  if (input === null) return ['This field is empty.', `Write one of ${list(known)}.`];
  return [
    `"${short(written)}" is not one of the words that fit here.`,
    like === undefined ? `Write one of ${list(known)}.` : `${didYouMean(like)} The words are ${list(known)}.`,
  ];
}

function wrongKind(input: unknown, path: Path, here: Shape | null): [string, string] {
  const accepts = here?.accepts ?? new Set();
  if (input === null) return ['This field is empty.', `Write ${wanted(here)}, or leave the whole line out.`];
  if (typeof input === 'string' && accepts.has('number')) {
    const isYesOrNo = accepts.has('boolean') && /^(?:yes|no|y|n|on|off|true|false)$/i.test(input);
    const known = isYesOrNo ? explainBoolean(input) : explainNumber(input);
    return known === undefined
      ? [`"${short(input)}" is not a number.`, `Write ${wanted(here)}, such as 12 or 0.7.`]
      : [known.message, known.help];
  }
  if (typeof input === 'string' && accepts.has('boolean')) {
    const known = explainBoolean(input);
    return known === undefined
      ? [`"${short(input)}" is neither true nor false.`, 'Write true or false.']
      : [known.message, known.help];
  }
  if (Number.isFinite(input) && accepts.has('number'))
    return [`${String(input)} is not a whole number.`, 'Write a whole number, such as 3.'];
  const key = path.findLast((step) => typeof step === 'string');
  if (typeof input === 'string' && accepts.has('list') && here?.item?.accepts.has('text') === true)
    return [
      'This field is a list, one item a line.',
      `Write \`${String(key)}:\` and below it \`- ${short(input)}\`.`,
    ];
  if (typeof input === 'string' && accepts.has('map')) {
    const [first = 'title'] = here?.keys.keys() ?? [];
    return [
      `This needs ${wanted(here)}, but only has the text "${short(input)}".`,
      `Write \`${first}: ${short(input)}\`.`,
    ];
  }
  return [`This needs ${wanted(here)}, but has ${nounFor(input)}.`, `Write ${wanted(here)}.`];
}

function outOfRange(issue: Issue & { code: 'too_small' | 'too_big' }, input: unknown): [string, string] {
  const bound = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (issue.origin === 'array' || issue.origin === 'string')
    return ['This is empty.', 'Write at least one, or leave the whole field out.'];
  const side =
    issue.code === 'too_small'
      ? issue.inclusive === true
        ? 'at least'
        : 'more than'
      : issue.inclusive === true
        ? 'at most'
        : 'less than';
  return [`${short(String(input))} is out of range.`, `Write a number that is ${side} ${bound}.`];
}

const NOUNS = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  list: 'a list',
  map: 'fields with names',
} as const;

function wanted(shape: Shape | null): string {
  if (shape === null) return 'something else';
  const [only] = shape.words;
  if (shape.words.length > 0)
    return shape.words.length === 1 ? `\`${only ?? ''}\`` : `one of ${list(shape.words)}`;
  if (shape.accepts.has('map') && shape.keys.size > 0)
    return `fields such as ${list([...shape.keys.keys()].slice(0, 3))}`;
  return [...shape.accepts]
    .filter((kind) => kind !== 'null')
    .map((kind) => NOUNS[kind])
    .join(' or ');
}

function nounFor(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'fields with names';
  return `"${short(String(input))}"`;
}

const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** Never more of an author's text than a line shows. */
const short = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ');
