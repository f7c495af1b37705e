/** One team through time. */
import type { Period } from '../../domain/period.ts';
import { teamRollUp } from '../../domain/roll-up.ts';
import { lineOf, type Team } from '../../domain/team.ts';
import { type BodyPart, bodyView, hasDrawing } from '../parts/body.ts';
import type { ChartView } from '../parts/chart.ts';
import { checkInHabitView, type CheckInHabitView } from './check-in-habit.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { type LinkView, ownerView } from '../parts/owner.ts';
import { objectiveRow, type ObjectiveRowView } from '../parts/objective-row.ts';
import { objectiveText, type ScoreView } from '../parts/score.ts';
import { unlessComplete } from '../parts/coverage.ts';
import type { Facets } from '../parts/facets.ts';
import { namesView, type NamesView } from '../parts/names.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { teamScore } from '../parts/mean-score.ts';
import { teamScoresChart } from './team-scores.ts';
import { hasPageIn } from '../parts/teams-in-period.ts';

export interface TeamView {
  readonly frame: Frame;
  /** What search keeps beside the text. */
  readonly facets: Facets;
  readonly name: string;
  readonly kind: string;
  readonly parent: LinkView | null;
  readonly children: NamesView;
  readonly lead: LinkView | null;
  readonly mission: string | null;
  readonly responsibilities: readonly string[];
  readonly dissolved: string | null;
  readonly people: readonly { readonly person: LinkView; readonly title: string | null }[];
  readonly body: readonly BodyPart[];
  readonly period: string | null;
  readonly objectives: readonly ObjectiveRowView[];
  /** Of the current period. */
  readonly habit: CheckInHabitView | null;
  /** The plan of the current period; null when the team has written none. */
  readonly plan: { readonly link: LinkView; readonly vision: string | null } | null;
  /** Scores over the periods; null before there are two. */
  readonly scores: ChartView | null;
  /** Periods in which it had objectives, newest first. */
  readonly history: readonly {
    readonly period: LinkView;
    readonly score: ScoreView;
    /** How many have a score; null where all have. */
    readonly coverage: string | null;
    readonly objectives: readonly (LinkView & {
      readonly score: string;
      /** The word for it; null for one that counts. */
      readonly retired: string | null;
    })[];
  }[];
}

/** A team: who it is, what it tries now, and how earlier periods ended. */
export function teamView(site: Site, team: Team): TeamView {
  const { plan, labels, urls, format } = site;
  const body = bodyView(site, team.body, { file: team.file, period: plan.current?.id ?? '', team: team.id });
  const current = plan.current;
  const periods = plan.periods.filter((period) => hasPageIn(site, period, team.id));
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
    facets: { kind: labels.search.kinds.team, team: team.name, level: labels.terms.level[team.kind] },
    name: team.name,
    kind: labels.terms.level[team.kind],
    parent: link(team.parent),
    children: namesView(
      site,
      team.children.map(link).filter((one) => one !== null),
    ),
    lead: team.lead === null ? null : ownerView(site, team.lead),
    mission: team.mission,
    responsibilities: team.responsibilities,
    dissolved: team.dissolved === null ? null : labels.organisation.dissolvedOn(format.day(team.dissolved)),
    people: [...plan.people.values()]
      .filter((person) => person.team === team.id && person.left === null)
      .map(({ id, name, title }) => ({ person: { text: name, href: urls.person(id) }, title })),
    body,
    period: current === null ? null : periodLabel(site, current),
    objectives:
      current === null ? [] : plan.objectivesIn(current.id, team.id).map((one) => objectiveRow(site, one)),
    habit: current === null ? null : checkInHabitView(site, team, current),
    plan: current === null ? null : planOf(site, team, current),
    scores: teamScoresChart(site, team),
    history: periods.toReversed().flatMap((period) => {
      const own = plan.objectivesIn(period.id, team.id);
      if (own.length === 0) return [];
      const { coverage } = teamRollUp(plan, period.id, team.id);
      return {
        period: { text: periodLabel(site, period), href: urls.teamIn(period.id, team.id) },
        score: teamScore(site, period, team.id),
        coverage:
          coverage[1] === 0
            ? labels.organisation.noneCounts
            : unlessComplete(coverage, labels.score.objectivesScored),
        objectives: own.map((one) => ({
          text: one.title,
          href: urls.objective(one.id),
          score: objectiveText(site, one),
          retired: one.retired === null ? null : labels.terms.status.retired,
        })),
      };
    }),
  };
}

function planOf({ plan, labels, urls }: Site, team: Team, period: Period): TeamView['plan'] {
  const written = plan.plans.get(`${period.id}/${team.id}`);
  if (written === undefined) return null;
  return {
    link: { text: labels.page.plan, href: `${urls.teamIn(period.id, team.id)}#plan` },
    vision: written.vision ?? null,
  };
}
