/** One team's period: objectives, plan, cascade, latest check-ins, retrospective. */
import { objectivesBelow } from '../../domain/headline.ts';
import type { Period } from '../../domain/period.ts';
import { teamRollUp } from '../../domain/roll-up.ts';
import { COMPANY_TEAM, type Team } from '../../domain/team.ts';
import { hasDrawing } from '../parts/body.ts';
import type { CascadeView } from '../cascade/cascade.ts';
import { checkInView, type CheckInView } from '../check-ins/view.ts';
import { departmentPlanView, type PlanView } from './department-plan.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { belowView, type BelowView } from '../parts/objectives-below.ts';
import { objectiveRow, type ObjectiveRowView } from '../parts/objective-row.ts';
import type { ScoreView } from '../parts/score.ts';
import { unlessComplete } from '../parts/coverage.ts';
import { retrospectiveView, type RetrospectiveView } from '../retrospective/view.ts';
import type { Facets } from '../parts/facets.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { teamCascadeView } from '../cascade/team-cascade.ts';
import { teamScore } from '../parts/mean-score.ts';
import { sharedWith } from '../parts/teams-in-period.ts';

export interface TeamPeriodView {
  readonly frame: Frame;
  /** What search keeps beside the plan and the retrospective. */
  readonly facets: Facets;
  readonly title: string;
  readonly name: string;
  readonly label: string;
  readonly team: string;
  readonly mission: string | null;
  /** Null where it has no objectives that count. */
  readonly score: ScoreView | null;
  /** How many have a score; null where all have. */
  readonly coverage: string | null;
  readonly objectives: readonly ObjectiveRowView[];
  /** What the teams below it are after, where it has no objectives itself; else null. */
  readonly below: BelowView | null;
  /** Whether it has none yet and could still write some. */
  readonly isEmpty: boolean;
  readonly individual: readonly ObjectiveRowView[];
  /** Those it owns together with another team. */
  readonly shared: readonly ObjectiveRowView[];
  readonly plan: PlanView | null;
  readonly cascade: CascadeView;
  readonly checkIns: readonly CheckInView[];
  readonly retrospective: RetrospectiveView | null;
}

const NEWEST_CHECK_INS = 3;

/** Everything the page of a team in a period says. */
export function teamPeriodView(site: Site, period: Period, team: Team): TeamPeriodView {
  const { plan, labels, urls } = site;
  const label = periodLabel(site, period);
  const own = plan.objectivesIn(period.id, team.id);
  const { coverage } = teamRollUp(plan, period.id, team.id);
  const rows = (individual: boolean) =>
    own.filter((one) => one.individual === individual).map((one) => objectiveRow(site, one));
  const [objectives, individual] = [rows(false), rows(true)];
  const shared = sharedWith(site, period, team.id);
  const below =
    own.length > 0
      ? null
      : belowView(
          site,
          period,
          team.id === COMPANY_TEAM ? null : team,
          objectivesBelow(plan, period.id, team.id),
        );
  const hasOther = below !== null || individual.length > 0 || shared.length > 0;
  const written = plan.retrospectives.get(`${period.id}/${team.id}`);
  const planned = departmentPlanView(site, period, team);
  const checkIns = plan
    .checkInsIn(period.id, team.id)
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
      team: team.id,
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
      level: labels.terms.level[team.kind],
      cause: retrospective?.causes ?? [],
    },
    title,
    name: team.name,
    label,
    team: urls.team(team.id),
    mission: team.mission,
    score: coverage[1] === 0 ? null : teamScore(site, period, team.id),
    coverage: unlessComplete(coverage, labels.score.objectivesScored),
    objectives,
    below,
    isEmpty: objectives.length === 0 && !hasOther && plan.asOf <= period.ends,
    individual,
    shared: shared.map((one) => objectiveRow(site, one)),
    plan: planned,
    cascade: teamCascadeView(site, period, team),
    checkIns,
    retrospective,
  };
}
