import { cascadeToMermaid } from './cascade-mermaid.ts';
import { findingsJson } from './findings-json.ts';
import { scoreJson } from './score-json.ts';

/** A text that another program reads. */
interface Output {
  /** Of a file of its own, without a dot. */
  readonly ending: string;
  readonly write: (...of: never[]) => string;
}

/** Every format for machines, a file each, by what it tells of a company. A view writes its own without this list. */
export const OUTPUTS = {
  /** `okr score --json` */
  scores: { ending: 'json', write: scoreJson },
  /** `okr check --format json` */
  findings: { ending: 'json', write: findingsJson },
  /** Under every picture of a cascade, for a wiki. */
  cascade: { ending: 'mmd', write: cascadeToMermaid },
} as const satisfies Readonly<Record<string, Output>>;
