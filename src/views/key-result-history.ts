/** What was reported of a key result so far: the numbers of its chart, with who said what when. */
import type { Report } from '../domain/check-in.ts';
import type { Day } from '../domain/day.ts';
import type { KeyResult } from '../domain/key-result.ts';
import { weekOf } from '../domain/period.ts';
import { progressOn } from '../domain/trend.ts';
import { valueText } from './measures.ts';
import { diagnosisText, ownerView } from './parts.ts';
import type { Site } from './site.ts';

export interface HistoryRow {
  readonly day: string;
  /** Its check-in; null for a value that comes from a metric's history. */
  readonly href: string | null;
  readonly value: string | null;
  /** How far that was; null where no value was given. */
  readonly progress: string | null;
  readonly confidence: string | null;
  /** What was said of it, the diagnosis included. */
  readonly note: string | null;
  readonly by: string | null;
}

export interface KeyResultHistory {
  /** The newest first. */
  readonly rows: readonly HistoryRow[];
  /** Whether anybody has said something; a column for nothing is left out. */
  readonly hasNotes: boolean;
}

/** Every report and every value of a key result. */
export function keyResultHistory(site: Site, one: KeyResult): KeyResultHistory {
  const reported = new Set(one.reports.map(({ day }) => day));
  const dated = [
    ...one.reports.map((report) => ({ day: report.day, row: ofReport(site, one, report) })),
    ...one.readings
      .filter(({ day }) => !reported.has(day))
      .map(({ day, value }) => ({ day, row: ofMetric(site, one, day, value) })),
  ];
  const rows = dated
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ row }) => row)
    .reverse();
  return { rows, hasNotes: rows.some(({ note }) => note !== null) };
}

function ofReport(site: Site, one: KeyResult, report: Report): HistoryRow {
  const { format } = site;
  const said = [report.note, diagnosisText(site, report.diagnosis)].filter((text) => text !== null);
  return {
    day: format.dayMonth(report.day),
    href: checkInHref(site, report),
    value: valueText(site, one, report.value),
    progress: report.value === undefined ? null : progressText(site, one, report.day),
    confidence: report.confidence === null ? null : format.confidence(report.confidence),
    note: said.length === 0 ? null : said.join(' '),
    by: byWhom(site, report),
  };
}

const ofMetric = (site: Site, one: KeyResult, day: Day, value: Report['value']): HistoryRow => ({
  day: site.format.dayMonth(day),
  href: null,
  value: valueText(site, one, value),
  progress: progressText(site, one, day),
  confidence: null,
  note: null,
  by: null,
});

function progressText({ format }: Site, one: KeyResult, day: Day): string | null {
  const progress = progressOn(one, day);
  return progress === null ? null : format.score(progress);
}

/** The person who checked in, or else the team. */
export const byWhom = (site: Site, { author, team }: Report): string =>
  author === null ? (site.plan.organisation.get(team)?.name ?? team) : ownerView(site, author).text;

/** Where a check-in is told in full: its week's page in the period of its folder. */
export function checkInHref(
  { plan, urls }: Site,
  { checkIn, name, day }: Pick<Report, 'checkIn' | 'name' | 'day'>,
): string {
  const id = checkIn.split('/')[0] ?? '';
  const period = plan.periods.find((one) => one.id === id);
  return period === undefined ? urls.home : urls.checkIn(id, weekOf(period, day), name);
}
