import type { Severity } from './diagnostic.ts';
import type { Finding } from './rule.ts';

/** A rule's finding, with whose it is. */
export interface LintFinding extends Omit<Finding, 'onlyWarns' | 'cause'> {
  readonly rule: string;
  readonly severity: Severity;
  /** Within the content folder. */
  readonly file: string;
  readonly period: string | null;
  readonly team: string | null;
  /** The id of the key result it is about. */
  readonly keyResult: string | null;
}
