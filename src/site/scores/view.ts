/** A period in scores: who carries what, each team's objectives, bands, ambitions, grades beside what was computed. */
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
import type { Period } from '../../domain/period.ts';
import { departmentRollUp, periodRollUp, teamRollUp } from '../../domain/roll-up.ts';
import { type Band, bandOf, type RollUp } from '../../domain/scoring.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { gradedView, type GradedView } from './graded.ts';
import { meanScore, teamScore } from '../parts/mean-score.ts';
import { teamLink } from '../parts/named-objective.ts';
import { incomplete, unlessComplete } from '../parts/coverage.ts';
import type { LinkView } from '../parts/owner.ts';
import type { ScoreView } from '../parts/score.ts';
import { periodScore } from '../parts/period-score.ts';
import { type AmbitionView, ambitionViews, type BandsView, bandsView } from './distributions.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { hasPageIn } from '../parts/teams-in-period.ts';
import { apartWithoutScore, foldedView, type FoldedView } from '../parts/without-score.ts';

export interface ScoresView {
  readonly frame: Frame;
  readonly label: string;
  readonly score: ScoreView;
  readonly coverage: string | null;
  readonly columns: readonly LinkView[];
  /** The company's own scores, then each department's. */
  readonly heat: readonly HeatRow[];
  /** Departments that have nothing to show there; null where they are few. */
  readonly heatFolded: FoldedView<LinkView> | null;
  readonly teams: readonly TeamScoresView[];
  /** Teams none of whose objectives has a score; null where they are few. */
  readonly teamsFolded: FoldedView<TeamScoresView> | null;
  /** Null without objectives, and until the period has ended. */
  readonly bands: BandsView | null;
  readonly ambitions: readonly AmbitionView[];
  readonly graded: GradedView | null;
}

interface HeatRow {
  readonly department: LinkView;
  readonly cells: readonly HeatCell[];
  readonly own: HeatCell;
}

export interface HeatCell {
  readonly text: string | null;
  readonly band: Band | null;
  /** How many of those it is made of have a score; null when all do. */
  readonly coverage: string | null;
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
  const { plan, labels, urls, format } = site;
  const label = periodLabel(site, period);
  const organisation = plan.organisationIn(period.id);
  const live = plan
    .objectivesIn(period.id)
    .filter(({ retired, individual }) => retired === null && !individual);
  const company = live.filter(({ team }) => team === COMPANY_TEAM);
  const keyResults = live.flatMap((objective) => liveKeyResults(objective.keyResults));
  const companyMean = periodRollUp(plan, period.id);
  const isOver = plan.asOf > period.ends;
  const heat = apartWithoutScore(departmentRows(site, period, company), hasNumber);
  const teams = apartWithoutScore(teamRows(site, period), ({ score: { hasScore } }) => hasScore);
  return {
    frame: frameView(site, { title: `${labels.nav.scores}, ${label}`, period, page: 'scores' }),
    label,
    score: meanScore(site, period, companyMean.score, company),
    coverage: periodScore(site, period).coverage,
    columns: company.map((one) => ({ text: one.title, href: urls.objective(one.id) })),
    heat: [
      {
        department: {
          text: organisation.get(COMPANY_TEAM)?.name ?? plan.company.name,
          href: urls.teamIn(period.id, COMPANY_TEAM),
        },
        cells: company.map((one) => cell(site, period, one)),
        own: cell(site, period, companyMean),
      },
      ...heat.shown,
    ],
    heatFolded: foldedView(
      heat.folded.map(({ department }) => department),
      (count) => labels.organisation.departmentsWithoutScore(format.number(count)),
    ),
    teams: teams.shown,
    teamsFolded: foldedView(teams.folded, (count) =>
      labels.organisation.teamsWithoutScore(format.number(count)),
    ),
    bands: isOver ? bandsView(site, { company, all: live, keyResults }) : null,
    ambitions: ambitionViews(site, keyResults, isOver),
    graded: gradedView(site, live),
  };
}

const hasNumber = ({ cells, own }: HeatRow): boolean => [...cells, own].some(({ text }) => text !== null);

/** Departments with a page in the period, and those whose objectives in a period within it carry one of these. */
function departmentRows(site: Site, period: Period, company: readonly Objective[]): HeatRow[] {
  const { plan } = site;
  return [...plan.organisationIn(period.id).values()]
    .filter(({ depth }) => depth === 1)
    .flatMap(({ id }) => {
      const carried = company.map((one) => departmentRollUp(plan, id, one));
      if (!hasPageIn(site, period, id) && carried.every(({ coverage }) => coverage[1] === 0)) return [];
      return [
        {
          department: teamLink(site, period, id),
          cells: carried.map((one) => cell(site, period, one)),
          own: cell(site, period, teamRollUp(plan, period.id, id)),
        },
      ];
    });
}

/** Each team that has objectives, in the order of the organisation. */
function teamRows(site: Site, period: Period): TeamScoresView[] {
  const { plan, labels, urls } = site;
  return [...plan.organisationIn(period.id).values()].flatMap((team) => {
    const objectives = ownObjectives(plan, period.id, team.id);
    if (objectives.length === 0) return [];
    const { coverage } = teamRollUp(plan, period.id, team.id);
    return [
      {
        team: { text: team.name, href: urls.teamIn(period.id, team.id) },
        depth: team.depth,
        score: teamScore(site, period, team.id),
        coverage: unlessComplete(coverage, labels.score.objectivesScored),
        objectives: objectives.map((one) => objectiveCell(site, one)),
        isDense: objectives.length > MOST_WITH_TITLES,
      },
    ];
  });
}

function cell(site: Site, period: Period, { score, coverage }: RollUp): HeatCell {
  const { plan, format } = site;
  return {
    text: score === null ? null : format.score(score),
    band: plan.asOf > period.ends ? bandOf(score, plan.company.scoring.bands) : null,
    coverage: score === null ? null : incomplete(site, coverage),
  };
}

const objectiveCell = (
  site: Site,
  { id, title, score, band, isOver, coverage }: Objective,
): TeamScoresView['objectives'][number] => ({
  text: score === null ? null : site.format.score(score),
  band: isOver ? band : null,
  coverage: score === null ? null : incomplete(site, coverage),
  title,
  href: site.urls.objective(id),
});
