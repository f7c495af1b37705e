import { isArchived, type Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import type { LintResult } from '../../lint/engine.ts';
import type { LintFinding } from '../../lint/lint-finding.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { aboutIn, type FindingView, findingView, type RuleFindings, teamLink } from './findings.ts';
import { healthFilters } from './filters.ts';
import { byUrgency, groupsByRule, isPast } from './groups.ts';
import { lightEnough } from './weight.ts';
import type { ListFiltersView } from '../parts/list-filters.ts';
import type { LinkView } from '../parts/owner.ts';
import { type TextPart, withCode } from '../parts/quoted-code.ts';
import { periodLabel, type Site } from '../frame/site.ts';

/** What the linter says of the company today, for people who did not write the rules. */
export interface HealthView {
  readonly frame: Frame;
  /** Of the running and the coming periods, and what keeps the site from being published. */
  readonly findings: number;
  /** Of periods that have ended. */
  readonly findingsOfPast: number;
  readonly waived: number;
  /** How much the company's archive keeps back, and why; null where it keeps nothing back. */
  readonly archived: string | null;
  readonly rulesHref: string;
  /** Of findings and rules, where it is not the page's. */
  readonly language: string | null;
  /** What matters most, where that is not all there is. */
  readonly first: readonly FindingView[];
  readonly filters: ListFiltersView;
  readonly byRule: readonly RuleFindings[];
  readonly byRuleOfPast: readonly RuleFindings[];
  readonly pastNote: readonly TextPart[];
  readonly waivers: readonly WaiverView[];
  readonly history: FindingsOverPeriods;
}

/** What is waived for one reason. */
export interface WaiverView {
  readonly about: readonly LinkView[];
  readonly rule: LinkView;
  readonly because: string;
}

/** How many findings each team had at the end of each period, and has now in the running one. */
export interface FindingsOverPeriods {
  readonly periods: readonly LinkView[];
  readonly teams: readonly { readonly team: LinkView; readonly counts: readonly string[] }[];
  /** How many teams are left out, which had fewer findings. */
  readonly leftOut: number;
}

/** A period with what was found in it as of its last day, or as of now while it runs. */
export interface PeriodFindings {
  readonly period: string;
  readonly findings: readonly Pick<LintFinding, 'team'>[];
  /** Teams that had objectives in it: for them no finding is a good number, for others it says nothing. */
  readonly teams: ReadonlySet<string>;
}

interface Health {
  readonly now: LintResult;
  /** Oldest first. */
  readonly before: readonly PeriodFindings[];
  readonly titles: ReadonlyMap<string, string>;
}

/** The latest periods that are compared with each other; what the company keeps as an archive is not. */
export const periodsCompared = ({ periods, asOf, company }: Plan): Period[] =>
  periods
    .filter((period) => period.starts <= asOf && !period.annual && !isArchived(period, company))
    .slice(-6);

/** So many are in sight without a click. */
const AT_FIRST = 10;
const TEAMS_OVER_PERIODS = 30;

/** Everything `okr check` would say of the method today: what matters most, by rule, and how the counts moved. */
export function healthView(site: Site, { now, before, titles }: Health): HealthView {
  const { labels, urls } = site;
  const rule = (id: string): LinkView => ({ text: titles.get(id) ?? id, href: urls.rule(id) });
  const sorted = byUrgency(site.plan, now.findings);
  const today = sorted.filter((finding) => !isPast(site.plan, finding));
  const past = sorted.filter((finding) => isPast(site.plan, finding));
  const isShort = today.length <= AT_FIRST;
  const view = findingView(site, rule);
  const [byRule = [], byRuleOfPast = []] = lightEnough(
    [
      groupsByRule(site, today, { view, rule, isOpen: isShort }),
      groupsByRule(site, past, { view, rule, isOpen: false }),
    ],
    labels.health.leftOut,
  );
  return {
    frame: frameView(site, { title: labels.health.title, section: 'health' }),
    findings: today.length,
    findingsOfPast: past.length,
    waived: now.waived.length,
    archived: archivedSentence(site, now.archived.length),
    rulesHref: urls.rules,
    language: site.language.product,
    first: isShort ? [] : today.slice(0, AT_FIRST).map(view),
    filters: healthFilters(site, sorted),
    byRule,
    byRuleOfPast,
    pastNote: withCode(labels.health.pastNote),
    waivers: waiverViews(site, now, rule),
    history: overPeriods(site, before),
  };
}

function archivedSentence({ plan, labels, format }: Site, findings: number): string | null {
  const { archive } = plan.company;
  if (archive === undefined || findings === 0) return null;
  const because = archive.because?.trim().replace(/\.$/, '') ?? null;
  return labels.health.archived(findings, format.day(archive.before), because);
}

function waiverViews(site: Site, { waived }: LintResult, rule: (id: string) => LinkView): WaiverView[] {
  const about = aboutIn(site);
  const together = Map.groupBy(waived, ({ finding, waiver }) =>
    JSON.stringify([finding.rule, waiver.because]),
  );
  return [...together.values()].flatMap((all) => {
    const [one] = all;
    if (one === undefined) return [];
    const places = new Map(all.map(({ finding }) => about(finding)).map((link) => [link.href, link]));
    return [{ about: [...places.values()], rule: rule(one.finding.rule), because: one.waiver.because }];
  });
}

const teamOf = ({ team }: Pick<LintFinding, 'team'>): string => team ?? COMPANY_TEAM;

function overPeriods(site: Site, before: readonly PeriodFindings[]): FindingsOverPeriods {
  const { plan, urls, labels } = site;
  const periods = before.flatMap(({ period }) => plan.periods.filter(({ id }) => id === period));
  const found = before.map(({ findings }) => Map.groupBy(findings, teamOf));
  const sumOf = (team: string): number =>
    before.reduce(
      (sum, one, index) => sum + (one.teams.has(team) ? (found[index]?.get(team)?.length ?? 0) : 0),
      0,
    );
  const teams = [...plan.organisation.keys()].filter((team) => before.some((one) => one.teams.has(team)));
  const most = new Set(teams.toSorted((a, b) => sumOf(b) - sumOf(a)).slice(0, TEAMS_OVER_PERIODS));
  return {
    periods: periods.map((period) => ({ text: periodLabel(site, period), href: urls.period(period.id) })),
    leftOut: teams.length - most.size,
    teams: teams
      .filter((team) => most.has(team))
      .map((team) => ({
        team: teamLink(site, team),
        counts: before.map((one, index) =>
          one.teams.has(team) ? String(found[index]?.get(team)?.length ?? 0) : labels.charts.nothing,
        ),
      })),
  };
}
