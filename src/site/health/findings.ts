/** How one finding of the rules is told on the page. */
import type { CheckIn } from '../../domain/check-in.ts';
import type { Day } from '../../domain/day.ts';
import type { Objective } from '../../domain/objective.ts';
import { weekOf } from '../../domain/period.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import type { LintFinding } from '../../lint/lint-finding.ts';
import type { LinkView } from '../parts/owner.ts';
import { type TextPart, withCode } from '../parts/quoted-code.ts';
import { type Format, makeFormat } from '../frame/format.ts';
import { editAddress } from '../frame/repository.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { teamPageIn } from '../parts/teams-in-period.ts';

export interface FindingView {
  /** The objective, check-in or page it is about. */
  readonly about: LinkView;
  readonly team: string;
  /** Ids of the team and of those above it, with spaces between. */
  readonly teams: string;
  readonly rule: LinkView;
  readonly isError: boolean;
  /** What is wrong, and what to write. */
  readonly message: readonly TextPart[];
  readonly help: readonly TextPart[];
  /** Where the file is edited; null when company.yaml names no repository. */
  readonly edit: string | null;
}

/** What one rule finds, and how heavily: a rule that warns here and blocks there stands twice. */
export interface RuleFindings {
  readonly rule: LinkView;
  readonly severity: LintFinding['severity'];
  readonly findings: number;
  readonly isOpen: boolean;
  readonly periods: readonly FindingsInPeriod[];
  /** Says how many are counted here and not listed; null where all are. */
  readonly leftOut: readonly TextPart[] | null;
}

export interface FindingsInPeriod {
  /** What the filter calls it. */
  readonly id: string;
  /** Null for what belongs to no period. */
  readonly period: LinkView | null;
  /** Those told in full. */
  readonly findings: readonly FindingView[];
  /** The others, team by team: the rule's title says what is wrong with them. */
  readonly brief: readonly BriefFindings[];
}

export interface BriefFindings {
  readonly team: string;
  readonly teams: string;
  readonly about: readonly LinkView[];
}

export const teamLink = ({ plan, urls }: Site, id: string): LinkView => ({
  text: plan.organisation.get(id)?.name ?? plan.company.name,
  href: plan.organisation.has(id) ? urls.team(id) : null,
});

/** Ids of a finding's team and of those above it but the company, or the company's alone. */
export function teamsOf({ plan }: Site, { team }: Pick<LintFinding, 'team'>): string[] {
  const line: string[] = [];
  let id: string | null = team ?? COMPANY_TEAM;
  while (id !== null && id !== COMPANY_TEAM && !line.includes(id)) {
    line.unshift(id);
    id = plan.organisation.get(id)?.parent ?? null;
  }
  return line.length === 0 ? [COMPANY_TEAM] : line;
}

/** Tells findings in full. */
export function findingView(
  site: Site,
  rule: (id: string) => LinkView,
): (finding: LintFinding) => FindingView {
  const aboutOf = aboutIn(site);
  const told = (sentence: string) => withDays(withCode(sentence), formatOfFindings(site).day);
  return (finding) => {
    return {
      about: aboutOf(finding),
      team: teamLink(site, finding.team ?? COMPANY_TEAM).text,
      teams: teamsOf(site, finding).join(' '),
      rule: rule(finding.rule),
      isError: finding.severity === 'error',
      message: told(finding.message),
      help: told(finding.help),
      edit: editAddress(site, finding.file),
    };
  };
}

/** Days in findings are written as their words are, which are the product's own. */
const formatOfFindings = ({ format, language }: Site): Format =>
  language.product === null ? format : makeFormat(language.product);

/** Something quoted, or a day that stands alone; one within a path or an id is a name. */
const QUOTED_OR_DAY = /"[^"]*"|(?<![\w/.-])\d{4}-\d{2}-\d{2}(?![\w/-]|\.\w)/g;

/** A finding as a reader would say it: its days as the other days of the site. What is to be typed stays as it is. */
const withDays = (parts: readonly TextPart[], day: (day: Day) => string): TextPart[] =>
  parts.map((part) =>
    part.isCode
      ? part
      : {
          ...part,
          text: part.text.replace(QUOTED_OR_DAY, (found) => (found.startsWith('"') ? found : day(found))),
        },
  );

/** Finds the page on which a reader sees what a finding is about. */
export function aboutIn(site: Site): (finding: LintFinding) => LinkView {
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
