/** Lines of the scorecard: a company objective, its key results, and the objectives that carry it. */
import { scoreBar } from '../../charts/score-bar.ts';
import { isOfCompany } from '../../domain/alignment.ts';
import { byConcern } from '../../domain/concern.ts';
import { contributorsOf } from '../../domain/contributors.ts';
import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { newestFirst } from '../../domain/newest-first.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { coverageOf } from '../../domain/roll-up.ts';
import { STATUSES } from '../../domain/status.ts';
import { columnsOf } from '../parts/measures.ts';
import { namedObjective } from '../parts/named-objective.ts';
import { nextStepView, riskText, type StepView } from './next-and-risk.ts';
import { incomplete } from '../parts/coverage.ts';
import type { LinkView } from '../parts/owner.ts';
import { meaningOf, scoreTextOf } from '../parts/score.ts';
import { periodOf, type Site } from '../frame/site.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { movedSince, type MovedView } from '../parts/since-last-round.ts';
import { type NamesView, ownerNames } from '../parts/names.ts';
import { type BadgeView, changedBadge } from '../parts/terms.ts';

/** One line of numbers. */
export interface ScoredLine {
  readonly what: LinkView;
  readonly owner: NamesView;
  readonly status: StatusView;
  /** A score once it is over, or what people wrote in its place; before that the progress so far. */
  readonly measured: string;
  readonly hasData: boolean;
  readonly bar: string;
  readonly confidence: string | null;
  /** Of an objective's key results, how many have such a number where not all have. */
  readonly coverage: { readonly measured: string | null; readonly confidence: string | null };
  readonly moved: MovedView;
}

export interface ScoredKeyResult extends ScoredLine {
  /** The latest value beside the one aimed for, where both are numbers. */
  readonly now: string | null;
  /** Says that its terms have changed; null where they have not. */
  readonly changed: BadgeView | null;
}

export interface Supporter extends ScoredLine {
  readonly from: string;
}

export interface ScoredObjective extends ScoredLine {
  /** Whose it is, where it is not the company's. */
  readonly from: string | null;
  readonly next: StepView | null;
  readonly risk: string | null;
  readonly retired: string | null;
  readonly keyResults: readonly ScoredKeyResult[];
  readonly support: readonly Supporter[];
  /** Supporting objectives that have no line of their own, counted by status. */
  readonly more: LinkView | null;
}

const MOST_SUPPORTERS = 3;

/** When numbers are told, and in what size. */
interface Telling {
  readonly isOver: boolean;
  /** The day that changes are counted since; null where there is nothing to compare with. */
  readonly since: Day | null;
  readonly barWidth: number;
}

/** A company objective with all that its line of the scorecard, or its slide, says. */
export function scoredObjective(
  site: Site,
  period: Period,
  objective: Objective,
  at: Telling,
): ScoredObjective {
  const { labels, format, urls } = site;
  const { retired, keyResults } = objective;
  const support = supportersOf(site, objective);
  const shown = retired === null ? support.slice(0, MOST_SUPPORTERS) : [];
  const rest = retired === null ? support.slice(MOST_SUPPORTERS) : [];
  return {
    ...scoredLine(site, objective, urls.objective(objective.id), at),
    from: isOfCompany(objective) ? null : fromText(site, period, objective),
    next: nextStepView(site, objective, at.isOver),
    risk: riskText(site, objective, at.isOver),
    retired: retired === null ? null : labels.objective.retiredOn(format.day(retired.date), retired.because),
    keyResults: (retired === null ? keyResults : []).map((one) => ({
      ...scoredLine(site, one, urls.keyResult(one.ref), at),
      now: nowText(site, one),
      changed: changedBadge(site, one),
    })),
    support: shown.map((one) => ({
      ...scoredLine(site, one, urls.objective(one.id), hasEnded(site, one) ? { ...at, since: null } : at),
      from: fromText(site, period, one),
    })),
    more:
      rest.length === 0
        ? null
        : {
            text: labels.scorecard.more(
              rest.length,
              format.list(tallyOf(site, rest).map(({ word }) => word)),
            ),
            href: `${urls.period(period.id, 'alignment')}#company`,
          },
  };
}

/** Of the newest period first, in each what needs attention first. */
const supportersOf = (site: Site, objective: Objective): Objective[] =>
  [
    ...Map.groupBy(
      contributorsOf(site.plan, objective).toSorted(newestFirst(site.plan)),
      ({ period }) => period,
    ).values(),
  ].flatMap(byConcern);

/** Nothing is said to change in a period that has ended, on a sheet of one that goes on either. */
const hasEnded = (site: Site, one: Objective): boolean => periodOf(site, one).ends < site.plan.asOf;

function scoredLine(
  site: Site,
  one: Objective | KeyResult,
  href: string,
  { since, barWidth }: Telling,
): ScoredLine {
  const { labels, format } = site;
  const words = labels.scorecard;
  const measured = { ...one, score: one.isOver ? one.score : one.progress };
  const meaning = meaningOf(site, measured);
  const text = one.isOver || measured.score === null ? scoreTextOf(site, one) : format.score(measured.score);
  const rests = (what: 'score' | 'progress' | 'confidence') =>
    'keyResults' in one
      ? incomplete(
          site,
          coverageOf(one, (keyResult) => keyResult[what]),
        )
      : null;
  return {
    what: { text: one.title, href },
    owner: ownerNames(site, one.owners),
    status: statusView(site, one.status),
    measured: text,
    coverage: { measured: rests(one.isOver ? 'score' : 'progress'), confidence: rests('confidence') },
    hasData: measured.score !== null,
    bar: scoreBar({
      score: measured.score,
      expected: one.expected,
      label:
        meaning === null
          ? words.noProgressLabel
          : (one.isOver ? labels.score.scoreLabel : words.progressLabel)(text, meaning),
      width: barWidth,
    }),
    confidence: one.confidence === null ? null : format.confidence(one.confidence),
    moved: movedSince(site, one, since),
  };
}

function nowText(site: Site, one: KeyResult): string | null {
  const { current, target } = columnsOf(site, one);
  if (one.metric.type === 'yes-no') return current;
  return current === null || target === null ? null : site.labels.scorecard.nowAndTarget(current, target);
}

function fromText(site: Site, here: Period, objective: Objective): string {
  const { team, period } = namedObjective(site, here, objective);
  return period === null ? team : `${team}, ${period}`;
}

/** How many objectives have each status, in words, the liveliest status first. */
export const tallyOf = ({ labels }: Site, objectives: readonly Objective[]): StatusView[] =>
  [...STATUSES].reverse().flatMap((key) => {
    const count = objectives.filter(({ status }) => status === key).length;
    return count === 0 ? [] : [{ key, word: labels.scorecard.counted(count, labels.terms.status[key]) }];
  });
