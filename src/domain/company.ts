import type { CompanyData } from '../schema/company.ts';

/** How often people check in, and when silence becomes a finding. */
export interface Cadence {
  readonly every: 'week' | 'two-weeks' | 'month';
  readonly weekday: string;
  /** A check-in older than this many days is outdated. */
  readonly staleAfterDays: number;
}

const DAYS = { week: 7, 'two-weeks': 14, month: 31 } as const;
const GRACE_DAYS = 3;

/** A cadence with its gaps filled: weekly, on Monday, stale one cadence and three days after. */
export function cadenceOf(
  written: CompanyData['checkIns'],
  byDefault: Pick<Cadence, 'every' | 'weekday'> = { every: 'week', weekday: 'monday' },
): Cadence {
  const every = written.every ?? byDefault.every;
  return {
    every,
    weekday: written.weekday ?? byDefault.weekday,
    staleAfterDays: written.staleAfterDays ?? DAYS[every] + GRACE_DAYS,
  };
}

export type Company = CompanyData;
