/** Everything `okr check` has to say about a company: structure and method, at their places. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOfDay } from '../domain/as-of.ts';
import { makePlan, type Plan } from '../domain/plan.ts';
import { COMPANY_TEAM, withBelow } from '../domain/team.ts';
import { closest } from '../lint/closest.ts';
import { type Diagnostic, isError, sortDiagnostics } from '../lint/diagnostic.ts';
import { lint } from '../lint/engine.ts';
import type { LintFinding } from '../lint/lint-finding.ts';
import { RULES } from '../lint/rules/index.ts';
import { changesSince } from '../load/disk/changes.ts';
import type { Content } from '../load/disk/read-content.ts';
import type { Judged } from '../load/hand-over.ts';
import { placeOfFile } from '../load/library.ts';
import { placeInFile, type Subject } from '../load/place.ts';
import { toWriting } from '../load/writing.ts';
import { UserError } from './user-error.ts';

/** What to look at; everything, as of the company's day, where nothing is said. */
export interface CheckScope {
  readonly asOf: string | undefined;
  /** Names the day where neither the scope nor the company does. */
  readonly now: Date;
  readonly rule?: string | undefined;
  /** This team and those below it. */
  readonly team?: string | undefined;
  readonly period?: string | undefined;
  /** A git revision to compare with. */
  readonly base?: string | undefined;
}

export interface Findings {
  /** In the order people read them. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many were silenced by a waiver. */
  readonly waived: number;
  /** Whether rules that look at several files wait for errors to be mended. */
  readonly isPartial: boolean;
  /** What the company means, and what the rules say of the scope's periods; null without a readable company. */
  readonly judged: Judged | null;
}

/** Every finding in the scope. Throws a `UserError` for a rule, team, period or revision that does not exist. */
export function findingsIn(content: Content, scope: CheckScope): Findings {
  const { library, folder, diagnostics: structure } = content;
  const company = library.one('company', 'company')?.data ?? null;
  if (company === null)
    return { diagnostics: structure, waived: 0, isPartial: structure.some(isError), judged: null };
  const writing = toWriting(content, 'everything');
  const plan = makePlan(writing, asOfDay(scope.asOf, writing.company, scope.now));
  const isInScope = scopeOf(scope, plan, structure);
  const inFolder = (file: string) => `${folder}/${file}`;
  const broken = new Set(structure.filter(isError).map(({ file }) => file.slice(folder.length + 1)));
  const result = lint(plan, {
    broken,
    ...(scope.period === undefined ? {} : { periods: [scope.period] }),
    ...(scope.base === undefined ? {} : { changes: changesOrSay(content, scope.base) }),
  });
  const method = result.findings
    .filter(isInScope)
    .map(({ file, rule, severity, message, help, ...subject }: LintFinding): Diagnostic => ({
      ...placeOf(join(content.root, file), file, subject),
      file: inFolder(file),
      rule,
      severity,
      message,
      help,
    }));
  const ofStructure = structure.filter(({ file, rule }) => {
    const read = library.at(file.slice(folder.length + 1));
    const place = read === undefined ? { team: '', period: '' } : placeOfFile(read);
    return isInScope({ rule, team: place.team || null, period: place.period || null });
  });
  return {
    diagnostics: sortDiagnostics([...ofStructure, ...method]),
    waived: result.waived.filter(({ finding }) => isInScope(finding)).length,
    isPartial: broken.size > 0,
    judged: { plan, result },
  };
}

/** Where a finding stands; at the top of a file that is gone. */
function placeOf(path: string, file: string, subject: Subject): ReturnType<typeof placeInFile> {
  return existsSync(path) ? placeInFile(file, readFileSync(path, 'utf8'), subject) : { line: 1, column: 1 };
}

type Whose = Pick<LintFinding, 'rule' | 'team' | 'period'>;

/** Whether a finding is asked for. */
function scopeOf(
  { rule, team, period }: CheckScope,
  plan: Plan,
  structure: readonly Diagnostic[],
): (finding: Whose) => boolean {
  const rules = [...RULES.map(({ id }) => id), ...structure.map((one) => one.rule)];
  mustBeOneOf('rule', rule, rules, '`npm run -s okr -- explain` lists them.');
  const teams = [...plan.organisation.keys()];
  mustBeOneOf('team', team, teams, `The teams are ${teams.join(', ')}.`);
  const periods = plan.periods.map(({ id }) => id);
  mustBeOneOf('period', period, periods, `The periods are ${periods.join(', ') || 'not written yet'}.`);
  const asked = team === undefined ? null : withBelow(plan.organisation, team);
  return (finding) =>
    (rule === undefined || finding.rule === rule) &&
    (asked === null || asked.includes(finding.team ?? COMPANY_TEAM)) &&
    (period === undefined || finding.period === period);
}

function mustBeOneOf(
  what: string,
  word: string | undefined,
  known: readonly string[],
  otherwise: string,
): void {
  if (word === undefined || known.includes(word)) return;
  const like = closest(word, known);
  throw new UserError(
    `There is no ${what} "${word}". ${like === undefined ? otherwise : `Did you mean ${like}?`}`,
  );
}

function changesOrSay({ root, library }: Content, revision: string) {
  const read = changesSince(root, revision, library);
  if ('problem' in read) throw new UserError(read.problem);
  return read.changes;
}
