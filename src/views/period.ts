/** The front page and the overview of any period. */
import { elapsedBar } from '../charts/score-bar.ts';
import { addDays, type Day } from '../domain/day.ts';
import type { Objective } from '../domain/objective.ts';
import { elapsedShare } from '../domain/pace.ts';
import type { Period } from '../domain/period.ts';
import { periodRollUp } from '../domain/roll-up.ts';
import { bandOf, mean } from '../domain/scoring.ts';
import { signalsIn } from '../domain/signals.ts';
import { type Status, STATUSES } from '../domain/status.ts';
import { COMPANY_TEAM } from '../domain/team.ts';
import { objectiveConfidenceOn, objectiveProgressOn } from '../domain/trend.ts';
import { bodyView, type BodyPart, hasDrawing } from './body.ts';
import { besides, type Frame, frameView } from './frame.ts';
import {
  confidenceView,
  type ConfidenceView,
  type LinkView,
  objectiveRow,
  type ObjectiveRowView,
  scoreView,
  type ScoreView,
  type StatusView,
  statusView,
} from './parts.ts';
import type { Facets } from './search.ts';
import { periodLabel, type Site, weekLabel } from './site.ts';

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
  readonly letter: readonly BodyPart[];
  readonly score: ScoreView;
  readonly coverage: string;
  readonly good: string;
  readonly confidence: ConfidenceView;
  readonly statuses: readonly { readonly status: StatusView; readonly count: number }[];
  readonly northStar: NorthStarView | null;
  readonly objectives: readonly ObjectiveRowView[];
  readonly changes: readonly ChangeView[];
  readonly atRisk: readonly ConcernView[];
  /** What is still to come. */
  readonly calendar: readonly { readonly day: string; readonly title: string }[];
  readonly levers: readonly {
    readonly title: string;
    readonly question: string | null;
    readonly objectives: readonly LinkView[];
  }[];
  readonly previous: LinkView | null;
  readonly next: LinkView | null;
}

export interface NorthStarView {
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly target: string | null;
  readonly because: string | null;
}

/** What moved since a week ago. */
export interface ChangeView {
  readonly title: string;
  readonly href: string;
  readonly team: string;
  readonly words: string;
  readonly direction: 'up' | 'down';
}

export interface ConcernView {
  readonly title: string;
  readonly href: string;
  readonly status: StatusView;
  readonly reasons: readonly string[];
}

const ROUND_DAYS = 7;
const WORTH_TELLING = 8;

