/** The front page and the overview of any period. */
import { elapsedBar } from '../../charts/score-bar.ts';
import { changedSince } from '../../domain/check-in-round.ts';
import { headlineOf } from '../../domain/headline.ts';
import { elapsedShare } from '../../domain/pace.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { countedOf, membersOf } from '../../domain/roll-up.ts';
import { mean } from '../../domain/scoring.ts';
import { STATUSES } from '../../domain/status.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { meanConfidenceOn } from '../../domain/trend.ts';
import { bodyView, type BodyPart, hasDrawing } from '../parts/body.ts';
import { type ComingView, comingView } from '../parts/coming.ts';
import { type ConcernsView, concernsView } from '../parts/concerns.ts';
import { firstSentences } from '../parts/first-sentences.ts';
import { besides, type Frame, frameView } from '../frame/view.ts';
import { judgedMean } from '../parts/mean-score.ts';
import { northStarView, type NorthStarView } from '../parts/north-star.ts';
import { belowView, type BelowView } from '../parts/objectives-below.ts';
import { confidenceView, type ConfidenceView } from '../parts/confidence.ts';
import { goodText, scoreView, type ScoreView } from '../parts/score.ts';
import type { LinkView } from '../parts/owner.ts';
import { objectiveRow, type ObjectiveRowView } from '../parts/objective-row.ts';
import type { StatusView } from '../parts/status.ts';
import { periodScore } from '../parts/period-score.ts';
import { periodsWithinView, type PeriodsWithinView } from './periods-within.ts';
import type { Facets } from '../parts/facets.ts';
import { periodLabel, type Site, weekLabel } from '../frame/site.ts';
import { confidenceBefore } from '../parts/since-last-round.ts';
import { type ChangesView, changesView } from './what-changed.ts';

export interface PeriodView {
  readonly frame: Frame;
  /** What search keeps beside the letter. */
  readonly facets: Facets;
  readonly letterTitle: string;
  readonly label: string;
  readonly dates: string;
  readonly week: string;
  readonly elapsed: string;
  readonly alignment: string | null;
  readonly headline: string;
  readonly themes: readonly string[];
  /** How the letter begins; null without one. */
  readonly letterStart: string | null;
  readonly letter: readonly BodyPart[];
  readonly score: ScoreView;
  readonly coverage: string | null;
  readonly good: string;
  readonly confidence: ConfidenceView;
  /** How many of those counted have each status, the worst last. */
  readonly statuses: readonly StatusView[];
  readonly northStar: NorthStarView | null;
  readonly objectives: readonly ObjectiveRowView[];
  /** What departments and teams are after, where the company has no objectives; else null. */
  readonly below: BelowView | null;
  /** How many objectives its mean is of, with the word for whose they are. */
  readonly count: { readonly word: string; readonly number: string };
  /** A year’s quarters with what each came to; null where nothing lies within it. */
  readonly within: PeriodsWithinView | null;
  /** Null while there is nothing to compare with, and once the period has ended. */
  readonly changes: ChangesView | null;
  readonly atRisk: ConcernsView;
  /** What is still to come. */
  readonly calendar: readonly ComingView[];
  readonly levers: readonly {
    readonly title: string;
    readonly question: string | null;
    readonly objectives: readonly LinkView[];
  }[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

const MOST_CONCERNS = 8;
/** Two lines, in characters. */
const LETTER_START = 240;

/** A period at a glance: what is tried, how it goes, what changed, what is at risk, what comes next. */
export function periodView(site: Site, period: Period, { isFront = false } = {}): PeriodView {
  const { plan, labels, format } = site;
  const all = plan.objectivesIn(period.id);
  const { isOfCompany, objectives } = headlineOf(plan, period.id);
  const counted = countedOf(objectives);
  const { score, coverage } = periodScore(site, period);
  const label = periodLabel(site, period);
  const elapsed = elapsedShare(period.starts, period.ends, plan.asOf);
  const letter = bodyView(site, period.body, { file: period.file, period: period.id, team: COMPANY_TEAM });
  const judged = judgedMean(site, period, score, isOfCompany ? objectives : []);
  const since = changedSince(plan, period);
  return {
    frame: frameView(site, {
      title: isFront ? labels.frame.siteName(plan.company.name) : label,
      period,
      page: '',
      hasDrawing: hasDrawing(letter),
    }),
    facets: { kind: labels.search.kinds.letter, period: label },
    letterTitle: labels.search.letterOf(label),
    label,
    dates: `${format.day(period.starts)} – ${format.day(period.ends)}`,
    week: weekLabel(site, period),
    elapsed: elapsedBar(elapsed, labels.period.elapsedLabel(format.share(elapsed))),
    alignment: period.alignment === null ? null : labels.terms.alignment[period.alignment],
    headline: headline(site, period, label),
    themes: period.themes.map(({ title }) => title),
    letterStart: firstSentences(period.text, plan.company.locale, LETTER_START),
    letter,
    score: scoreView(site, judged, 170),
    coverage,
    good: goodText(site, judged),
    confidence: {
      ...confidenceView(site, period, (day) => meanConfidenceOn(objectives, day), {
        width: 150,
        height: 30,
        coverage: coverageAmong(objectives),
      }),
      before: since === null ? null : confidenceBefore(site, meanConfidence(plan.on(since), period), since),
    },
    statuses: STATUSES.map((key) => ({
      key,
      count: counted.filter(({ status }) => status === key).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ key, count }) => ({ key, word: labels.scorecard.counted(count, labels.terms.status[key]) }))
      .reverse(),
    northStar: northStarView(site, period),
    objectives: isOfCompany ? objectives.map((objective) => objectiveRow(site, objective)) : [],
    below: isOfCompany ? null : belowView(site, period, null, objectives),
    count: {
      word: isOfCompany || objectives.length === 0 ? labels.page.companyObjectives : labels.below.objectives,
      number: format.number(counted.length),
    },
    within: periodsWithinView(site, period),
    changes: changesView(site, all, since),
    atRisk: concernsView(site, period, MOST_CONCERNS),
    calendar: comingView(site, period),
    levers: period.levers.map(({ id, title, question = null }) => ({
      title,
      question,
      objectives: all
        .filter(({ lever }) => lever === id)
        .map((one) => ({ text: one.title, href: site.urls.objective(one.id) })),
    })),
    ...besides(site, period),
  };
}

const meanConfidence = (plan: Plan, { id }: Period): number | null =>
  mean(membersOf(headlineOf(plan, id).objectives).map(({ confidence }) => confidence));

/** Of those that a mean is of, how many have a confidence. */
function coverageAmong(objectives: readonly Objective[]): [number, number] {
  const members = membersOf(objectives);
  return [members.filter(({ confidence }) => confidence !== null).length, members.length];
}

/** The themes are what the period is about; without any, its name. */
function headline({ format }: Site, { themes }: Period, label: string): string {
  const [first, ...rest] = themes.map(({ title }) => title);
  if (first === undefined) return label;
  return rest.length > 2 ? `${label}` : format.list([first, ...rest]);
}
