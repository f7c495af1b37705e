/** One intent over several periods: how it scored, what was decided and learned from one to the next. */
import { periodColumns } from '../../charts/period-columns.ts';
import { smallColumns } from '../../charts/small-columns.ts';
import { lineageOf } from '../../domain/lineage.ts';
import type { Objective } from '../../domain/objective.ts';
import { type Span, spanOf } from '../../domain/period-name.ts';
import type { ChartView } from './chart.ts';
import type { LinkView } from './owner.ts';
import { meanText, scoreTextOf } from './score.ts';
import { periodOf, periodLabel, type Site } from '../frame/site.ts';
import { type StatusView, statusView } from './status.ts';
import { whoseText } from './whose.ts';
import { isOpen } from './periods-side-by-side.ts';

export interface LineageView {
  readonly title: string;
  /** As in "This intent, four quarters". */
  readonly intent: string;
  /** As in "0.30, 0.50, 0.70, 0.80 so far". */
  readonly scores: string;
  readonly sentence: string;
  /** Its numbers are those of the steps. */
  readonly chart: ChartView;
  /** Oldest first. */
  readonly steps: readonly LineageStep[];
}

export interface LineageStep {
  readonly period: string;
  readonly href: string;
  readonly isHere: boolean;
  readonly score: string;
  /** Where they are others than those of the objective one looks at. */
  readonly expected: string | null;
  readonly title: string | null;
  readonly team: string | null;
  /** What its retrospective decided about it, and what the team learned; null where none speaks of it. */
  readonly ending: {
    readonly decision: LinkView;
    readonly because: string | null;
    readonly learned: string | null;
  } | null;
}

/** The lineage of an objective as its page tells it; null where it continues nothing and nothing continues it. */
export function lineageView(site: Site, objective: Objective): LineageView | null {
  const words = site.labels.lineage;
  const lineage = lineageOf(site.plan, objective);
  if (lineage.length < 2) return null;
  const intent = words.thisIntent(...extentOf(site, lineage));
  const scores = scoresText(site, lineage);
  const sentence = words.sentence(intent, scores);
  const { expected } = objective;
  const expectedText = site.format.expected(expected);
  return {
    title: words.title,
    intent,
    scores,
    sentence,
    chart: {
      caption: words.chart,
      note: words.chartNote(expectedText),
      svg: periodColumns({
        periods: lineage.map((one) => columnOf(site, one)),
        expected,
        expectedText,
        title: words.title,
        description: sentence,
      }),
      numbers: null,
    },
    steps: lineage.map((one) => stepView(site, one, objective)),
  };
}

const stepView = (site: Site, one: Objective, here: Objective): LineageStep => ({
  period: periodLabel(site, periodOf(site, one)),
  href: site.urls.objective(one.id),
  isHere: one.id === here.id,
  score: scoreText(site, one),
  expected:
    one.expected === here.expected
      ? null
      : site.labels.lineage.wasExpected(site.format.expected(one.expected)),
  title: one.title === here.title ? null : one.title,
  team: one.team === here.team && one.individual === here.individual ? null : whoseText(site, one),
  ending: endingView(site, one),
});

function endingView({ plan, labels, urls }: Site, { decision }: Objective): LineageStep['ending'] {
  const retrospective = plan.retrospectives.get(decision?.retrospective ?? '');
  if (decision === null || retrospective === undefined) return null;
  const { period, team, learned } = retrospective;
  return {
    decision: {
      text: decision.decision ? labels.terms.decision[decision.decision] : labels.lineage.retrospective,
      href: `${urls.period(period, 'retrospective')}#${team}`,
    },
    because: decision.because,
    learned: learned === undefined ? null : labels.lineage.learned(learned),
  };
}

/** A lineage as a line of a list. */
export interface LineageRow {
  readonly latest: LinkView;
  readonly team: string;
  readonly status: StatusView;
  /** As in "Three quarters". */
  readonly over: string;
  readonly scores: readonly {
    readonly text: string;
    /** The score with its period, for people who hear the link or rest on it. */
    readonly name: string;
    readonly href: string;
  }[];
  readonly bars: string;
}

/** A lineage by its latest objective; of at least one, oldest first. */
export function lineageRow(site: Site, lineage: readonly Objective[], latest: Objective): LineageRow {
  return {
    latest: { text: latest.title, href: site.urls.objective(latest.id) },
    team: whoseText(site, latest),
    status: statusView(site, latest.status),
    over: site.labels.lineage.over(...extentOf(site, lineage)),
    scores: lineage.map((one) => {
      const text = scoreText(site, one);
      return {
        text,
        name: site.labels.lineage.inPeriod(periodLabel(site, periodOf(site, one)), text),
        href: site.urls.objective(one.id),
      };
    }),
    bars: smallColumns(lineage.map((one) => columnOf(site, one))),
  };
}

/** How many periods it runs over, and of which kind. */
function extentOf(site: Site, lineage: readonly Objective[]): [count: number, span: Span] {
  const periods = new Set(lineage.map((one) => periodOf(site, one)));
  return [periods.size, spanOf([...periods])];
}

/** Scores in the order of time; those of one period belong together. */
function scoresText(site: Site, lineage: readonly Objective[]): string {
  const inPeriods = Map.groupBy(lineage, ({ period }) => period);
  return [...inPeriods.values()]
    .map((together) => site.format.list(together.map((one) => scoreText(site, one))))
    .join(site.labels.lineage.separator);
}

function scoreText(site: Site, objective: Objective): string {
  const { labels } = site;
  const words = labels.lineage;
  const period = periodOf(site, objective);
  if (objective.score === null)
    return period.phase === 'planning' ? words.notBegun : scoreTextOf(site, objective);
  const score = meanText(site, objective);
  if (objective.retired !== null) return words.retired(score);
  return isOpen(period) ? words.soFar(score) : score;
}

function columnOf(site: Site, { period: id, score }: Objective) {
  const period = periodOf(site, { period: id });
  return {
    label: periodLabel(site, period),
    score,
    text: score === null ? site.labels.charts.nothing : site.format.score(score),
    isOpen: isOpen(period),
  };
}
