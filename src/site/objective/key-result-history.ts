/** What was reported of a key result so far: the numbers of its chart, with who said what when. */
import type { Report } from '../../domain/check-in.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Reading } from '../../domain/metrics/metric.ts';
import { weekOf } from '../../domain/period.ts';
import { progressIn, progressOn } from '../../domain/trend.ts';
import { diagnosisText } from '../parts/sentences.ts';
import { ownerView } from '../parts/owner.ts';
import { reportedValue, valueOnDay } from '../parts/reported-value.ts';
import type { Site } from '../frame/site.ts';
import { changeSentence } from '../parts/terms.ts';

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
  /** Where its terms changed after this and before what was reported next, the newest first. */
  readonly changedAfter: readonly string[];
}

export interface KeyResultHistory {
  /** The newest first. */
  readonly rows: readonly HistoryRow[];
  /** Where its terms changed before anything was reported, the newest first. */
  readonly changedBefore: readonly string[];
  /** Whether anybody has said something; a column for nothing is left out. */
  readonly hasNotes: boolean;
}

type Told = Omit<HistoryRow, 'changedAfter'>;

/** Every report and every value of a key result, with the progress of its day. */
export function keyResultHistory(site: Site, one: KeyResult): KeyResultHistory {
  const reported = new Set(one.reports.map(({ day }) => day));
  const dated = [
    ...one.reports.map((report) => ({ day: report.day, told: ofReport(site, one, report) })),
    ...one.readings
      .filter(({ day }) => !reported.has(day))
      .map((reading) => ({ day: reading.day, told: ofMetric(site, one, reading) })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const changedIn = (after: string, before: string | undefined): string[] =>
    one.changes
      .filter(({ day }) => after < day && (before === undefined || day <= before))
      .map((change) => changeSentence(site, one, change))
      .reverse();
  const rows = dated
    .map(({ day, told }, index) => ({ ...told, changedAfter: changedIn(day, dated[index + 1]?.day) }))
    .reverse();
  return {
    rows,
    changedBefore: changedIn('', dated[0]?.day),
    hasNotes: rows.some(({ note }) => note !== null),
  };
}

function ofReport(site: Site, one: KeyResult, report: Report): Told {
  const { format } = site;
  const said = [report.note, diagnosisText(site, report.diagnosis)].filter((text) => text !== null);
  const value = reportedValue(site, one, report);
  const isOwn = report.value !== undefined;
  return {
    day: format.dayMonth(report.day),
    href: checkInHref(site, report),
    value,
    progress:
      value === null
        ? null
        : progressText(site, isOwn ? progressIn(one, report) : progressOn(one, report.day)),
    confidence: report.confidence === null ? null : format.confidence(report.confidence),
    note: said.length === 0 ? null : said.join(' '),
    by: byWhom(site, report),
  };
}

const ofMetric = (site: Site, one: KeyResult, { day, value }: Reading): Told => ({
  day: site.format.dayMonth(day),
  href: null,
  value: valueOnDay(site, one, day, value),
  progress: progressText(site, progressOn(one, day)),
  confidence: null,
  note: null,
  by: null,
});

const progressText = ({ format }: Site, progress: number | null): string | null =>
  progress === null ? null : format.score(progress);

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
