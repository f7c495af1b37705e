/** What a period taught: the company's roll-up, and each team's own. */
import type { Period } from '../../domain/period.ts';
import type { Retrospective } from '../../domain/retrospective.ts';
import { mean } from '../../domain/scoring.ts';
import { type BodyPart, bodyView, hasDrawing } from '../parts/body.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { errataView } from '../parts/sentences.ts';
import type { LinkView } from '../parts/owner.ts';
import { objectiveText, scoreOf, type ScoreView } from '../parts/score.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { type VerdictsView, verdictsView } from './verdicts.ts';

export interface RetrospectivePageView {
  readonly frame: Frame;
  readonly label: string;
  readonly teams: readonly RetrospectiveView[];
  readonly causes: readonly { readonly word: string; readonly count: number }[];
  readonly process: readonly { readonly word: string; readonly average: string; readonly teams: number }[];
  readonly decisions: readonly { readonly word: string; readonly objectives: readonly DecisionView[] }[];
}

export interface RetrospectiveView {
  /** The anchor: the team's id. */
  readonly id: string;
  readonly team: LinkView;
  readonly day: string;
  readonly learned: string | null;
  readonly wentWell: readonly string[];
  readonly wentBadly: readonly string[];
  readonly tryNext: readonly string[];
  readonly causes: readonly string[];
  readonly decisions: readonly DecisionView[];
  /** Grades, closing words, and what does not apply; null without any. */
  readonly verdicts: VerdictsView | null;
  /** Whether there is more to read than these. */
  readonly saysMore: boolean;
  readonly errata: readonly string[];
  readonly body: readonly BodyPart[];
}

export interface DecisionView {
  readonly objective: LinkView;
  readonly word: string | null;
  readonly because: string | null;
  readonly score: ScoreView;
  /** The successors that say `continues`. */
  readonly continuedBy: readonly LinkView[];
}

/** All that was learned in a period, the company first. */
export function retrospectivePageView(site: Site, period: Period): RetrospectivePageView {
  const { plan, labels, format } = site;
  const label = periodLabel(site, period);
  const written = [...plan.organisationIn(period.id).keys()]
    .map((team) => plan.retrospectives.get(`${period.id}/${team}`))
    .filter((one) => one !== undefined);
  const teams = written.map((one) => retrospectiveView(site, one));
  const decided = teams.flatMap(({ decisions }) => decisions);
  return {
    frame: frameView(site, {
      title: `${labels.nav.retrospective}, ${label}`,
      period,
      page: 'retrospective',
      hasDrawing: teams.some(({ body }) => hasDrawing(body)),
    }),
    label,
    teams,
    causes: (Object.keys(labels.terms.cause) as (keyof typeof labels.terms.cause)[])
      .map((cause) => ({
        word: labels.terms.cause[cause],
        count: written.filter(({ causes }) => causes.includes(cause)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    process: (['ambition', 'measurability', 'focus'] as const).flatMap((aspect) => {
      const ratings = written.map(({ process }) => process?.[aspect] ?? null);
      const average = mean(ratings);
      return average === null
        ? []
        : [
            {
              word: labels.terms.process[aspect],
              average: format.confidence(average),
              teams: ratings.filter((one) => one !== null).length,
            },
          ];
    }),
    decisions: Object.values(labels.terms.decision)
      .map((word) => ({ word, objectives: decided.filter((one) => one.word === word) }))
      .filter(({ objectives }) => objectives.length > 0),
  };
}

/** One team's retrospective. */
export function retrospectiveView(site: Site, one: Retrospective): RetrospectiveView {
  const { plan, labels, format, urls } = site;
  return {
    id: one.team,
    team: {
      text: plan.organisationIn(one.period).get(one.team)?.name ?? one.team,
      href: urls.teamIn(one.period, one.team),
    },
    day: format.day(one.date),
    learned: one.learned ?? null,
    wentWell: one.wentWell,
    wentBadly: one.wentBadly,
    tryNext: one.tryNext,
    verdicts: verdictsView(site, one),
    saysMore:
      one.learned !== undefined ||
      one.text !== '' ||
      [one.wentWell, one.wentBadly, one.tryNext].some((list) => list.length > 0),
    errata: errataView(site, one.errata),
    causes: one.causes.map((cause) => labels.terms.cause[cause]),
    decisions: [...one.decisions].flatMap(([id, { decision, because }]) => {
      const objective = plan.objectives.get(id);
      if (objective === undefined) return [];
      return [
        {
          objective: { text: objective.title, href: urls.objective(id) },
          word: decision === null || decision === undefined ? null : labels.terms.decision[decision],
          because,
          score: { ...scoreOf(site, objective), text: objectiveText(site, objective) },
          continuedBy: objective.continuedBy.flatMap((next) => {
            const successor = plan.objectives.get(next);
            return successor === undefined ? [] : [{ text: successor.title, href: urls.objective(next) }];
          }),
        },
      ];
    }),
    body: bodyView(site, one.body, { file: one.file, period: one.period, team: one.team }),
  };
}
