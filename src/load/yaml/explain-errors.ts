import type { Document, YAMLParseError } from 'yaml';
import * as brackets from './bracket-mistakes.ts';
import type { Finding } from './finding.ts';
import { lineAt } from './line.ts';
import * as lines from './line-mistakes.ts';
import type { Explainer, Mistake } from './mistake.ts';
import { parserSentences } from './parser-sentences.ts';
import * as quotes from './quote-mistakes.ts';
import * as signs from './sign-mistakes.ts';

/** From what shows on the line itself to what has to be concluded. */
const explainers: readonly Explainer[] = [
  lines.tabIndentation,
  lines.oddSpaces,
  signs.signAtStart,
  signs.referenceSign,
  signs.questionMark,
  quotes.backslash,
  quotes.unclosedQuotes,
  quotes.curlyQuotes,
  quotes.quotesEndEarly,
  signs.textBehindBlockSign,
  signs.dashBehindColon,
  brackets.textBehindBracket,
  brackets.unclosedBracket,
  brackets.commaInBrackets,
  brackets.strayBracket,
  lines.colonInText,
  lines.dashWithoutSpace,
  lines.colonWithoutSpace,
  lines.deeperLine,
  brackets.colonInBrackets,
  lines.lineWithoutField,
  lines.strayIndentation,
];

/** Codes after which the parser is back in step by the next line, so that later complaints are true. */
const staysInStep = new Set<Finding['rule']>(['yaml-means-what-it-says']);

const mostExplained = 20;

/**
 * Says what the author did for each complaint of the parser. Complaints that only follow from an earlier
 * one are left out: nothing more is said of the same or the next line, nor after one that loses the thread.
 */
export function explainErrors(document: Document, source: string): Finding[] {
  const errors = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const findings: Finding[] = [];
  let saidUpTo = -1;
  for (const error of errors) {
    if (Math.min(error.pos[0], source.length) <= saidUpTo) continue;
    const finding = explainError(document, source, error);
    findings.push(finding);
    if (!staysInStep.has(finding.rule) || findings.length >= mostExplained) break;
    const last = Math.max(finding.start, Math.min(error.pos[0], source.length));
    const nextLine = source.indexOf('\n', lineAt(source, last).end);
    const afterNext = nextLine < 0 ? -1 : source.indexOf('\n', nextLine + 1);
    saidUpTo = afterNext < 0 ? source.length : error.code === 'BAD_SCALAR_START' ? nextLine : afterNext;
  }
  return findings;
}

function explainError(document: Document, source: string, error: YAMLParseError): Finding {
  const start = Math.max(0, Math.min(error.pos[0], source.length));
  const end = Math.max(start, Math.min(error.pos[1], source.length));
  const { code, message: detail } = error;
  const mistake: Mistake = { source, document, code, detail, start, end, line: lineAt(source, start) };
  for (const explain of explainers) {
    const finding = explain(mistake);
    if (finding) return finding;
  }
  const sentence = Object.hasOwn(parserSentences, code)
    ? parserSentences[code]
    : parserSentences.UNEXPECTED_TOKEN;
  return {
    start,
    end: Math.max(start + 1, Math.min(end, mistake.line.end)),
    rule: 'yaml-is-readable',
    ...sentence,
  };
}
