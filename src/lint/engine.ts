import { liveKeyResults } from '../domain/objective.ts';
import { isArchived, type Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { COMPANY_TEAM } from '../domain/team.ts';
import type { Waiver } from '../domain/waiver.ts';
import { writtenFiles } from '../domain/written-file.ts';
import type { LintFinding } from './lint-finding.ts';
import { oneForEachCause, type Uttered } from './one-cause.ts';
import { oncePerPlan } from './once-per-plan.ts';
import type { Change, Context, Finding, PathStep, Rule, Weight } from './rule.ts';
import { RULES } from './rules/index.ts';
import { wordsFor } from './words/index.ts';

export interface LintResult {
  readonly findings: readonly LintFinding[];
  /** What would have been found, had nobody waived it. */
  readonly waived: readonly { readonly finding: LintFinding; readonly waiver: Waiver }[];
  /** What would have been found in periods that the company keeps as an archive. */
  readonly archived: readonly LintFinding[];
}

export interface LintOptions {
  /** The rules to run; all by default. */
  readonly rules?: readonly Rule[];
  /** Ids of the periods to look at; by default those that have not ended, and all for rules that look back. */
  readonly periods?: readonly string[];
  /** Files that differ from an earlier revision, for the rules that compare. */
  readonly changes?: readonly Change[];
  /**
   * Files with mistakes of structure. Nothing is found in them, and rules that look at several files wait
   * until they are mended: what such a file says is unknown.
   */
  readonly broken?: ReadonlySet<string>;
}

/** Which weight a rule has in this company. */
const weightOf = (rule: Pick<Rule, 'id' | 'severity'>, { company }: Pick<Plan, 'company'>): Weight =>
  company.rules[rule.id] ?? rule.severity;

/** The periods that are running or to come on the plan's day. */
const openPeriods = ({ periods, asOf }: Plan): Period[] => periods.filter(({ ends }) => ends >= asOf);

/** Everything the method has to say about a plan. Findings are in no particular order. */
export function lint(plan: Plan, options: LintOptions = {}): LintResult {
  const { broken = new Set<string>(), changes = [] } = options;
  const rules = (options.rules ?? RULES).filter((rule) => weightOf(rule, plan) !== 'none');
  const context: Context = { plan, words: wordsFor(plan.company.locale) };
  const asked = options.periods && plan.periods.filter(({ id }) => options.periods?.includes(id));
  const find = (rule: Rule, periods: readonly Period[], changed: readonly Change[]): Uttered[] => {
    const weighs = weightOf(rule, plan) === 'error';
    const own = broken.size === 0 ? rule : withinOneFile(rule);
    return visit(own, periods, context, changed)
      .filter(({ file }) => !broken.has(file))
      .map(({ onlyWarns, cause, ...found }) => ({
        finding: { ...found, rule: rule.id, severity: weighs && onlyWarns !== true ? 'error' : 'warning' },
        cause,
      }));
  };
  const lookedAt = (rule: Rule) => {
    const periods = asked ?? (rule.looksAt === 'all-periods' ? plan.periods : openPeriods(plan));
    const archived = periods.filter((period) => isArchived(period, plan.company));
    return { archived, alive: periods.filter((period) => !archived.includes(period)) };
  };
  const found = rules.flatMap((rule) => find(rule, lookedAt(rule).alive, changes));
  const ofArchive = rules
    .flatMap((rule) => find(rule, lookedAt(rule).archived, []))
    .filter(({ finding }) => finding.period !== null);
  const waiverOf = ({ finding }: Uttered) => plan.waivers.find((one) => covers(one, finding));
  const waived = found.flatMap((uttered) => {
    const { finding } = uttered;
    const waiver = waiverOf(uttered);
    return waiver === undefined ? [] : [{ finding, waiver }];
  });
  const used = new Set(waived.map(({ waiver }) => waiver));
  const stands = (uttered: Uttered) => waiverOf(uttered) === undefined;
  return {
    findings: [...oneForEachCause(found.filter(stands)), ...aboutWaivers(rules, used, plan, options)],
    waived,
    archived: oneForEachCause(ofArchive.filter(stands)),
  };
}

const covers = (waiver: Waiver, finding: LintFinding): boolean =>
  waiver.file === finding.file &&
  waiver.rule === finding.rule &&
  (waiver.keyResult === null || waiver.keyResult === finding.keyResult) &&
  (waiver.period === null || waiver.period === finding.period);

const filesOf = oncePerPlan(({ writing }) => writtenFiles(writing));

type Placed = Finding & Omit<LintFinding, 'rule' | 'severity'>;

/** What a rule can still say when other files cannot be read. */
function withinOneFile({ id, group, severity, looksAt, objective, keyResult, file }: Rule): Rule {
  const rule = { id, group, severity, looksAt };
  if (group !== 'objective' && group !== 'key-result') return rule;
  return { ...rule, ...(objective && { objective }), ...(keyResult && { keyResult }), ...(file && { file }) };
}

function visit(
  rule: Rule,
  periods: readonly Period[],
  context: Context,
  changes: readonly Change[],
): Placed[] {
  const { plan } = context;
  const found: Placed[] = [];
  const add = (
    findings: readonly Finding[],
    whose: Pick<LintFinding, 'file' | 'period' | 'team'>,
    keyResult: string | null = null,
  ) => {
    for (const finding of findings) found.push({ ...finding, ...whose, keyResult });
  };
  for (const period of periods) {
    if (rule.period) add(rule.period(period, context), { file: period.file, period: period.id, team: null });
    if (rule.team)
      for (const team of plan.organisationIn(period.id).values())
        add(rule.team(team, period, context), { file: team.file, period: period.id, team: team.id });
    for (const objective of plan.objectivesIn(period.id)) {
      if (objective.retired !== null) continue;
      if (rule.objective) add(rule.objective(objective, context), objective);
      if (!rule.keyResult) continue;
      for (const keyResult of liveKeyResults(objective.keyResults))
        add(
          underKeyResult(rule.keyResult(keyResult, objective, context), keyResult.id),
          objective,
          keyResult.id,
        );
    }
    if (rule.checkIn)
      for (const checkIn of plan.checkInsIn(period.id)) add(rule.checkIn(checkIn, context), checkIn);
  }
  const inPeriods = new Set(periods.map(({ id }) => id));
  if (rule.retrospective)
    for (const retrospective of plan.retrospectives.values())
      if (inPeriods.has(retrospective.period)) add(rule.retrospective(retrospective, context), retrospective);
  if (rule.file)
    for (const file of filesOf(plan)) {
      const isLookedAt = file.period === null || inPeriods.has(file.period);
      if (!isLookedAt || (plan.objectives.get(file.id)?.retired ?? null) !== null) continue;
      for (const finding of rule.file(file, context)) add([finding], file, keyResultIn(finding));
    }
  if (rule.change)
    for (const change of changes)
      for (const finding of rule.change(change, context))
        add([finding], { file: change.file, ...placeOfChange(change) }, keyResultIn(finding));
  return found.map(({ path, at, word, onlyWarns, cause, message, help, file, period, team, keyResult }) => ({
    path,
    ...(at === undefined ? {} : { at }),
    ...(word === undefined ? {} : { word }),
    ...(onlyWarns === undefined ? {} : { onlyWarns }),
    ...(cause === undefined ? {} : { cause }),
    message,
    help,
    file,
    period,
    team,
    keyResult,
  }));
}

const underKeyResult = (findings: readonly Finding[], id: string): Finding[] =>
  findings.map((finding) =>
    finding.path === 'body'
      ? finding
      : { ...finding, path: ['keyResults', { id }, ...finding.path] satisfies PathStep[] },
  );

/** The key result in whose part of the file a finding is. */
function keyResultIn({ path }: Finding): string | null {
  const [list, item] = path === 'body' ? [] : path;
  return list === 'keyResults' && typeof item === 'object' ? item.id : null;
}

function placeOfChange({ collection, id }: Change): { period: string | null; team: string | null } {
  const [period = '', team] = id.split('/');
  if (collection === 'objectives' || collection === 'retrospectives' || collection === 'plans')
    return { period, team: team ?? null };
  return { period: collection === 'check-ins' || collection === 'periods' ? period : null, team: null };
}

/** Waivers are judged only where everything they could silence was looked for. */
function aboutWaivers(
  rules: readonly Rule[],
  used: ReadonlySet<Waiver>,
  plan: Plan,
  options: LintOptions,
): LintFinding[] {
  const judges = rules.filter(({ waiver }) => waiver !== undefined);
  if (judges.length === 0 || (options.broken?.size ?? 0) > 0) return [];
  const looked = new Map(rules.map((rule) => [rule.id, rule]));
  const open = new Set(openPeriods(plan).map(({ id }) => id));
  const archived = new Set(plan.periods.filter((one) => isArchived(one, plan.company)).map(({ id }) => id));
  return plan.waivers.flatMap((waiver) => {
    const rule = looked.get(waiver.rule);
    const { period, team } = placeOfWaiver(waiver, plan);
    const wasLookedAt =
      rule !== undefined &&
      rule.change === undefined &&
      !archived.has(period ?? '') &&
      (options.periods === undefined
        ? rule.looksAt === 'all-periods' || period === null || open.has(period)
        : period !== null && options.periods.includes(period));
    if (!wasLookedAt) return [];
    return judges.flatMap((judge) =>
      (judge.waiver?.(waiver, used.has(waiver)) ?? []).map((finding) => ({
        ...finding,
        rule: judge.id,
        severity: weightOf(judge, plan) === 'error' ? ('error' as const) : ('warning' as const),
        file: waiver.file,
        period,
        team,
        keyResult: waiver.keyResult,
      })),
    );
  });
}

function placeOfWaiver({ file, period }: Waiver, plan: Plan): { period: string | null; team: string | null } {
  const [collection, first = '', second = ''] = file.replace(/\.mdx$/, '').split('/');
  if (collection === 'teams') return { period, team: first };
  if (collection === 'periods') return { period: first, team: COMPANY_TEAM };
  const checkIn = plan.checkIns.find((one) => one.file === file);
  return { period: first, team: checkIn?.team ?? second };
}
