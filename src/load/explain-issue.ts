import type { z } from 'zod';
import { closest } from '../lint/closest.ts';
import { unpack } from '../schema/issue.ts';
import { type Shape, shapeAt } from '../schema/shape.ts';
import {
  list,
  outOfRange,
  type Path,
  short,
  wanted,
  twoForOne,
  whereEmpty,
  wrongKind,
  wrongWord,
} from './explain-kind.ts';

import type { Group } from './explain-change.ts';
import { explainConfidence, explainGrade, explainShare } from './explain-scale.ts';
import { explainDay } from './yaml/explain-day.ts';
import type { Explanation } from './yaml/finding.ts';

type Issue = z.core.$ZodIssue;

/** A finding about one place in a file's data, before it is known where that stands in the text. */
export interface DataFinding {
  readonly path: Path;
  /** Whether the key itself or what it says is meant. */
  readonly at: 'key' | 'value';
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

/** A file's data, what was expected of it, and how a value of it is written in the file. */
interface Source {
  readonly data: unknown;
  readonly shape: Shape;
  readonly writtenAt: (path: Path) => string;
}

/** What a schema found in a file's data, in sentences for its author. */
export function explainIssues(issues: readonly Issue[], source: Source): DataFinding[] {
  const findings = issues.flatMap((issue) => explain(issue, source));
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

const ABOUT_VALUES = new Set<Issue['code']>([
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'invalid_union',
]);

function explain(issue: Issue, source: Source): DataFinding[] {
  const { data, shape } = source;
  const path = issue.path as Path;
  const input = valueAt(data, path);
  const here = shapeAt(shape, path);
  const at = (rule: string, message: string, help: string): DataFinding[] => [
    { path, at: 'value', rule, message, help },
  ];
  if (input === null && ABOUT_VALUES.has(issue.code)) {
    const rule = (here?.words.length ?? 0) > 0 ? 'value-is-known' : 'value-has-its-kind';
    return at(rule, ...whereEmpty(path, here, source.writtenAt(path)));
  }
  const ours = unpack(issue.message);
  if (ours !== undefined && issue.code === 'invalid_type' && input === undefined)
    return missing(path, here).map((one) => ({ ...one, help: ours.help }));
  const group = groupAround(path, source);
  if (ours !== undefined) {
    const closer = CLOSER.get(ours.rule)?.(input, path);
    return closer === undefined && issue.code === 'invalid_type'
      ? at('value-has-its-kind', ...wrongKind(input, path, here, group))
      : at(ours.rule, closer?.message ?? ours.message, closer?.help ?? ours.help);
  }
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
      // A number or one word: what is neither is rather a number that was written in another way.
      const isNumberOrWord = here?.accepts.has('number') === true && here.words.length > 0;
      const deeper = issue.errors.find((errors) =>
        errors.some(
          ({ path: within, code }) =>
            within.length > 0 || (code !== 'invalid_type' && !(code === 'invalid_value' && isNumberOrWord)),
        ),
      );
      if (deeper !== undefined)
        return deeper.flatMap((error) =>
          explain({ ...error, path: [...path, ...error.path] } as Issue, source),
        );
      return at('value-has-its-kind', ...wrongKind(input, path, here, group));
    }
    case 'invalid_type':
      return input === undefined
        ? missing(path, here)
        : at('value-has-its-kind', ...wrongKind(input, path, here, group));
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

/** The group of fields that a value stands in. */
function groupAround(path: Path, { data, shape }: Source): Group {
  const above = path.slice(0, -1);
  const said = valueAt(data, above);
  return {
    fields: new Set(shapeAt(shape, above)?.keys.keys() ?? []),
    said: typeof said === 'object' && said !== null ? (said as Group['said']) : {},
  };
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );

/** What can be said of a value when it is looked at, by the rule that its schema has for it. */
const CLOSER: ReadonlyMap<string, (input: unknown, path: Path) => Explanation | undefined> = new Map([
  ['id-is-plain', twoForOne],
  ['day-is-a-date', (input: unknown) => (typeof input === 'string' ? explainDay(input) : undefined)],
  ['confidence-is-on-its-scale', explainConfidence],
  ['grade-is-a-share', explainGrade],
  ['number-is-a-share', explainShare],
]);

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
