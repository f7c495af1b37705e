import type { Node } from 'yaml';
import type { GroupedNumber } from '../../domain/written.ts';
import type { Finding } from './finding.ts';
import { oddSpace } from './line.ts';
import { rangeOf } from './parse.ts';
import { explainReference } from './sign-mistakes.ts';

/** Steps from the top of a file to a value: field names and positions in lists, counted from 0. */
export type Path = readonly (string | number)[];

const groupPoint = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

/** Keeps how a number is written where its point may be meant between groups: `1.200`. */
export function keepGrouped({ grouped, path }: Pick<Reading, 'grouped' | 'path'>, typed: string): void {
  if (typed.at(-4) === '.' && groupPoint.test(typed)) grouped.push({ path: [...path], text: typed });
}

/** One walk over a document that the parser could read. */
export interface Reading {
  readonly source: string;
  /** Whether the schema wants this value as text, whatever it looks like. */
  readonly wantsText: (path: Path) => boolean;
  /** Whether the text has anything that may need a second look; most files have nothing. */
  readonly isSuspicious: boolean;
  /** Where the walk stands. */
  readonly path: (string | number)[];
  readonly findings: Finding[];
  /** Numbers whose point may be meant between groups. */
  readonly grouped: GroupedNumber[];
  /** Set when the fields are not grouped as the author meant, so that their values say nothing. */
  isMisread: boolean;
}

/**
 * One look at the text for a hash in front of a word, quotes from a word processor, a dash or colon
 * without a space, an odd space or a question mark in front of a field name.
 */
const suspicious = new RegExp(
  `(?:^|[\\s[{,])#[^\\s#]|[“„‟‘‚]|^[ \\t]*-[^\\s-]|^[ \\t]*(?:- +)?[A-Za-z][\\w-]*:[^\\s/]|\\?\\s|${oddSpace}`,
  'mu',
);

const mostFindings = 50;

export function startReading(source: string, wantsText: Reading['wantsText']): Reading {
  return {
    source,
    wantsText,
    isSuspicious: suspicious.test(source),
    path: [],
    findings: [],
    grouped: [],
    isMisread: false,
  };
}

export function report(reading: Reading, finding: Finding): void {
  if (reading.findings.length < mostFindings) reading.findings.push(finding);
}

/** Reports `&x` and `!x` in front of a node. */
export function reportProperties(reading: Reading, node: Node & { anchor?: string; tag?: string }): void {
  if (node.anchor === undefined && node.tag === undefined) return;
  const sign = node.tag === undefined ? '&' : '!';
  const [start, end] = rangeOf(node);
  let at = Math.max(0, reading.source.lastIndexOf(sign, start));
  while (at > 0 && /[^\s[{,]/.test(reading.source[at - 1] ?? ' ')) at -= 1;
  const text = reading.source.slice(at, Math.max(end, at + 1));
  report(reading, explainReference(sign, at, text.trim()));
}
