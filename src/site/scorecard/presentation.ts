/** A period for a meeting: the scorecard's data, one company objective a slide. */
import { changedSince } from '../../domain/check-in-round.ts';
import type { Day } from '../../domain/day.ts';
import { headlineOf } from '../../domain/headline.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { besides, type Frame, frameView } from '../frame/view.ts';
import { type ConfidenceView, objectiveConfidence } from '../parts/confidence.ts';
import type { LinkView } from '../parts/owner.ts';
import { type ComingView, comingView } from '../parts/coming.ts';
import { type ConcernsView, concernsView } from '../parts/concerns.ts';
import { firstSentences } from '../parts/first-sentences.ts';
import { MOST_BELOW, type ScorecardView, scorecardView } from './view.ts';
import { type ScoredObjective, scoredObjective } from './scored-objective.ts';
import { movedText } from '../parts/since-last-round.ts';
import { periodLabel, type Site } from '../frame/site.ts';

export interface PresentationView {
  readonly frame: Frame;
  readonly opening: Pick<
    ScorecardView,
    'company' | 'label' | 'asOf' | 'week' | 'northStar' | 'score' | 'tally' | 'below' | 'missing'
  > & { readonly themes: readonly string[] };
  readonly objectives: readonly ObjectiveSlide[];
  readonly isOver: boolean;
  readonly atRisk: ConcernsView;
  /** What stands in place of concerns where there are none. */
  readonly noRisk: string;
  /** What the company's retrospective says; null while the period runs and before it is written. */
  readonly learned: { readonly text: string | null; readonly tryNext: readonly string[] } | null;
  readonly calendar: readonly ComingView[];
  readonly following: LinkView | null;
  readonly scorecard: string;
  /** Every slide by its title, in order. */
  readonly contents: readonly { readonly number: string; readonly title: string }[];
}

export interface ObjectiveSlide extends Pick<
  ScoredObjective,
  | 'what'
  | 'from'
  | 'owner'
  | 'status'
  | 'measured'
  | 'coverage'
  | 'hasData'
  | 'bar'
  | 'keyResults'
  | 'next'
  | 'retired'
> {
  readonly place: string;
  readonly why: string | null;
  readonly confidence: ConfidenceView;
  readonly changed: string | null;
}

const BAR_WIDTH = 180;
const MOST_CONCERNS = 5;

/** A period in slides: what it is about, each company objective, what is at risk, what comes next. */
export function presentationView(site: Site, period: Period): PresentationView {
  const { plan, labels, urls } = site;
  const words = labels.presentation;
  const label = periodLabel(site, period);
  const { company, asOf, week, northStar, score, tally, below, missing, isOver } = scorecardView(
    site,
    period,
  );
  const headline = headlineOf(plan, period.id);
  const all = headline.isOfCompany ? headline.objectives : headline.objectives.slice(0, MOST_BELOW);
  const since = changedSince(plan, period);
  const objectives = all.map((one, index) =>
    objectiveSlide(site, period, one, { place: words.objective(index + 1, all.length), since }),
  );
  const retrospective = plan.retrospectives.get(`${period.id}/${COMPANY_TEAM}`);
  return {
    frame: frameView(site, { title: `${words.title}, ${label}`, period, page: 'present' }),
    opening: {
      company,
      label,
      asOf,
      week,
      northStar,
      score,
      tally,
      below,
      missing,
      themes: period.themes.map(({ title }) => title),
    },
    objectives,
    isOver,
    atRisk: isOver ? { concerns: [], more: null } : concernsView(site, period, MOST_CONCERNS),
    noRisk: plan.asOf < period.starts ? words.atRisk.notBegun : words.atRisk.none,
    learned:
      retrospective === undefined
        ? null
        : { text: retrospective.learned ?? null, tryNext: retrospective.tryNext },
    calendar: comingView(site, period),
    following: besides(site, period).next,
    scorecard: urls.period(period.id, 'scorecard'),
    contents: [
      label,
      ...objectives.map(({ what }) => what.text),
      isOver ? words.learned.title : words.atRisk.title,
      words.next.title,
    ].map((title, index) => ({ number: String(index + 1), title })),
  };
}

function objectiveSlide(
  site: Site,
  period: Period,
  objective: Objective,
  { place, since }: { place: string; since: Day | null },
): ObjectiveSlide {
  const isOver = site.plan.asOf > period.ends;
  const { what, from, owner, status, measured, coverage, hasData, bar, keyResults, next, retired, moved } =
    scoredObjective(site, period, objective, { isOver, since, barWidth: BAR_WIDTH });
  return {
    what,
    from,
    owner,
    status,
    measured,
    coverage,
    hasData,
    bar,
    keyResults,
    next,
    retired,
    place,
    why: whyOf(site, objective),
    confidence: objectiveConfidence(site, objective, { width: 240, height: 60 }),
    changed: movedText(site, moved, since),
  };
}

/** Why it matters in a sentence: what it is for above, else what it says of itself first. */
function whyOf({ plan }: Site, { contributesTo, description, text }: Objective): string | null {
  const because = contributesTo.find((link) => link.because !== null)?.because;
  if (because !== undefined && because !== null) return because;
  if (description !== null) return description;
  return firstSentences(text, plan.company.locale);
}
