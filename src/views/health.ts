import type { CheckIn } from '../domain/check-in.ts';
import type { Objective } from '../domain/objective.ts';
import type { Plan } from '../domain/plan.ts';
import { COMPANY_TEAM } from '../domain/team.ts';
import { weekOf } from '../domain/period.ts';
import type { LintFinding, LintResult } from '../lint/engine.ts';
import { type Frame, frameView } from './frame.ts';
import type { LinkView } from './parts.ts';
import { editAddress } from './repository.ts';
import { type TextPart, withCode } from './quoted-code.ts';
import { periodLabel, type Site } from './site.ts';
import { teamPageIn } from './teams-in-period.ts';

/** What the linter says of the company today, for people who did not write the rules. */
export interface HealthView {
  readonly frame: Frame;
  readonly findings: number;
  readonly waived: number;
  readonly rulesHref: string;
  /** Of findings and rules, where it is not the page's. */
  readonly language: string | null;
  readonly byRule: readonly RuleCount[];
  /** Teams with something to mend, in the order of the organisation. */
  readonly byTeam: readonly TeamFindings[];
  readonly waivers: readonly WaiverView[];
  readonly history: FindingsOverPeriods;
}

export interface RuleCount {
  readonly rule: LinkView;
  readonly isError: boolean;
  readonly findings: number;
  readonly waived: number;
}

export interface TeamFindings {
  readonly team: LinkView;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  /** The objective, check-in or page it is about. */
  readonly about: LinkView;
  readonly message: readonly TextPart[];
  readonly help: readonly TextPart[];
  readonly rule: LinkView;
  readonly isError: boolean;
  /** Where the file is edited; null when company.yaml names no repository. */
  readonly edit: string | null;
}

export interface WaiverView {
  readonly about: LinkView;
  readonly team: LinkView;
  readonly rule: LinkView;
  readonly because: string;
}

/** How many findings each team had at the end of each period, and has now in the running one. */
export interface FindingsOverPeriods {
  readonly periods: readonly LinkView[];
  readonly teams: readonly { readonly team: LinkView; readonly counts: readonly string[] }[];
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

/** Everything `okr check` would say of the method today, by rule and by team, and how the counts moved. */
export function healthView(site: Site, { now, before, titles }: Health): HealthView {
  const { labels, urls } = site;
  const rule = (id: string): LinkView => ({ text: titles.get(id) ?? id, href: urls.rule(id) });
  const about = aboutIn(site);
  const ofTeam = Map.groupBy(now.findings, teamOf);
  return {
    frame: frameView(site, { title: labels.health.title, section: 'health' }),
    findings: now.findings.length,
    waived: now.waived.length,
    rulesHref: urls.rules,
    language: site.language.product,
    byRule: countsByRule(site, now, rule),
    byTeam: teamsIn(site.plan).flatMap((team) => {
      const own = ofTeam.get(team);
      return own === undefined
        ? []
        : [
            {
              team: teamLink(site, team),
              findings: own.map((finding) => findingView(site, finding, about(finding), rule(finding.rule))),
            },
          ];
    }),
    waivers: now.waived.map(({ finding, waiver }) => ({
      about: about(finding),
      team: teamLink(site, teamOf(finding)),
      rule: rule(finding.rule),
      because: waiver.because,
    })),
    history: overPeriods(site, before),
  };
}

const teamOf = ({ team }: Pick<LintFinding, 'team'>): string => team ?? COMPANY_TEAM;

const teamsIn = ({ organisation }: Plan): string[] => [...organisation.keys()];

const teamLink = ({ plan, urls }: Site, id: string): LinkView => ({
  text: plan.organisation.get(id)?.name ?? plan.company.name,
  href: plan.organisation.has(id) ? urls.team(id) : null,
});

function countsByRule({ format }: Site, now: LintResult, rule: (id: string) => LinkView): RuleCount[] {
  const all = [...now.findings, ...now.waived.map(({ finding }) => finding)];
  return [...new Set(all.map((finding) => finding.rule))]
    .map((id) => ({
      rule: rule(id),
      isError: all.some((finding) => finding.rule === id && finding.severity === 'error'),
      findings: now.findings.filter((finding) => finding.rule === id).length,
      waived: now.waived.filter(({ finding }) => finding.rule === id).length,
    }))
    .sort(
      (a, b) => b.findings - a.findings || b.waived - a.waived || format.compare(a.rule.text, b.rule.text),
    );
}

const findingView = (site: Site, finding: LintFinding, about: LinkView, rule: LinkView): FindingView => ({
  about,
  message: withCode(finding.message),
  help: withCode(finding.help),
  rule,
  isError: finding.severity === 'error',
  edit: editAddress(site, finding.file),
});

/** Finds the page on which a reader sees what a finding is about. */
function aboutIn(site: Site): (finding: LintFinding) => LinkView {
  const { objectives, checkIns } = site.plan;
  const objectiveAt = new Map([...objectives.values()].map((one) => [one.file, one]));
  const checkInAt = new Map(checkIns.map((one) => [one.file, one]));
  return (finding) => aboutOf(site, finding, objectiveAt.get(finding.file), checkInAt.get(finding.file));
}

function aboutOf(
  site: Site,
  { file, period: periodId, team, keyResult }: LintFinding,
  objective: Objective | undefined,
  checkIn: CheckIn | undefined,
): LinkView {
  const { plan, urls, labels, format } = site;
  const period = plan.periods.find(({ id }) => id === periodId);
  const [collection = ''] = file.split('/');
  if (objective !== undefined) {
    const own = objective.keyResults.find(({ id }) => id === keyResult);
    return own === undefined
      ? { text: objective.title, href: urls.objective(objective.id) }
      : { text: own.title, href: urls.keyResult(own.ref) };
  }
  if (checkIn !== undefined && period !== undefined)
    return {
      text: labels.health.checkInOf(teamLink(site, checkIn.team).text, format.day(checkIn.day)),
      href: urls.checkIn(period.id, weekOf(period, checkIn.day), checkIn.name),
    };
  if (period === undefined) return { text: file, href: null };
  if (collection === 'periods' || team === null)
    return { text: periodLabel(site, period), href: urls.period(period.id) };
  return {
    text: `${teamLink(site, team).text}, ${periodLabel(site, period)}`,
    href: teamPageIn(site, period, team),
  };
}

function overPeriods(site: Site, before: readonly PeriodFindings[]): FindingsOverPeriods {
  const { plan, urls, labels } = site;
  const periods = before.flatMap(({ period }) => plan.periods.filter(({ id }) => id === period));
  const teams = teamsIn(plan).filter((team) => before.some((one) => one.teams.has(team)));
  const found = before.map(({ findings }) => Map.groupBy(findings, teamOf));
  return {
    periods: periods.map((period) => ({ text: periodLabel(site, period), href: urls.period(period.id) })),
    teams: teams.map((team) => ({
      team: teamLink(site, team),
      counts: before.map((one, index) =>
        one.teams.has(team) ? String(found[index]?.get(team)?.length ?? 0) : labels.charts.nothing,
      ),
    })),
  };
}
