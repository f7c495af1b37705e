/** Tables with a column for each period: teams and what they scored, themes and who took them up. */
import { periodColumns } from '../../charts/period-columns.ts';
import type { Period } from '../../domain/period.ts';
import { periodRollUp, teamRollUp } from '../../domain/roll-up.ts';
import { type Band, bandOf } from '../../domain/scoring.ts';
import { COMPANY_TEAM } from '../../domain/team.ts';
import { type ThemeInPeriod, themesOverTime } from '../../domain/themes-over-time.ts';
import type { ChartView } from './chart.ts';
import type { LinkView } from './owner.ts';
import { meaningOf } from './score.ts';
import { unlessComplete } from './coverage.ts';
import { periodScore } from './period-score.ts';
import { periodLabel, type Site } from '../frame/site.ts';

/** Some periods in the order of time, and a row of cells for each thing that was there in one of them. */
export interface PeriodTable<Row> {
  /** The first and the last of its periods, for what is folded away. */
  readonly span: string;
  readonly columns: readonly (LinkView & { readonly note: string | null })[];
  readonly rows: readonly Row[];
}

export interface TeamRow {
  readonly team: LinkView;
  readonly depth: number;
  readonly cells: readonly (ScoreCell | null)[];
}

export interface ThemeRow {
  readonly title: string;
  readonly cells: readonly ((ScoreCell & { readonly calledThen: string | null }) | null)[];
}

/** A mean with what it rests on. */
export interface ScoreCell {
  readonly text: string | null;
  readonly href: string | null;
  readonly band: Band | null;
  /** The band's name and meaning; null for no data. */
  readonly meaning: string | null;
  /** Null where all that it could rest on have a score. */
  readonly restsOn: string | null;
  /** What that counts, for people who listen; null where it says so by itself. */
  readonly covered: string | null;
}

const MOST_COLUMNS = 8;

/** The periods in tables that fit beside each other on a page: the latest table first, each in the order of time. */
function inTables<Row>(
  site: Site,
  periods: readonly Period[],
  rowsOf: (periods: readonly Period[]) => Row[],
): PeriodTable<Row>[] {
  const tables: PeriodTable<Row>[] = [];
  for (let end = periods.length; end > 0; end -= MOST_COLUMNS) {
    const some = periods.slice(Math.max(0, end - MOST_COLUMNS), end);
    const rows = rowsOf(some);
    const [first, last] = [some[0], some.at(-1)];
    if (rows.length === 0 || first === undefined || last === undefined) continue;
    tables.push({
      span: site.labels.history.earlier(periodLabel(site, first), periodLabel(site, last)),
      columns: some.map((period) => ({
        text: periodLabel(site, period),
        href: site.urls.period(period.id),
        note: noteOf(site, period),
      })),
      rows,
    });
  }
  return tables;
}

function noteOf({ labels }: Site, { phase }: Period): string | null {
  if (phase === 'scoring') return labels.history.scoring;
  return phase === 'closed' ? null : labels.history.running;
}

/** Each team's own mean by period; teams in the order of the organisation. */
export const teamTables = (site: Site, periods: readonly Period[]): PeriodTable<TeamRow>[] =>
  inTables(site, periods, (some) =>
    [...site.plan.organisation.values()].flatMap(({ id, name, depth }) => {
      const cells = some.map((period) => teamCell(site, period, id));
      return cells.every((cell) => cell === null)
        ? []
        : [{ team: { text: name, href: site.urls.team(id) }, depth, cells }];
    }),
  );

function teamCell(site: Site, period: Period, team: string): ScoreCell | null {
  const { id } = period;
  const { score, coverage } = teamRollUp(site.plan, id, team);
  const ofAll = team === COMPANY_TEAM ? periodScore(site, { id }).ofAll : null;
  if (coverage[1] === 0 && ofAll === null) return null;
  return {
    ...scored(site, period, score),
    text: score === null ? site.labels.score.noData : site.format.score(score),
    href: site.urls.teamIn(id, team),
    restsOn: ofAll ?? unlessComplete(coverage, site.labels.history.scores.coverage),
    covered: ofAll === null ? site.labels.history.scores.covered(coverage[1]) : null,
  };
}

function scored(site: Site, period: Period, score: number | null) {
  const { plan, format } = site;
  const { bands, expected } = plan.company.scoring;
  const band = isOpen(period) ? null : bandOf(score, bands);
  return {
    text: score === null ? null : format.score(score),
    band,
    meaning:
      band === null
        ? null
        : meaningOf(site, { score, expected: expected.aspirational, isOver: true, expectedByNow: null }),
  };
}

/** Themes by period, the latest first. */
export const themeTables = (site: Site, periods: readonly Period[]): PeriodTable<ThemeRow>[] =>
  inTables(site, periods, (some) =>
    themesOverTime(site.plan, some).map((theme) => {
      const title = some.flatMap(({ id }) => theme.in.get(id) ?? []).at(-1)?.title ?? theme.id;
      const cellIn = (period: Period) => {
        const one = theme.in.get(period.id);
        return one === undefined ? null : themeCell(site, period, one, title);
      };
      return { title, cells: some.map(cellIn) };
    }),
  );

function themeCell(
  site: Site,
  period: Period,
  { title, objectives, rollUp: { score, coverage } }: ThemeInPeriod,
  titleNow: string,
): ThemeRow['cells'][number] {
  return {
    ...scored(site, period, score),
    href: null,
    restsOn:
      objectives === 0
        ? site.labels.history.themes.nobody
        : coverage[0] > 0 && coverage[0] < coverage[1]
          ? site.labels.score.objectivesScored(...coverage)
          : site.labels.objective.objectives(objectives),
    covered: null,
    calledThen: title === titleNow ? null : title,
  };
}

/** The company's mean by period, where it had objectives; null until two can be compared. Its numbers are in the table of teams. */
export function companyChart(site: Site, periods: readonly Period[]): ChartView | null {
  const { plan, format, labels } = site;
  const words = labels.history;
  const expected = plan.company.scoring.expected.aspirational;
  const columns = periods.flatMap((period) => {
    const { score, coverage } = periodRollUp(plan, period.id);
    if (coverage[1] === 0) return [];
    const text = score === null ? labels.charts.nothing : format.score(score);
    return [{ label: periodLabel(site, period), score, text, isOpen: isOpen(period) }];
  });
  if (columns.length < 2) return null;
  const caption = words.scores.chart(plan.organisation.get(COMPANY_TEAM)?.name ?? plan.company.name);
  const spoken = columns.map(({ label: period, score, text, isOpen }) =>
    words.scores.column(
      period,
      score === null ? labels.score.noData : isOpen ? words.scores.soFar(text) : text,
    ),
  );
  return {
    caption,
    note: words.scores.chartNote(format.expected(expected)),
    svg: periodColumns({
      periods: columns,
      expected,
      expectedText: format.expected(expected),
      title: caption,
      description: words.scores.chartText(format.list(spoken)),
    }),
    numbers: null,
  };
}

/** Whether its scores are not the end yet. */
export const isOpen = ({ phase }: Pick<Period, 'phase'>): boolean =>
  phase === 'active' || phase === 'planning';
