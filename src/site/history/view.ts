/** All periods side by side: scores, targets, themes, intents and lessons. */
import { learningsOf } from '../../domain/learning.ts';
import { lineagesOf } from '../../domain/lineage.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import { spanOf } from '../../domain/period-name.ts';
import {
  calibrationSummary,
  type CalibrationSummary,
  calibrationTable,
  type CalibrationTable,
} from './calibration.ts';
import type { ChartView } from '../parts/chart.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { type LessonsView, lessonsByCause } from './learnings.ts';
import { lineageRow, type LineageRow } from '../parts/lineage.ts';
import { periodOf, periodLabel, type Site } from '../frame/site.ts';
import {
  companyChart,
  type PeriodTable,
  type TeamRow,
  teamTables,
  type ThemeRow,
  themeTables,
} from '../parts/periods-side-by-side.ts';

export interface HistoryView {
  readonly frame: Frame;
  /** What is on the page, each leading to its section. */
  readonly figures: readonly HistoryFigure[];
  /** What is short and what is annual are kept apart; a kind that has nothing is left out. */
  readonly scores: readonly (Kind & {
    readonly chart: ChartView | null;
    readonly tables: readonly PeriodTable<TeamRow>[];
  })[];
  readonly summary: CalibrationSummary | null;
  readonly calibration: readonly (Kind & { readonly table: CalibrationTable })[];
  readonly themes: readonly (Kind & { readonly tables: readonly PeriodTable<ThemeRow>[] })[];
  /** By the period of the latest objective, the latest first. */
  readonly intents: readonly IntentsView[];
  readonly lessons: readonly LessonsView[];
}

export interface HistoryFigure {
  readonly word: string;
  readonly href: string;
  readonly text: string;
  readonly note: string | null;
}

interface Kind {
  readonly kind: string;
}

export interface IntentsView {
  readonly title: string;
  readonly rows: readonly LineageRow[];
  /** Folded away where a period has very many. */
  readonly more: { readonly title: string; readonly rows: readonly LineageRow[] } | null;
}

/** What the company tried, how it ended and what was learned, in all periods that have begun. */
export function historyView(site: Site): HistoryView {
  const words = site.labels.history;
  const { plan } = site;
  const begun = plan.periods.filter(({ starts }) => starts <= plan.asOf);
  const kinds = [kindOf(site, begun, { annual: false }), kindOf(site, begun, { annual: true })];
  const summary =
    kinds.map(({ periods }) => calibrationSummary(site, periods)).find((one) => one !== null) ?? null;
  const lineages = lineagesOf(plan);
  return {
    frame: frameView(site, { title: words.title, description: words.lede, section: 'history' }),
    figures: [
      ...countOf('scores', { word: words.figures.periods.word, note: extentOf(site, begun) }, begun.length),
      ...(summary === null ? [] : [verdictFigure(site, summary)]),
      ...countOf('intents', words.figures.intents, lineages.length),
      ...countOf('learned', words.figures.learned, learningsOf(plan).length),
    ],
    scores: kinds
      .map(({ kind, periods }) => ({
        kind,
        chart: companyChart(site, periods),
        tables: teamTables(site, periods),
      }))
      .filter(({ tables }) => tables.length > 0),
    summary,
    calibration: kinds.flatMap(({ kind, periods }) => {
      const table = calibrationTable(site, periods);
      return table === null ? [] : [{ kind, table }];
    }),
    themes: kinds
      .map(({ kind, periods }) => ({ kind, tables: themeTables(site, periods) }))
      .filter(({ tables }) => tables.length > 0),
    intents: intentsView(site, lineages),
    lessons: lessonsByCause(site),
  };
}

/** A number that leads to its section; none where there is nothing to count. */
const countOf = (
  section: string,
  { word, note }: Pick<HistoryFigure, 'word' | 'note'>,
  count: number,
): HistoryFigure[] => (count === 0 ? [] : [{ word, href: `#${section}`, text: String(count), note }]);

/** Those of one kind, called by what all of them are. */
function kindOf({ labels }: Site, begun: readonly Period[], { annual }: Pick<Period, 'annual'>) {
  const { kinds } = labels.history;
  const periods = begun.filter((one) => one.annual === annual);
  const span = spanOf(periods);
  return { periods, kind: annual && span === 'periods' ? kinds.longer : kinds[span] };
}

/** As in "4 quarters and 1 year"; null where all are neither. */
function extentOf({ labels, format }: Site, begun: readonly Period[]): string | null {
  const { quarters, years, others } = labels.history.figures.periods;
  const {
    quarters: short = [],
    years: annual = [],
    periods = [],
  } = Object.groupBy(begun, (one) => spanOf([one]));
  if (periods.length === begun.length) return null;
  return format.list([
    ...(short.length === 0 ? [] : [quarters(short.length)]),
    ...(annual.length === 0 ? [] : [years(annual.length)]),
    ...(periods.length === 0 ? [] : [others(periods.length)]),
  ]);
}

const verdictFigure = ({ labels }: Site, { period, verdict }: CalibrationSummary): HistoryFigure => ({
  word: labels.history.figures.calibration(period),
  href: '#calibration',
  text: verdict,
  note: null,
});

const MOST_SHOWN = 30;

function intentsView(site: Site, lineages: readonly (readonly Objective[])[]): IntentsView[] {
  const endings = lineages.flatMap((lineage) => {
    const latest = lineage.at(-1);
    return latest === undefined ? [] : [{ lineage, latest }];
  });
  return [...Map.groupBy(endings, ({ latest }) => latest.period)].map(([id, together]) => {
    const rows = together.map(({ lineage, latest }) => lineageRow(site, lineage, latest));
    const more = rows.slice(MOST_SHOWN);
    return {
      title: site.labels.history.intents.in(periodLabel(site, periodOf(site, { period: id })), rows.length),
      rows: rows.slice(0, MOST_SHOWN),
      more: more.length === 0 ? null : { title: site.labels.history.intents.more(more.length), rows: more },
    };
  });
}
