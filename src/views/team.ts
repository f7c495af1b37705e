/** The organisation, one team through time, and one team's period. */
import type { Period } from '../domain/period.ts';
import { teamRollUp } from '../domain/roll-up.ts';
import { bandOf } from '../domain/scoring.ts';
import { lineOf, type Team } from '../domain/team.ts';
import { type BodyPart, bodyView, hasDrawing } from './body.ts';
import { type CascadeView, cascadeView, teamCascade } from './cascade.ts';
import type { ChartView } from './chart.ts';
import { chartLabels } from './chart-labels.ts';
import { checkInView, type CheckInView } from './check-ins.ts';
import { type Frame, frameView } from './frame.ts';
import { goalText, valueText } from './measures.ts';
import {
  errataView,
  type LinkView,
  objectiveRow,
  type ObjectiveRowView,
  ownerView,
  scoreView,
  type ScoreView,
} from './parts.ts';
import { retrospectiveView, type RetrospectiveView } from './retrospective.ts';
import type { Facets } from './search.ts';
import { oncePerPeriod } from './once-per-period.ts';
import { periodLabel, type Site } from './site.ts';
import { teamScoresChart } from './team-scores.ts';

export interface TeamsView {
  readonly frame: Frame;
  readonly teams: readonly TeamRowView[];
}

export interface TeamRowView {
  readonly team: LinkView;
  readonly depth: number;
  readonly kind: string;
  readonly lead: LinkView | null;
  readonly mission: string | null;
  readonly score: ScoreView;
  readonly objectives: string;
}

/** The organisation as it is today, dissolved teams left out. */
export function teamsView(site: Site): TeamsView {
  const { plan, labels, urls } = site;
  return {
    frame: frameView(site, { title: labels.nav.teams, section: 'teams' }),
    teams: [...plan.organisation.values()]
      .filter(({ dissolved }) => dissolved === null)
      .map((team) => {
        const own = plan.current === null ? null : teamRollUp(plan, plan.current.id, team.id);
        return {
          team: { text: team.name, href: urls.team(team.id) },
          depth: team.depth,
          kind: labels.level[team.kind],
          lead: team.lead === null ? null : ownerView(site, team.lead),
          mission: team.mission,
          score: teamScore(site, own?.score ?? null),
          objectives: labels.objectives(own?.coverage[1] ?? 0),
        };
      }),
  };
}

const teamScore = (site: Site, score: number | null): ScoreView => {
  const { bands, expected } = site.plan.company.scoring;
  return scoreView(site, { score, band: bandOf(score, bands), expected: expected.aspirational });
};

export interface TeamView {
  readonly frame: Frame;
  /** What search keeps beside the text. */
  readonly facets: Facets;
  readonly name: string;
  readonly kind: string;
  readonly parent: LinkView | null;
  readonly children: readonly LinkView[];
  readonly lead: LinkView | null;
  readonly mission: string | null;
  readonly responsibilities: readonly string[];
  readonly dissolved: string | null;
  readonly people: readonly { readonly person: LinkView; readonly title: string | null }[];
  readonly body: readonly BodyPart[];
  readonly period: string | null;
  readonly objectives: readonly ObjectiveRowView[];
  /** Scores over the periods; null before there are two. */
  readonly scores: ChartView | null;
  /** Newest first. */
  readonly history: readonly {
    readonly period: LinkView;
    readonly score: ScoreView;
    readonly coverage: string;
    readonly objectives: readonly (LinkView & { readonly score: string })[];
  }[];
}

/** A team: who it is, what it tries now, and how earlier periods ended. */
export function teamView(site: Site, team: Team): TeamView {
  const { plan, labels, urls, format } = site;
  const body = bodyView(site, team.body, { file: team.file, period: plan.current?.id ?? '', team: team.id });
  const current = plan.current;
  const periods = plan.periods.filter((period) => teamsIn(site, period).some(({ id }) => id === team.id));
  const link = (id: string | null): LinkView | null => {
    const found = plan.organisation.get(id ?? '');
    return found === undefined ? null : { text: found.name, href: urls.team(found.id) };
  };
  return {
    frame: frameView(site, {
      title: team.name,
      description: team.mission,
      section: 'teams',
      hasDrawing: hasDrawing(body),
      breadcrumb: lineOf(plan.organisation, team.id)
        .slice(1)
        .reverse()
        .map(({ id, name }) => ({ text: name, href: urls.team(id) })),
    }),
    facets: { kind: labels.search.kinds.team, team: team.name, level: labels.level[team.kind] },
    name: team.name,
    kind: labels.level[team.kind],
    parent: link(team.parent),
    children: team.children.map(link).filter((one) => one !== null),
    lead: team.lead === null ? null : ownerView(site, team.lead),
    mission: team.mission,
    responsibilities: team.responsibilities,
    dissolved: team.dissolved === null ? null : labels.dissolvedOn(format.day(team.dissolved)),
    people: [...plan.people.values()]
      .filter((person) => person.team === team.id && person.left === null)
      .map(({ id, name, title }) => ({ person: { text: name, href: urls.person(id) }, title })),
    body,
    period: current === null ? null : periodLabel(site, current),
    objectives:
      current === null
        ? []
        : plan
            .objectivesIn(current.id)
            .filter((one) => one.team === team.id)
            .map((one) => objectiveRow(site, one)),
    scores: teamScoresChart(site, team),
    history: periods.toReversed().map((period) => {
      const own = plan.objectivesIn(period.id).filter((one) => one.team === team.id);
      const { score, coverage } = teamRollUp(plan, period.id, team.id);
      return {
        period: { text: periodLabel(site, period), href: urls.teamIn(period.id, team.id) },
        score: teamScore(site, score),
        coverage: coverage[1] === 0 ? chartLabels.team.noObjectives : labels.objectivesScored(...coverage),
        objectives: own.map((one) => ({
          text: one.title,
          href: urls.objective(one.id),
          score: scoreView(site, one).text,
        })),
      };
    }),
  };
}

