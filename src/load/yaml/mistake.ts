import type { Document, YAMLParseError } from 'yaml';
import { excerpt, inQuotes } from './excerpt.ts';
import type { Finding } from './finding.ts';
import type { Line } from './line.ts';

/** One complaint of the parser with what is needed to find out what the author did. */
export interface Mistake {
  readonly source: string;
  readonly document: Document;
  readonly code: YAMLParseError['code'];
  /** The parser's own words, only to tell apart what shares a code; never shown. */
  readonly detail: string;
  readonly start: number;
  readonly end: number;
  readonly line: Line;
}

/** Recognises one thing people do, or passes. */
export type Explainer = (mistake: Mistake) => Finding | undefined;

/** A sentence YAML reads differently from a person. */
export function surprise(start: number, end: number, message: string, help: string): Finding {
  return { start, end, rule: 'yaml-means-what-it-says', message, help };
}

/** A place YAML cannot read at all. */
export function unreadable(start: number, end: number, message: string, help: string): Finding {
  return { start, end, rule: 'yaml-is-readable', message, help };
}

/** The text in quotes behind its field name, ready to be copied. */
export function quotedField(line: Line, text: string): string {
  const name = line.key === '' || line.key.length > 20 ? '' : `${excerpt(line.key)}: `;
  const dash = name === '' && line.lead.trimEnd().endsWith('-') ? '- ' : '';
  return `\`${dash}${name}${inQuotes(text)}\``;
}
