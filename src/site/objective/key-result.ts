/** One key result in full: goal, way so far, notes, history, and why its number is what it is. */
import { rangeBar } from '../../charts/range-bar.ts';
import { standingBlockers } from '../../domain/blockers.ts';
import type { Report } from '../../domain/check-in.ts';
import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { isStillNext } from '../../domain/next-step.ts';
import { isShareOfCheckIns } from '../../domain/metrics/threshold.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { confidenceOn } from '../../domain/trend.ts';
import { blockerText } from '../parts/blocker.ts';
import type { ChartView } from '../parts/chart.ts';
import { fateOf } from '../parts/fate.ts';
import { keyResultChart } from './key-result-chart.ts';
import { byWhom, checkInHref, type KeyResultHistory, keyResultHistory } from './key-result-history.ts';
import { columnsOf, goalText, isSettled, valueText } from '../parts/measures.ts';
import { confidenceView, type ConfidenceView } from '../parts/confidence.ts';
import { scoreOf, type ScoreView } from '../parts/score.ts';
import { type StatusView, statusView } from '../parts/status.ts';
import { numbersAsWritten, numbersOf } from '../parts/numbers.ts';
import { valueMovedText } from '../parts/since-last-round.ts';
import { type NamesView, ownersView } from '../parts/names.ts';
import type { Site } from '../frame/site.ts';
import { type BadgeView, changedBadge } from '../parts/terms.ts';
import { type Fact, whyKeyResult } from './why.ts';

export interface KeyResultView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly because: string | null;
  readonly goal: string;
  readonly current: string | null;
  /** Whether that is the last there will be: it is over, or was given up. */
  readonly isOver: boolean;
  /** How its value moved since a day; null where it did not. */
  readonly moved: string | null;
  readonly owners: NamesView;
  readonly tags: readonly string[];
  /** Says that its terms have changed; null where they have not. */
  readonly changed: BadgeView | null;
  /** Null of what was taken out of the file, and its day with it. */
  readonly due: string | null;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly confidence: ConfidenceView;
  /** From baseline to target; empty where a type has no such way. */
  readonly range: string;
  /** Progress over time; null without values. */
  readonly chart: ChartView | null;
  /** Milestones or levels, and which of them are done or reached; null of other types. */
  readonly steps: {
    readonly kind: 'milestones' | 'levels';
    readonly list: readonly { readonly title: string; readonly isReached: boolean }[];
  } | null;
  readonly latest: NoteView | null;
  readonly blockers: readonly string[];
  readonly history: KeyResultHistory;
  readonly inputs: readonly {
    readonly title: string;
    readonly last: string;
    readonly target: string | null;
  }[];
  readonly isRetired: boolean;
  /** What became of it. */
  readonly notes: readonly string[];
  /** Anchors it had before. */
  readonly formerIds: readonly string[];
  readonly whyTitle: string;
  readonly why: readonly Fact[];
}

export interface NoteView {
  readonly text: string | null;
  readonly next: string | null;
  readonly by: string;
  readonly day: string;
  readonly href: string;
}

/** A key result for its objective's page, which says what changed since a day. */
export function keyResultView(
  site: Site,
  one: KeyResult,
  objective: Objective,
  period: Period,
  since: Day | null,
): KeyResultView {
  const { labels, format, urls } = site;
  const score = scoreOf(site, one);
  const isNext = (report: Report) => report.next !== null && isStillNext(site.plan, period, report);
  const withWords = one.reports.findLast((report) => report.note !== null || isNext(report));
  return {
    id: one.id,
    title: one.title,
    href: urls.keyResult(one.ref),
    because: one.because,
    goal: one.isRemoved ? '' : goalText(site, one),
    current: valueText(site, one, one.readings.at(-1)?.value),
    isOver: isSettled(one),
    moved: valueMovedText(site, one, since),
    owners: ownersView(site, one.owners),
    tags: [
      ...(one.ambition === 'committed' ? [labels.terms.ambition.committed] : []),
      ...(one.measures === 'outcome' ? [] : [labels.terms.measures[one.measures]]),
      ...(one.weight === 1 ? [] : [labels.objective.weight(format.number(one.weight))]),
    ],
    changed: changedBadge(site, one),
    due: one.isRemoved ? null : labels.objective.due(format.day(one.due)),
    status: statusView(site, one.status),
    score,
    confidence: confidenceView(site, period, (day) => confidenceOn(one, day), {
      retirements: [...one.retirements, ...objective.retirements],
    }),
    range: rangeOf(site, one),
    chart: keyResultChart(site, one, objective, period),
    steps: stepsOf(one),
    latest: withWords === undefined ? null : noteView(site, withWords, isNext(withWords)),
    blockers: standingBlockers(one.reports).map((blocker) => blockerText(site, blocker)),
    history: keyResultHistory(site, one),
    inputs: one.inputs.map(({ id, title, target, unit = null }) => {
      const given = one.reports.flatMap(({ inputs }) => (Object.hasOwn(inputs, id) ? [inputs[id] ?? 0] : []));
      const last = given.at(-1);
      const { text } = numbersAsWritten(site, unit, [...given, ...(target === undefined ? [] : [target])]);
      return {
        title,
        last: last === undefined ? labels.score.noData : text(last),
        target: target === undefined ? null : text(target),
      };
    }),
    isRetired: one.status === 'retired',
    notes: fateOf(site, one),
    formerIds: one.aliases.filter((alias) => !alias.includes('#')),
    whyTitle: labels.why.title(score.hasScore ? score.text : null),
    why: whyKeyResult(site, one, objective),
  };
}

function rangeOf(site: Site, one: KeyResult): string {
  const { baseline, target, current } = columnsOf(site, one);
  const { metric, progress } = one;
  const hasWay =
    metric.type === 'from-to' ||
    ((metric.type === 'at-least' || metric.type === 'at-most') && metric.baseline !== undefined);
  if (isShareOfCheckIns(metric)) return shareOfCheckIns(site, one);
  if (!hasWay || baseline === null || target === null) return '';
  const from = metric.type === 'from-to' && metric.accumulates ? numbersOf(site, one).text(0) : baseline;
  return rangeBar({
    progress,
    expected: one.expected,
    from,
    to: target,
    now: current,
    label: site.labels.goal.rangeLabel(from, target, current ?? site.labels.score.noData, isSettled(one)),
  });
}

/** From none of the check-ins to all of them: what its progress is a share of. */
function shareOfCheckIns({ format, labels }: Site, { progress, expected }: KeyResult): string {
  const [from, to] = [format.share(0), format.share(1)];
  const now = progress === null ? null : format.share(progress);
  const label = labels.goal.shareOfCheckIns(now ?? labels.score.noData);
  return rangeBar({ progress, expected, from, to, now, label });
}

function stepsOf({ metric, readings }: KeyResult): KeyResultView['steps'] {
  const value = readings.at(-1)?.value;
  if (metric.type === 'milestones') {
    const isDone = (id: string) => Array.isArray(value) && value.includes(id);
    const list = metric.milestones.map(({ id, title }) => ({ title, isReached: isDone(id) }));
    return { kind: metric.type, list };
  }
  if (metric.type !== 'levels') return null;
  const reached = metric.levels.find(({ id }) => id === value)?.score ?? -1;
  const list = metric.levels.map(({ title, score }) => ({ title, isReached: score <= reached }));
  return { kind: metric.type, list };
}

function noteView(site: Site, report: Report, isNext: boolean): NoteView {
  return {
    text: report.note,
    next: isNext ? report.next : null,
    by: byWhom(site, report),
    day: site.format.dayMonth(report.day),
    href: checkInHref(site, report),
  };
}
