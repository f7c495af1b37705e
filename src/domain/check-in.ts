import type { Body } from '../body/piece.ts';
import type { CheckInData, UpdateData } from '../schema/check-in.ts';
import type { Day } from './day.ts';
import { kindOf } from './metrics/index.ts';
import type { Metric, Reading, Value } from './metrics/metric.ts';
import { checkInName, fullReference, type Place } from './reference.ts';
import type { Written } from './written.ts';

/** One dated report of one team. */
export interface CheckIn {
  /** `<period>/<yyyy-mm-dd>-<team>`. */
  readonly id: string;
  /** Its file name without ending: the anchor it has on pages. */
  readonly name: string;
  readonly day: Day;
  readonly period: string;
  readonly team: string;
  readonly author: string | null;
  readonly kind: CheckInData['kind'];
  /** Each with its key result, objective or commitment named in full. */
  readonly updates: readonly Update[];
  readonly errata: CheckInData['errata'];
  readonly body: Body;
  readonly text: string;
  readonly file: string;
}

export interface Update extends Omit<UpdateData, 'keyResult' | 'objective' | 'commitment'> {
  readonly keyResult: string | null;
  readonly objective: string | null;
  /** `<period>/<team>#<id>` of the plan's commitment. */
  readonly commitment: string | null;
}

/** What one check-in says of one key result. */
export interface Report {
  readonly checkIn: string;
  readonly name: string;
  readonly day: Day;
  readonly team: string;
  readonly author: string | null;
  readonly kind: CheckInData['kind'];
  /** Undefined when the update carries no value. */
  readonly value: Value | undefined;
  readonly confidence: number | null;
  readonly note: string | null;
  readonly next: string | null;
  /** Undefined keeps what was said before; an empty list clears it. */
  readonly blockers: UpdateData['blockers'];
  readonly inputs: Readonly<Record<string, number>>;
  readonly diagnosis: UpdateData['diagnosis'] | null;
}

/** The check-ins dated up to the day, oldest first; `canonical` turns an old address into that of today. */
export function makeCheckIns(
  written: readonly Written<CheckInData>[],
  asOf: Day,
  canonical: (reference: string) => string,
): CheckIn[] {
  const checkIns: CheckIn[] = [];
  for (const { id, data, body, text, file } of written) {
    const [period = '', name = ''] = id.split('/');
    const parsed = checkInName(name);
    if (parsed === null || parsed.day > asOf) continue;
    const place: Place = { period, team: parsed.team };
    checkIns.push({
      id,
      name,
      day: parsed.day,
      period,
      team: parsed.team,
      author: data.author ?? null,
      kind: data.kind,
      errata: data.errata,
      updates: data.updates.map(({ keyResult, objective, commitment, ...rest }) => ({
        ...rest,
        keyResult: keyResult === undefined ? null : canonical(fullReference(keyResult, place)),
        objective: objective === undefined ? null : canonical(fullReference(objective, place)),
        commitment: commitment === undefined ? null : `${period}/${parsed.team}#${commitment}`,
      })),
      body,
      text,
      file,
    });
  }
  return checkIns.sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.id < b.id ? -1 : 1));
}

/** The value an update carries for this type of metric; undefined when it carries none. */
export function valueIn(
  update: Pick<UpdateData, 'value' | 'done' | 'level'>,
  metric: Metric,
): Value | undefined {
  switch (kindOf(metric).reportedAs) {
    case 'number':
      return typeof update.value === 'number' ? update.value : undefined;
    case 'yes-no':
      return typeof update.value === 'boolean' ? update.value : undefined;
    case 'done':
      return update.done;
    case 'level':
      return update.level;
    case 'nothing':
      return undefined;
  }
}

/**
 * Reports in the order in which later ones win: by day, then the owning team's over another's, then by id.
 */
export function inOrder(reports: readonly Report[], owningTeam: string): Report[] {
  return [...reports].sort((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? -1 : 1;
    const owned = Number(a.team === owningTeam) - Number(b.team === owningTeam);
    return owned || (a.checkIn < b.checkIn ? -1 : 1);
  });
}

/** One reading a day, in order; a check-in's value beats a metric's row of the same day. */
export function readingsOf(
  reports: readonly Pick<Report, 'day' | 'value' | 'checkIn'>[],
  rows: readonly { readonly date: Day; readonly value: number }[],
): Reading[] {
  const byDay = new Map<Day, Reading>();
  for (const { date, value } of rows) byDay.set(date, { day: date, value, checkIn: null });
  for (const { day, value, checkIn } of reports) {
    if (value !== undefined) byDay.set(day, { day, value, checkIn });
  }
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
