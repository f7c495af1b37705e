import type { CompanyData } from '../schema/company.ts';

/** How often people check in, and when silence becomes a finding. */
export interface Cadence {
  readonly every: 'week' | 'two-weeks' | 'month';
  readonly weekday: string;
  /** A check-in older than this many days is outdated. */
  readonly staleAfterDays: number;
}

/** The days within which everybody checks in once. */
export const CADENCE_DAYS = { week: 7, 'two-weeks': 14, month: 31 } as const;
const GRACE_DAYS = 3;

/** Weekly, on Monday, stale one cadence and three days after. */
export const USUAL_CADENCE: Cadence = {
  every: 'week',
  weekday: 'monday',
  staleAfterDays: CADENCE_DAYS.week + GRACE_DAYS,
};

/**
 * A cadence with its gaps filled from another. Who checks in as often as that one is stale as late as that one;
 * any other cadence is stale three days after it was due.
 */
export function cadenceOf(written: CompanyData['checkIns'], byDefault: Cadence): Cadence {
  const every = written.every ?? byDefault.every;
  const usually = every === byDefault.every ? byDefault.staleAfterDays : CADENCE_DAYS[every] + GRACE_DAYS;
  return {
    every,
    weekday: written.weekday ?? byDefault.weekday,
    staleAfterDays: written.staleAfterDays ?? usually,
  };
}

export type Company = CompanyData;
