const units = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** 1 January 2000 in UTC: what "now" is while diagrams are drawn. */
const now = 946_684_800_000;

/**
 * Takes clock and time zone from this thread, so that a Gantt chart is the same on every day and every machine: a date
 * without arguments is a fixed one, and local time is UTC. To be called before Mermaid is imported.
 */
export function installFixedClock(): void {
  class FixedDate extends Date {
    constructor(...parts: unknown[]) {
      if (parts.length === 0) super(now);
      else if (parts.length === 1) super(withoutZone(parts[0]));
      else {
        const [year = 0, month = 0, ...rest] = parts.map(Number);
        super(Date.UTC(year, month, ...rest));
      }
    }
    static override now(): number {
      return now;
    }
    override getTimezoneOffset(): number {
      return 0;
    }
  }
  const methods = FixedDate.prototype as unknown as Record<string, unknown>;
  for (const unit of units) {
    methods[`get${unit}`] = methods[`getUTC${unit}`];
    if (unit !== 'Day') methods[`set${unit}`] = methods[`setUTC${unit}`];
  }
  globalThis.Date = FixedDate as DateConstructor;
}

/** A written time that names no zone is local time, here UTC. */
function withoutZone(value: unknown): string | number | Date {
  if (typeof value !== 'string') return value as number | Date;
  const isLocal = /\d:\d/.test(value) && !/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*$/i.test(value);
  const isLongForm = !/^\d{4}-\d{2}-\d{2}/.test(value) && /\d{4}/.test(value) && !/GMT|UTC|Z$/.test(value);
  if (isLocal && /^\d{4}-\d{2}-\d{2}T/.test(value)) return `${value}Z`;
  return isLocal || isLongForm ? `${value} UTC` : value;
}
