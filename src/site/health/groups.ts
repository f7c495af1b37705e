/** Which findings come first, and how they are put together. */
import type { Plan } from '../../domain/plan.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import type { LintFinding } from '../../lint/lint-finding.ts';
import type { FindingView, FindingsInPeriod, RuleFindings } from './findings.ts';
import { NOTHING } from '../parts/list-filters.ts';
import type { LinkView } from '../parts/owner.ts';
import { periodLabel, type Site } from '../frame/site.ts';

const periodOf = ({ periods }: Plan, { period }: Pick<LintFinding, 'period'>) =>
  periods.find(({ id }) => id === period);

/** Whether it is about a period that has ended, and keeps nothing from being published. */
export function isPast(plan: Plan, finding: Pick<LintFinding, 'period' | 'severity'>): boolean {
  const period = periodOf(plan, finding);
  return (
    finding.severity !== 'error' &&
    period !== undefined &&
    (period.ends < plan.asOf || period.phase === 'closed')
  );
}

/**
 * Errors first, then the running periods, the coming ones, those that have ended; within these one finding of each
 * rule before a second of any, and the company before its teams.
 */
export function byUrgency(plan: Plan, findings: readonly LintFinding[]): LintFinding[] {
  const places = new Map([...plan.organisation.keys()].map((id, index) => [id, index]));
  const placeOf = ({ team }: LintFinding) => places.get(team ?? COMPANY_TEAM) ?? places.size;
  const urgencyOf = (finding: LintFinding): number => {
    if (finding.severity === 'error') return 0;
    if (isPast(plan, finding)) return 3;
    return (periodOf(plan, finding)?.starts ?? '') <= plan.asOf ? 1 : 2;
  };
  const seen = new Map<string, number>();
  return findings
    .map((finding) => ({ finding, urgency: urgencyOf(finding), place: placeOf(finding) }))
    .sort((a, b) => a.urgency - b.urgency || a.place - b.place)
    .map((one) => {
      const key = `${String(one.urgency)} ${one.finding.rule}`;
      const turn = seen.get(key) ?? 0;
      seen.set(key, turn + 1);
      return { ...one, turn };
    })
    .sort((a, b) => a.urgency - b.urgency || a.turn - b.turn || a.place - b.place)
    .map(({ finding }) => finding);
}

interface Told {
  readonly view: (finding: LintFinding) => FindingView;
  readonly rule: (id: string) => LinkView;
  readonly isOpen: boolean;
}

/** Findings by rule, what blocks first and then the most frequent; within a rule by period, the newest first. */
export function groupsByRule(
  site: Site,
  findings: readonly LintFinding[],
  { view, rule, isOpen }: Told,
): RuleFindings[] {
  const together = Map.groupBy(findings, ({ rule: id, severity }) => `${id} ${severity}`);
  return [...together.values()]
    .flatMap((own): RuleFindings[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { severity } = first;
      const periods = byPeriod(site, own, view);
      return [{ rule: rule(first.rule), severity, findings: own.length, isOpen, periods, leftOut: null }];
    })
    .sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        b.findings - a.findings ||
        site.format.compare(a.rule.text, b.rule.text),
    );
}

function byPeriod(
  site: Site,
  findings: readonly LintFinding[],
  view: (finding: LintFinding) => FindingView,
): FindingsInPeriod[] {
  const together = Map.groupBy(findings, ({ period }) => period);
  const withPeriods = site.plan.periods.toReversed().flatMap((period): FindingsInPeriod[] => {
    const own = together.get(period.id);
    together.delete(period.id);
    const link = { text: periodLabel(site, period), href: site.urls.period(period.id) };
    return own === undefined ? [] : [{ id: period.id, period: link, findings: own.map(view), brief: [] }];
  });
  const others = [...together.values()].flat();
  return others.length === 0
    ? withPeriods
    : [...withPeriods, { id: NOTHING, period: null, findings: others.map(view), brief: [] }];
}
