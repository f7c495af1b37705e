/** A period in scores: who carries what, each team's objectives, bands, ambitions, grades beside what was computed. */
import type { Objective } from '../domain/objective.ts';
import { ownObjectives } from '../domain/own-objectives.ts';
import type { Period } from '../domain/period.ts';
import { departmentScore, periodRollUp, teamRollUp } from '../domain/roll-up.ts';
import { type Band, bandOf } from '../domain/scoring.ts';
import { COMPANY_TEAM } from '../domain/team.ts';
import { type Frame, frameView } from './frame.ts';
import { gradedView, type GradedView } from './graded.ts';
import { type LinkView, scoreView, type ScoreView } from './parts.ts';
import { type AmbitionView, ambitionViews, type BandsView, bandsView } from './score-distributions.ts';
import { periodLabel, type Site } from './site.ts';
import { teamsIn } from './teams-in-period.ts';

export interface ScoresView {
  readonly frame: Frame;
  readonly label: string;
  readonly score: ScoreView;
  readonly coverage: string;
  readonly columns: readonly LinkView[];
  /** The company's own scores, then each department's. */
  readonly heat: readonly {
    readonly department: LinkView;
    readonly cells: readonly HeatCell[];
    readonly own: HeatCell;
  }[];
  readonly teams: readonly TeamScoresView[];
  /** Null without objectives. */
  readonly bands: BandsView | null;
  readonly ambitions: readonly AmbitionView[];
  readonly graded: GradedView | null;
}

export interface HeatCell {
  readonly text: string | null;
  readonly band: Band | null;
}

/** A team's own objectives, in its own order. */
export interface TeamScoresView {
  readonly team: LinkView;
  readonly depth: number;
  readonly score: ScoreView;
  /** How many have a score; null when all do. */
  readonly coverage: string | null;
  readonly objectives: readonly (HeatCell & { readonly title: string; readonly href: string })[];
  /** So many that only their numbers are shown; their titles are said to people who listen. */
  readonly isDense: boolean;
}

const MOST_WITH_TITLES = 12;

/** A period's scores side by side. */
export function scoresView(site: Site, period: Period): ScoresView {
  const { plan, labels, urls } = site;
  const label = periodLabel(site, period);
  const organisation = plan.organisationIn(period.id);
  const live = plan
    .objectivesIn(period.id)
    .filter(({ retired, individual }) => retired === null && !individual);
  const company = live.filter(({ team }) => team === COMPANY_TEAM);
  const keyResults = live.flatMap((objective) =>
    objective.keyResults.filter(({ retired }) => retired === null),
  );
  const { score, coverage } = periodRollUp(plan, period.id);
  return {
    frame: frameView(site, { title: `${labels.nav.scores}, ${label}`, period, page: 'scores' }),
    label,
    score: meanView(site, score),
    coverage: labels.score.companyCoverage(...coverage),
    columns: company.map((one) => ({ text: one.title, href: urls.objective(one.id) })),
    heat: [
      {
        department: {
          text: organisation.get(COMPANY_TEAM)?.name ?? plan.company.name,
          href: urls.teamIn(period.id, COMPANY_TEAM),
        },
        cells: company.map((one) => cell(site, one.score)),
        own: cell(site, score),
      },
      ...teamsIn(site, period)
        .filter(({ depth }) => depth === 1)
        .map(({ id, name }) => ({
          department: { text: name, href: urls.teamIn(period.id, id) },
          cells: company.map((one) => cell(site, departmentScore(plan, id, one))),
          own: cell(site, teamRollUp(plan, period.id, id).score),
        })),
    ],
    teams: [...organisation.values()].flatMap((team) => {
      const objectives = ownObjectives(plan, period.id, team.id);
      if (objectives.length === 0) return [];
      const own = teamRollUp(plan, period.id, team.id);
      return [
        {
          team: { text: team.name, href: urls.teamIn(period.id, team.id) },
          depth: team.depth,
          score: meanView(site, own.score),
          coverage:
            own.coverage[0] === own.coverage[1] ? null : labels.score.objectivesScored(...own.coverage),
          objectives: objectives.map((one) => objectiveCell(site, one)),
          isDense: objectives.length > MOST_WITH_TITLES,
        },
      ];
    }),
    bands: bandsView(site, { company, all: live, keyResults }),
    ambitions: ambitionViews(site, keyResults),
    graded: gradedView(site, keyResults),
  };
}

/** A mean of objectives, measured against what is expected of a stretch. */
function meanView(site: Site, score: number | null): ScoreView {
  const { bands, expected } = site.plan.company.scoring;
  return scoreView(site, { score, band: bandOf(score, bands), expected: expected.aspirational });
}

const cell = ({ plan, format }: Site, score: number | null): HeatCell => ({
  text: score === null ? null : format.score(score),
  band: bandOf(score, plan.company.scoring.bands),
});

const objectiveCell = (
  { format, urls }: Site,
  { id, title, score, band }: Objective,
): TeamScoresView['objectives'][number] => ({
  text: score === null ? null : format.score(score),
  band,
  title,
  href: urls.objective(id),
});