/** A period at a glance: what is tried, how it goes, what changed, what is at risk, what comes next. */
export function periodView(site: Site, period: Period, { isFront = false } = {}): PeriodView {
  const { plan, labels, format } = site;
  const all = plan.objectivesIn(period.id);
  const company = all.filter(({ team, individual }) => team === COMPANY_TEAM && !individual);
  const { score, coverage } = periodRollUp(plan, period.id);
  const label = periodLabel(site, period);
  const elapsed = elapsedShare(period.starts, period.ends, plan.asOf);
  const letter = bodyView(site, period.body, { file: period.file, period: period.id, team: COMPANY_TEAM });
  const expected = plan.company.scoring.expected.aspirational;
  return {
    frame: frameView(site, {
      title: isFront ? labels.siteName(plan.company.name) : label,
      period,
      page: '',
      hasDrawing: hasDrawing(letter),
    }),
    facets: { kind: labels.search.kinds.letter, period: label },
    letterTitle: labels.search.letterOf(label),
    label,
    dates: `${format.day(period.starts)} – ${format.day(period.ends)}`,
    week: weekLabel(site, period),
    elapsed: elapsedBar(elapsed, labels.elapsedLabel(format.share(elapsed))),
    alignment: period.alignment === null ? null : labels.alignment[period.alignment],
    headline: headline(site, period, label),
    themes: period.themes.map(({ title }) => title),
    letter,
    score: scoreView(site, { score, band: bandOf(score, plan.company.scoring.bands), expected }, 170),
    coverage: labels.companyCoverage(...coverage),
    good: labels.goodIs(format.expected(expected)),
    confidence: confidenceView(
      site,
      period,
      (day) => mean(company.map((one) => objectiveConfidenceOn(one, day))),
      { width: 150, height: 30 },
    ),
    statuses: STATUSES.map((key) => ({
      status: statusView(site, key),
      count: company.filter(({ status }) => status === key).length,
    }))
      .filter(({ count }) => count > 0)
      .reverse(),
    northStar: northStarView(site, period),
    objectives: company.map((objective) => objectiveRow(site, objective)),
    changes: changesView(site, period, all),
    atRisk: concernsView(site, period),
    calendar: comingIn(period, plan.asOf).map(({ date, moment, title }) => ({
      day: format.dayMonth(date),
      title: title ?? (moment === 'own' ? '' : labels.moment[moment]),
    })),
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

/** The themes are what the period is about; without any, its name. */
function headline({ format }: Site, { themes }: Period, label: string): string {
  const [first, ...rest] = themes.map(({ title }) => title);
  if (first === undefined) return label;
  return rest.length > 2 ? `${label}` : format.list([first, ...rest]);
}

/** The north star as it stood at the end of a period; null for a company without one. */
export function northStarView({ plan, urls, format, labels }: Site, period: Period): NorthStarView | null {
  const metric = plan.metrics.get(plan.company.northStar?.metric ?? '');
  if (metric === undefined) return null;
  const last = metric.rows.findLast(({ date }) => date <= period.ends);
  return {
    title: metric.title,
    href: urls.metric(metric.id),
    value: last === undefined ? labels.noData : format.value(last.value, metric.unit),
    target: period.northStarTarget === null ? null : format.again(period.northStarTarget, metric.unit),
    because: plan.company.northStar?.because ?? null,
  };
}

/** What moved most in the last seven days, by confidence and by progress. */
function changesView(site: Site, period: Period, objectives: readonly Objective[]): ChangeView[] {
  const { plan, urls, labels, format } = site;
  if (plan.asOf < period.starts || plan.asOf > period.ends) return [];
  const before = addDays(plan.asOf, -ROUND_DAYS);
  const organisation = plan.organisationIn(period.id);
  const changes = objectives.flatMap((objective) => {
    const sure = difference(objectiveConfidenceOn(objective, before), objective.confidence);
    const far = difference(objectiveProgressOn(objective, before), objective.progress);
    const size = Math.abs(sure?.by ?? 0) / 10 + Math.abs(far?.by ?? 0);
    if (objective.retired !== null || size < 0.03) return [];
    const leading = Math.abs(sure?.by ?? 0) / 10 >= Math.abs(far?.by ?? 0) ? sure : far;
    const words = [
      ...(sure === null || Math.abs(sure.by) < 0.1
        ? []
        : [labels.confidenceFromTo(format.confidence(sure.from), format.confidence(sure.to))]),
      ...(far === null || Math.abs(far.by) < 0.005
        ? []
        : [labels.progressFromTo(format.score(far.from), format.score(far.to))]),
    ];
    return [
      {
        size,
        change: {
          title: objective.title,
          href: urls.objective(objective.id),
          team: organisation.get(objective.team)?.name ?? objective.team,
          words: words.join(', '),
          direction: (leading?.by ?? 0) < 0 ? ('down' as const) : ('up' as const),
        },
      },
    ];
  });
  return changes
    .sort((a, b) => b.size - a.size)
    .slice(0, WORTH_TELLING)
    .map(({ change }) => change);
}

function difference(from: number | null, to: number | null): { from: number; to: number; by: number } | null {
  return from === null || to === null ? null : { from, to, by: to - from };
}

/** Objectives off track or at risk, and those with signals, each with its reasons. */
export function concernsView(site: Site, period: Period): ConcernView[] {
  const { plan, labels, format, urls } = site;
  const signals = Map.groupBy(signalsIn(plan, period), ({ objective }) => objective);
  const order: Status[] = ['off-track', 'at-risk', 'outdated', 'no-data'];
  return plan
    .objectivesIn(period.id)
    .filter(
      ({ id, status }) =>
        status === 'off-track' || status === 'at-risk' || (order.includes(status) && signals.has(id)),
    )
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .slice(0, WORTH_TELLING)
    .map((objective) => {
      const reasons = (signals.get(objective.id) ?? []).map(({ kind, keyResult, from, to }) => {
        const isScore = kind === 'needs-diagnosis' || kind === 'above-its-contributors';
        const text = (value: number | null) =>
          value === null ? '' : isScore ? format.score(value) : format.confidence(value);
        const about = objective.keyResults.find(({ ref }) => ref === keyResult)?.title;
        const words = labels.signal[kind](text(from), text(to));
        return about === undefined ? words : `${about}: ${words}`;
      });
      const blockers = objective.keyResults.flatMap(
        ({ reports }) => reports.findLast((report) => report.blockers !== undefined)?.blockers ?? [],
      );
      return {
        title: objective.title,
        href: urls.objective(objective.id),
        status: statusView(site, objective.status),
        reasons: [
          ...(reasons.length === 0 ? outlookWords(site, objective) : reasons.slice(0, 2)),
          ...blockers.slice(0, 1).map((one) => labels.blockedBy(typeof one === 'string' ? one : one.what)),
        ],
      };
    });
}

/** Without a signal the numbers speak for the status. */
export function outlookWords(
  { labels, format }: Site,
  { confidence, pace }: Pick<Objective, 'confidence' | 'pace'>,
): string[] {
  return [
    ...(confidence === null ? [] : [labels.confidenceIs(format.confidence(confidence))]),
    ...(pace === null || pace >= 0 ? [] : [labels.behindPace(format.score(-pace))]),
  ];
}

export const comingIn = ({ calendar }: Period, asOf: Day): Period['calendar'] =>
  calendar.filter(({ date }) => date >= asOf);