export interface TeamPeriodView {
  readonly frame: Frame;
  /** What search keeps beside the plan and the retrospective. */
  readonly facets: Facets;
  readonly title: string;
  readonly name: string;
  readonly label: string;
  readonly team: string;
  readonly mission: string | null;
  readonly score: ScoreView;
  readonly coverage: string;
  readonly objectives: readonly ObjectiveRowView[];
  readonly individual: readonly ObjectiveRowView[];
  readonly plan: PlanView | null;
  readonly cascade: CascadeView;
  readonly checkIns: readonly CheckInView[];
  readonly retrospective: RetrospectiveView | null;
}

export interface PlanView {
  readonly owners: readonly LinkView[];
  readonly vision: string | null;
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly commitments: readonly {
    readonly title: string;
    readonly goal: string;
    readonly current: string | null;
    readonly score: ScoreView;
    readonly owners: readonly LinkView[];
    readonly due: string;
  }[];
  readonly errata: readonly string[];
  readonly body: readonly BodyPart[];
}

/** Teams with a page of their own in a period: departments, and every team that left something there. */
export const teamsIn = oncePerPeriod(({ plan }, period): readonly Team[] => {
  const busy = new Set([
    ...plan.objectivesIn(period.id).map(({ team }) => team),
    ...plan.checkInsIn(period.id).map(({ team }) => team),
  ]);
  return [...plan.organisationIn(period.id).values()].filter(
    ({ id, depth, dissolved }) =>
      busy.has(id) ||
      plan.retrospectives.has(`${period.id}/${id}`) ||
      plan.plans.has(`${period.id}/${id}`) ||
      (depth <= 1 && (dissolved === null || dissolved >= period.starts)),
  );
});

const NEWEST_CHECK_INS = 3;

/** A team's period: objectives, plan, cascade, latest check-ins, retrospective. */
export function teamPeriodView(site: Site, period: Period, team: Team): TeamPeriodView {
  const { plan, labels, urls } = site;
  const label = periodLabel(site, period);
  const own = plan.objectivesIn(period.id).filter((one) => one.team === team.id);
  const { score, coverage } = teamRollUp(plan, period.id, team.id);
  const rows = (individual: boolean) =>
    own.filter((one) => one.individual === individual).map((one) => objectiveRow(site, one));
  const shown = teamCascade(site, period, team);
  const written = plan.retrospectives.get(`${period.id}/${team.id}`);
  const planned = planView(site, period, team);
  const checkIns = plan
    .checkInsIn(period.id)
    .filter((one) => one.team === team.id)
    .slice(-NEWEST_CHECK_INS)
    .reverse()
    .map((one) => checkInView(site, one));
  const retrospective = written === undefined ? null : retrospectiveView(site, written);
  const bodies = [planned?.body ?? [], retrospective?.body ?? [], ...checkIns.map(({ body }) => body)];
  const title = `${team.name}, ${label}`;
  return {
    frame: frameView(site, {
      title,
      period,
      hasDrawing: bodies.some(hasDrawing),
      breadcrumb: [{ text: label, href: urls.period(period.id) }],
    }),
    facets: {
      kind: [
        ...(planned === null ? [] : [labels.search.kinds.plan]),
        ...(retrospective === null ? [] : [labels.search.kinds.retrospective]),
      ],
      period: label,
      team: team.name,
      level: labels.level[team.kind],
      cause: retrospective?.causes ?? [],
    },
    title,
    name: team.name,
    label,
    team: urls.team(team.id),
    mission: team.mission,
    score: teamScore(site, score),
    coverage: labels.objectivesScored(...coverage),
    objectives: rows(false),
    individual: rows(true),
    plan: planned,
    cascade: cascadeView(site, shown, {
      id: 'cascade-map',
      title: labels.cascadeOf(title),
      description: labels.cascadeDescription(shown.length),
      moreHref: urls.period(period.id, 'cascade'),
    }),
    checkIns,
    retrospective,
  };
}

function planView(site: Site, period: Period, team: Team): PlanView | null {
  const { labels, format } = site;
  const found = site.plan.plans.get(`${period.id}/${team.id}`);
  if (found === undefined) return null;
  return {
    owners: found.owners.map((owner) => ownerView(site, owner)),
    vision: found.vision ?? null,
    sections: (['values', 'methods', 'obstacles', 'measures'] as const)
      .map((section) => ({ title: labels.plan[section], items: found[section] }))
      .filter(({ items }) => items.length > 0),
    commitments: found.commitments.map((one) => ({
      title: one.title,
      goal: goalText(site, one),
      current: valueText(site, one, one.readings.at(-1)?.value),
      score: scoreView(site, { score: one.computed, band: one.band, expected: 1 }, 90),
      owners: one.owners.map((owner) => ownerView(site, owner)),
      due: format.day(one.due),
    })),
    errata: errataView(site, found.errata),
    body: bodyView(site, found.body, { file: found.file, period: period.id, team: team.id }),
  };
}
