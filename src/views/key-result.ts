/** One key result in full: goal, way so far, notes, history, and why its number is what it is. */
import { rangeBar } from '../charts/range-bar.ts';
import type { Report } from '../domain/check-in.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Objective } from '../domain/objective.ts';
import { type Period, weekOf } from '../domain/period.ts';
import { confidenceOn } from '../domain/trend.ts';
import type { ChartView } from './chart.ts';
import { keyResultChart } from './key-result-chart.ts';
import { columnsOf, goalText, valueText } from './measures.ts';
import {
  confidenceView,
  diagnosisText,
  type ConfidenceView,
  type LinkView,
  ownerView,
  scoreView,
  type ScoreView,
  type StatusView,
  statusView,
} from './parts.ts';
import type { Site } from './site.ts';
import { type Fact, whyKeyResult } from './why.ts';

export interface KeyResultView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly because: string | null;
  readonly goal: string;
  readonly current: string | null;
  readonly owners: readonly LinkView[];
  readonly tags: readonly string[];
  readonly due: string;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly confidence: ConfidenceView;
  /** From baseline to target; empty where a type has no such way. */
  readonly range: string;
  /** Progress over time; null without values. */
  readonly chart: ChartView | null;
  readonly steps: readonly { readonly title: string; readonly isReached: boolean }[];
  readonly latest: NoteView | null;
  readonly blockers: readonly string[];
  readonly history: readonly HistoryRow[];
  readonly inputs: readonly {
    readonly title: string;
    readonly last: string;
    readonly target: string | null;
  }[];
  readonly retired: string | null;
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

export interface HistoryRow {
  readonly day: string;
  readonly value: string | null;
  readonly confidence: string | null;
  readonly note: string | null;
  readonly diagnosis: string | null;
  readonly by: string;
  readonly href: string;
}

/** A key result for its objective's page. */
export function keyResultView(
  site: Site,
  one: KeyResult,
  objective: Objective,
  period: Period,
): KeyResultView {
  const { labels, format, urls } = site;
  const score = scoreView(site, one);
  const withWords = one.reports.findLast(({ note, next }) => note !== null || next !== null);
  return {
    id: one.id,
    title: one.title,
    href: urls.keyResult(one.ref),
    because: one.because,
    goal: goalText(site, one),
    current: valueText(site, one, one.readings.at(-1)?.value),
    owners: one.owners.map((owner) => ownerView(site, owner)),
    tags: [
      ...(one.ambition === 'committed' ? [labels.ambition.committed] : []),
      ...(one.measures === 'outcome' ? [] : [labels.measures[one.measures]]),
      ...(one.weight === 1 ? [] : [labels.weight(String(one.weight))]),
    ],
    due: labels.due(format.day(one.due)),
    status: statusView(site, one.status),
    score,
    confidence: confidenceView(site, period, (day) => confidenceOn(one, day)),
    range: rangeOf(site, one),
    chart: keyResultChart(site, one, period),
    steps: stepsOf(one),
    latest: withWords === undefined ? null : noteView(site, withWords),
    blockers: (one.reports.findLast(({ blockers }) => blockers !== undefined)?.blockers ?? []).map(
      (blocker) => (typeof blocker === 'string' ? blocker : blockerText(site, blocker)),
    ),
    history: [...one.reports].reverse().map((report) => historyRow(site, report, one)),
    inputs: one.inputs.map(({ id, title, target, unit = null }) => {
      const last = one.reports.findLast(({ inputs }) => Object.hasOwn(inputs, id))?.inputs[id];
      return {
        title,
        last: last === undefined ? labels.noData : format.value(last, unit),
        target: target === undefined ? null : format.value(target, unit),
      };
    }),
    retired:
      one.retired === null || one.retired === undefined
        ? null
        : labels.retiredOn(format.day(one.retired.date), one.retired.because),
    whyTitle: labels.why(score.text),
    why: whyKeyResult(site, one, objective),
  };
}

function blockerText(
  site: Site,
  { what, owner, due }: { what: string; owner?: string | undefined; due?: string | undefined },
): string {
  const more = [
    ...(owner === undefined ? [] : [ownerView(site, owner).text]),
    ...(due === undefined ? [] : [site.labels.due(site.format.day(due))]),
  ];
  return more.length === 0 ? what : `${what} (${more.join(', ')})`;
}

function rangeOf(site: Site, one: KeyResult): string {
  const { baseline, target, current } = columnsOf(site, one);
  const { metric, progress } = one;
  const hasWay =
    metric.type === 'from-to' ||
    ((metric.type === 'at-least' || metric.type === 'at-most') && metric.baseline !== undefined);
  if (!hasWay || baseline === null || target === null) return '';
  const from = metric.type === 'from-to' && metric.accumulates ? site.format.value(0, one.unit) : baseline;
  return rangeBar({
    progress,
    expected: one.expected,
    from,
    to: target,
    now: current,
    label: site.labels.rangeLabel(from, target, current ?? site.labels.noData),
  });
}

function stepsOf({ metric, readings }: KeyResult): KeyResultView['steps'] {
  const value = readings.at(-1)?.value;
  if (metric.type === 'milestones')
    return metric.milestones.map(({ id, title }) => ({
      title,
      isReached: Array.isArray(value) && value.includes(id),
    }));
  if (metric.type !== 'levels') return [];
  const reached = metric.levels.find(({ id }) => id === value)?.score ?? -1;
  return metric.levels.map(({ title, score }) => ({ title, isReached: score <= reached }));
}

const byWhom = (site: Site, { author, team }: Report): string =>
  author === null ? (site.plan.organisation.get(team)?.name ?? team) : ownerView(site, author).text;

/** Where a check-in is told in full: its week's page in the period of its folder. */
function checkInHref(
  { plan, urls }: Site,
  { checkIn, name, day }: Pick<Report, 'checkIn' | 'name' | 'day'>,
): string {
  const id = checkIn.split('/')[0] ?? '';
  const period = plan.periods.find((one) => one.id === id);
  return period === undefined ? urls.home : urls.checkIn(id, weekOf(period, day), name);
}

function noteView(site: Site, report: Report): NoteView {
  return {
    text: report.note,
    next: report.next,
    by: byWhom(site, report),
    day: site.format.dayMonth(report.day),
    href: checkInHref(site, report),
  };
}

function historyRow(site: Site, report: Report, one: KeyResult): HistoryRow {
  const { format } = site;
  return {
    day: format.dayMonth(report.day),
    value: valueText(site, one, report.value),
    confidence: report.confidence === null ? null : format.confidence(report.confidence),
    note: report.note,
    diagnosis: diagnosisText(site, report.diagnosis),
    by: byWhom(site, report),
    href: checkInHref(site, report),
  };
}
