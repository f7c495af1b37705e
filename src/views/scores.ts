/** A period in scores: departments against company objectives, bands, grades beside what was computed. */
import type { Period } from '../domain/period.ts';
import { departmentScore, periodRollUp, teamRollUp } from '../domain/roll-up.ts';
import { type Band, BANDS, bandOf, mean } from '../domain/scoring.ts';
import { COMPANY_TEAM } from '../domain/team.ts';
import { type Frame, frameView } from './frame.ts';
import { type LinkView, scoreView, type ScoreView } from './parts.ts';
import { periodLabel, type Site } from './site.ts';
import { teamsIn } from './team.ts';

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
  readonly teams: readonly {
    readonly team: LinkView;
    readonly depth: number;
    readonly score: ScoreView;
    readonly coverage: string;
  }[];
  readonly bands: readonly {
    readonly band: Band;
    readonly name: string;
    readonly word: string;
    readonly response: string;
    readonly count: number;
  }[];
  readonly unscored: number;
  readonly ambitions: readonly {
    readonly word: string;
    readonly means: string;
    readonly score: ScoreView;
    readonly count: number;
  }[];
  readonly graded: readonly {
    readonly keyResult: LinkView;
    readonly computed: string;
    readonly grade: string;
    readonly because: string | null;
  }[];
}

export interface HeatCell {
  readonly text: string | null;
  readonly band: Band | null;
}

/** A period's scores side by side. */
export function scoresView(site: Site, period: Period): ScoresView {
  const { plan, labels, format, urls } = site;
  const label = periodLabel(site, period);
  const { bands, expected } = plan.company.scoring;
  const all = plan.objectivesIn(period.id);
  const organisation = plan.organisationIn(period.id);
  const company = all.filter(
    ({ team, individual, retired }) => team === COMPANY_TEAM && !individual && retired === null,
  );
  const { score, coverage } = periodRollUp(plan, period.id);
  const withScore = (value: number | null): ScoreView =>
    scoreView(site, { score: value, band: bandOf(value, bands), expected: expected.aspirational });
  const cell = (value: number | null): HeatCell => ({
    text: value === null ? null : format.score(value),
    band: bandOf(value, bands),
  });
  const keyResults = all
    .filter(({ retired, individual }) => retired === null && !individual)
    .flatMap((objective) => objective.keyResults.filter(({ retired }) => retired === null));
  const scored = keyResults.filter((one) => one.score !== null);
  return {
    frame: frameView(site, { title: `${labels.nav.scores}, ${label}`, period, page: 'scores' }),
    label,
    score: withScore(score),
    coverage: labels.companyCoverage(...coverage),
    columns: company.map((one) => ({ text: one.title, href: urls.objective(one.id) })),
    heat: [
      {
        department: {
          text: organisation.get(COMPANY_TEAM)?.name ?? plan.company.name,
          href: urls.teamIn(period.id, COMPANY_TEAM),
        },
        cells: company.map((one) => cell(one.score)),
        own: cell(score),
      },
      ...teamsIn(site, period)
        .filter(({ depth }) => depth === 1)
        .map(({ id, name }) => ({
          department: { text: name, href: urls.teamIn(period.id, id) },
          cells: company.map((one) => cell(departmentScore(plan, id, one))),
          own: cell(teamRollUp(plan, period.id, id).score),
        })),
    ],
    teams: [...organisation.values()].flatMap((team) => {
      const own = teamRollUp(plan, period.id, team.id);
      if (own.coverage[1] === 0) return [];
      return [
        {
          team: { text: team.name, href: urls.teamIn(period.id, team.id) },
          depth: team.depth,
          score: withScore(own.score),
          coverage: labels.objectivesScored(...own.coverage),
        },
      ];
    }),
    bands: [...BANDS].reverse().map((band) => ({
      band,
      name: labels.bandName[band],
      word: labels.band[band],
      response: labels.bandResponse[band],
      count: scored.filter((one) => one.band === band).length,
    })),
    unscored: keyResults.length - scored.length,
    ambitions: (['aspirational', 'committed'] as const).map((ambition) => {
      const members = scored.filter((one) => one.ambition === ambition);
      const average = mean(members.map((one) => one.score));
      return {
        word: labels.ambition[ambition],
        means: labels.ambitionMeans(format.expected(expected[ambition]))[ambition],
        score: scoreView(site, {
          score: average,
          band: bandOf(average, bands),
          expected: expected[ambition],
        }),
        count: members.length,
      };
    }),
    graded: keyResults.flatMap((one) =>
      one.grade === null
        ? []
        : [
            {
              keyResult: { text: one.title, href: urls.keyResult(one.ref) },
              computed: one.computed === null ? labels.noData : format.score(one.computed),
              grade: format.score(one.grade.score),
              because: one.grade.because,
            },
          ],
    ),
  };
}
