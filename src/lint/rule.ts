/** What a rule of the method is: data, and what it looks at. */
import type { CheckIn } from '../domain/check-in.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Objective } from '../domain/objective.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Retrospective } from '../domain/retrospective.ts';
import type { Team } from '../domain/team.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Written } from '../domain/written.ts';
import type { WrittenFile } from '../domain/written-file.ts';
import type { Words } from './words/words.ts';

/** The part of the method a rule belongs to, in the order people read about them. */
export const GROUPS = ['objective', 'key-result', 'cascade', 'rhythm', 'learning'] as const;
export type Group = (typeof GROUPS)[number];

/** How much a company lets a rule weigh: `none` switches it off. */
export type Weight = 'error' | 'warn' | 'none';

/** What a rule finds in one entry: a place in its file, and what to say there. */
export interface Finding {
  /**
   * From the top of the entry: field names, positions from 0, and `{ id }` for the item of a list that has
   * this id. A key result's path starts at the key result. `body` is the text below the fields.
   */
  readonly path: readonly PathStep[] | 'body';
  /** Marks the field's name instead of what it says. */
  readonly at?: 'key' | 'value';
  /** Marks only this word of the value or of the body. */
  readonly word?: string;
  /** Weighs no more than a warning, also where its rule is an error: such files were published before. */
  readonly onlyWarns?: true;
  /** What is wrong, as a full sentence that names the thing. */
  readonly message: string;
  /** What to write instead. */
  readonly help: string;
  /** Where several entries show one mistake: it is said once, at the first of them that nobody waived. */
  readonly cause?: Cause;
}

/** What findings of one rule have in common, so that mending one means mending all. */
export interface Cause {
  /** Tells causes of the rule apart, in the whole company. */
  readonly of: string;
  /** What this finding is called where another one speaks for it. */
  readonly name: string;
  /** What this finding says when it speaks for others too, of which there is at least one. */
  readonly told: (others: readonly string[]) => Pick<Finding, 'message' | 'help'>;
}

export type PathStep = string | number | { readonly id: string };

/** What a rule may look at beside the entry it is asked about. */
export interface Context {
  readonly plan: Plan;
  /** Words by which intentions are recognised, in the company's language and in English. */
  readonly words: Words;
}

/** A file as it was at the revision of `--base`, and as it is now. */
export interface Change {
  readonly collection: string;
  /** Today's id; the former one when the file is gone. */
  readonly id: string;
  /** Today's path; the former one when the file is gone. */
  readonly file: string;
  /** What the file said as it was written, not as of a day; null when it is new. */
  readonly before: Pick<Written<unknown>, 'id' | 'data' | 'body' | 'text'> | null;
  /** Null when the file is gone. */
  readonly after: Pick<Written<unknown>, 'id' | 'data' | 'body' | 'text'> | null;
  /** Periods that were closed at that revision. */
  readonly closedBefore: ReadonlySet<string>;
}

type Found = readonly Finding[];

/**
 * A rule of the method. It says what must hold in its id, and looks at entries through the functions it has:
 * each is called for every live entry of the periods it looks at, and returns what it finds there.
 */
export interface Rule {
  /** Its file's name. */
  readonly id: string;
  readonly group: Group;
  /** How much it weighs where the company does not say otherwise. */
  readonly severity: Weight;
  /** The running and the coming periods, or closed ones too. */
  readonly looksAt: 'open-periods' | 'all-periods';
  readonly objective?: (objective: Objective, context: Context) => Found;
  readonly keyResult?: (keyResult: KeyResult, objective: Objective, context: Context) => Found;
  readonly checkIn?: (checkIn: CheckIn, context: Context) => Found;
  readonly retrospective?: (retrospective: Retrospective, context: Context) => Found;
  /** Each team that exists in the period, whether it has objectives or not. */
  readonly team?: (team: Team, period: Period, context: Context) => Found;
  readonly period?: (period: Period, context: Context) => Found;
  /**
   * Each file as it is written, whatever the day, under a period that is looked at or under none; for how
   * things are written down. In a metric's rows the path is the number of a line.
   */
  readonly file?: (file: WrittenFile, context: Context) => Found;
  /** Each file that differs from the revision of `--base`; never called without one. */
  readonly change?: (change: Change, context: Context) => Found;
  /** Each waiver, after everything else has been looked at. */
  readonly waiver?: (waiver: Waiver, isUsed: boolean) => Found;
}
