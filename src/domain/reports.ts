import { removalsIn } from './amendments.ts';
import { type CheckIn, type Report, valueIn } from './check-in.ts';
import { metricOf } from './metrics/index.ts';
import type { Metric } from './metrics/metric.ts';
import type { Writing } from './written.ts';

/**
 * What check-ins say of each key result. A confidence given for an objective speaks for those of its key
 * results that the same check-in gives none of their own.
 */
export function reportsByKeyResult(
  objectives: Writing['objectives'],
  checkIns: readonly CheckIn[],
): Map<string, Report[]> {
  /** Null for one that is no longer in its file, so that how it was measured is not known. */
  const metrics = new Map<string, Metric | null>();
  const keyResultsOf = new Map<string, string[]>();
  for (const { id, data } of objectives) {
    keyResultsOf.set(
      id,
      data.keyResults.map((keyResult) => `${id}#${keyResult.id}`),
    );
    for (const { keyResult } of removalsIn(data)) metrics.set(`${id}#${keyResult}`, null);
    for (const keyResult of data.keyResults) metrics.set(`${id}#${keyResult.id}`, metricOf(keyResult.metric));
  }
  const reports = new Map<string, Report[]>();
  for (const checkIn of checkIns) {
    const { name, day, team, author, kind } = checkIn;
    const found = new Map<string, Report>();
    const about = (ref: string): Report =>
      found.get(ref) ?? {
        checkIn: checkIn.id,
        name,
        day,
        team,
        author,
        kind,
        value: undefined,
        confidence: null,
        note: null,
        next: null,
        blockers: undefined,
        inputs: {},
        diagnosis: null,
      };
    for (const update of checkIn.updates) {
      if (update.keyResult === null) continue;
      const ref = update.keyResult;
      const metric = metrics.get(ref);
      if (metric === undefined) continue;
      // Of two updates on one key result the later one adds to the first, and wins where both speak.
      const before = about(ref);
      const value = metric === null ? (update.value ?? update.done ?? update.level) : valueIn(update, metric);
      found.set(ref, {
        ...before,
        value: value === undefined ? before.value : value,
        confidence: update.confidence ?? before.confidence,
        note: update.note ?? before.note,
        next: update.next ?? before.next,
        blockers: update.blockers ?? before.blockers,
        inputs: { ...before.inputs, ...update.inputs },
        diagnosis: update.diagnosis ?? before.diagnosis,
      });
    }
    for (const { objective, confidence } of checkIn.updates) {
      if (objective === null || confidence === undefined) continue;
      for (const ref of keyResultsOf.get(objective) ?? []) {
        const report = about(ref);
        if (report.confidence === null) found.set(ref, { ...report, confidence });
      }
    }
    for (const [ref, report] of found) {
      const list = reports.get(ref);
      if (list === undefined) reports.set(ref, [report]);
      else list.push(report);
    }
  }
  return reports;
}
