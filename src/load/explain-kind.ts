/** Sentences about a value that does not fit its field, made from what the schema knows of the place. */
import type { z } from 'zod';
import { closest } from '../lint/closest.ts';
import type { Shape } from '../schema/shape.ts';
import { explainChange, type Group } from './explain-change.ts';
import type { Explanation } from './yaml/finding.ts';
import { explainBoolean } from './yaml/explain-boolean.ts';
import { explainNumber } from './yaml/explain-number.ts';

export type Path = readonly (string | number)[];

/**
 * What to say where nothing stands: after a colon alone, and where `null` or `~` says so. `written` is what
 * the file has there, since somebody may be called Null.
 */
export function whereEmpty(path: Path, here: Shape | null, written: string): [string, string] {
  const isItem = typeof path.at(-1) === 'number';
  const isText = here?.accepts.has('text') === true && here.words.length === 0;
  const name =
    isText && /^null$/i.test(written) ? ` Where it is a name, put it in quotes: "${written}".` : '';
  const otherwise = isItem
    ? ', or take the item out.'
    : here?.isOptional === true
      ? ', or leave the whole line out.'
      : ': this field is needed.';
  return [
    isItem ? 'This item of the list is empty.' : 'This field is empty.',
    `Write ${wanted(here)}${otherwise}${name}`,
  ];
}

/** What to say where only certain words fit: what is wrong, and what to write. */
export function wrongWord(input: unknown, words: readonly string[]): [string, string] {
  const known = words.filter((word) => word !== 'undefined' && word !== 'null');
  const written = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  const like = closest(written, known);
  return [
    `"${short(written)}" is not one of the words that fit here.`,
    like === undefined
      ? `Write one of ${list(known)}.`
      : `Did you mean \`${like}\`? The words are ${list(known)}.`,
  ];
}

/** What to say of a value of another kind than fits. */
export function wrongKind(input: unknown, path: Path, here: Shape | null, group: Group): [string, string] {
  const accepts = here?.accepts ?? new Set();
  if (typeof input === 'string' && accepts.has('number')) {
    const isYesOrNo = accepts.has('boolean') && /^(?:yes|no|y|n|on|off|true|false)$/i.test(input);
    const change = isYesOrNo ? undefined : explainChange(input, String(path.at(-1)), group);
    const known = isYesOrNo
      ? explainBoolean(input)
      : (change ?? explainNumber(input, { hasUnit: group.fields.has('unit') }));
    const words = here?.words ?? [];
    if (change === undefined && words.includes('pending') && !/\d/.test(input)) {
      const like = closest(input, words);
      return [
        `"${short(input)}" is not a number.`,
        like === undefined
          ? 'Write a number in plain digits, such as 42 or 4.5; or `pending` while it is still to be measured.'
          : `Did you mean \`${like}\`?`,
      ];
    }
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
  if (Array.isArray(input) && accepts.has('text') && !accepts.has('number')) return oneIsWanted(input, path);
  return [`This needs ${wanted(here)}, but has ${nounFor(input)}.`, `Write ${wanted(here)}.`];
}

/** `team: sales, success` where one id belongs; undefined when it is not two of them. */
export function twoForOne(input: unknown, path: Path): Explanation | undefined {
  const ids = typeof input === 'string' ? input.split(/\s*[,;&+]\s*|\s+(?:and|und)\s+/i) : [];
  if (ids.length < 2 || !ids.every((one) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/i.test(one))) return undefined;
  const [message, help] = oneIsWanted(ids, path);
  return { message, help };
}

/** `team: [sales, success]`. */
function oneIsWanted(input: readonly unknown[], path: Path): [string, string] {
  const key = String(path.findLast((step) => typeof step === 'string'));
  const first = typeof input[0] === 'string' ? short(input[0]) : 'sales';
  if (input.length < 2)
    return ['This needs text, but has a list.', `Write it without brackets or a dash: \`${key}: ${first}\`.`];
  const count = `a list of ${String(input.length)}`;
  const isTeamOfPerson = key === 'team' && typeof path[0] === 'number';
  return [
    isTeamOfPerson
      ? `A person belongs to one team, and here is ${count}.`
      : `There is one \`${key}\`, and here is ${count}.`,
    isTeamOfPerson
      ? `Write the team that they are part of first of all, such as \`team: ${first}\`. They can own objectives and key results of any other team too.`
      : `Write one of them, without brackets or a dash: \`${key}: ${first}\`.`,
  ];
}

/** What to say of a number, text or list that is too small or too large. */
export function outOfRange(
  issue: z.core.$ZodIssue & { code: 'too_small' | 'too_big' },
  input: unknown,
): [string, string] {
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

/** What fits at a place, as a sentence goes on with it. */
export function wanted(shape: Shape | null): string {
  if (shape === null) return 'something else';
  const [only] = shape.words;
  if (shape.accepts.has('number') && shape.words.length > 0) return `a number, or ${list(shape.words)}`;
  if (shape.words.length > 0)
    return shape.words.length === 1 ? `\`${only ?? ''}\`` : `one of ${list(shape.words)}`;
  if (shape.accepts.has('map') && shape.keys.size > 0)
    return `${shape.accepts.has('text') ? 'text, or ' : ''}fields such as ${list([...shape.keys.keys()].slice(0, 3))}`;
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

export const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** Never more of an author's text than a line shows. */
export const short = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 57)}…` : text).replace(/\s+/g, ' ');
