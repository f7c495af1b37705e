import type { Document } from 'yaml';
import type { GroupedNumber } from '../../domain/written.ts';
import type { Problem } from '../../lint/diagnostic.ts';
import { explainErrors } from './explain-errors.ts';
import { toProblems, type Finding } from './finding.ts';
import { parseYaml, withoutMark } from './parse.ts';
import { parserSentences } from './parser-sentences.ts';
import { plainValue } from './plain-values.ts';
import { startReading, type Path } from './reading.ts';
import { refuseBeforeParsing } from './refuse.ts';
import { readSimpleYaml } from './simple-yaml.ts';

/** How to read one source. */
export interface YamlOptions {
  /** The number of the source's first line in its file. */
  readonly firstLine: number;
  /**
   * Which values the schema wants as text although they look like numbers or booleans. Asked only
   * for those. The path is reused between calls: read it, do not keep it.
   */
  readonly wantsText: (path: Path) => boolean;
}

/** What was read: plain maps, lists, texts, numbers, booleans and null. */
export interface YamlReading {
  /** Undefined when the source could not be read; then there is at least one problem. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Numbers whose point may be meant between groups; left out where there is none. */
  readonly grouped?: readonly GroupedNumber[];
}

/**
 * Reads YAML as its authors mean it. Never throws. Where YAML would surprise them, the place is reported
 * and the value is what they most likely meant, so that a schema does not report the same place again.
 */
export function readYaml(source: string, { firstLine, wantsText }: YamlOptions): YamlReading {
  const text = withoutMark(source);
  const unread = (findings: readonly Finding[]): YamlReading => ({
    value: undefined,
    problems: toProblems(text, firstLine, findings),
  });
  const refused = refuseBeforeParsing(text);
  if (refused.length > 0) return unread(refused);
  const grouped: GroupedNumber[] = [];
  const simple = readSimpleYaml(text, wantsText, grouped);
  if (simple !== undefined) return { value: simple, problems: [], ...(grouped.length > 0 && { grouped }) };
  const document = tryToParse(text);
  if (!document) {
    return unread([{ start: 0, end: 0, rule: 'yaml-is-readable', ...parserSentences.UNEXPECTED_TOKEN }]);
  }
  if (document.errors.length > 0) return unread(explainErrors(document, text));
  const reading = startReading(text, wantsText);
  const value = plainValue(reading, document.contents);
  if (reading.isMisread) return unread(reading.findings);
  return {
    value,
    problems: reading.findings.length > 0 ? toProblems(text, firstLine, reading.findings) : [],
    ...(reading.grouped.length > 0 && { grouped: reading.grouped }),
  };
}

/** An author's file must not end a build, even where it finds a mistake of the parser's own. */
function tryToParse(text: string): Document.Parsed | undefined {
  try {
    return parseYaml(text);
  } catch {
    return undefined;
  }
}
