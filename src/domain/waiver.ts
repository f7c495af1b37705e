import type { Written, Writing } from './written.ts';

/** One lint rule silenced, openly and with a reason. */
export interface Waiver {
  /** The file it is written in: it silences findings there. */
  readonly file: string;
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly rule: string;
  readonly because: string;
  /** The one key result it is about; null for all that the file says. */
  readonly keyResult: string | null;
  /** In a team's file the one period it is about; null for every period. */
  readonly period: string | null;
}

/** Every waiver of a company, in the order of files. */
export function waiversIn(writing: Writing): Waiver[] {
  const files: readonly Written<{
    readonly waive: readonly {
      readonly rule: string;
      readonly because: string;
      readonly keyResult?: string | undefined;
      readonly period?: string | undefined;
    }[];
  }>[] = [
    ...writing.teams,
    ...writing.periods,
    ...writing.objectives,
    ...writing.checkIns,
    ...writing.retrospectives,
    ...writing.plans,
  ];
  return files.flatMap(({ file, data }) =>
    data.waive.map(({ rule, because, keyResult = null, period = null }, index) => ({
      file,
      index,
      rule,
      because,
      keyResult,
      period,
    })),
  );
}
