import type { Plan } from '../domain/plan.ts';
import type { Writing } from '../domain/written.ts';
import type { LintResult } from '../lint/engine.ts';
import type { Picture } from './disk/read-content.ts';

/** A company as it was read in this process, for the pages that are made in it. */
export interface Company {
  /** What its readers may see. */
  readonly writing: Writing;
  /** The pictures in it, and where they lie on this machine. */
  readonly pictures: readonly Picture[];
  /** The day it is seen as of; undefined for the company's own or today. */
  readonly asOf: string | undefined;
  /** What a check has made of this very writing; null when none has. */
  readonly judged: Judged | null;
}

/** What a company's writing means on a day, and what the rules say of it. */
export interface Judged {
  readonly plan: Plan;
  readonly result: LintResult;
}

/**
 * Node reads the loaders and Vite compiles the pages, so a module that both import is there twice. The global object
 * is there once.
 */
const shared = globalThis as { okrCompany?: Company };

/** Leaves a company to the pages; a later one takes its place. */
export function handOver(company: Company): void {
  shared.okrCompany = company;
}

/** The company that was left to the pages; undefined before one could be read. */
export const handedOver = (): Company | undefined => shared.okrCompany;
