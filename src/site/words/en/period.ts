/** What a period is called where it has no label, and where one stands in it. */
export const period = {
  quarter: (number: number, year: string) => `Q${String(number)} ${year}`,
  tertial: (number: number, year: string) => `T${String(number)} ${year}`,
  half: (number: number, year: string) => `H${String(number)} ${year}`,
  /** By the digits its id has. */
  fiscalYear: (year: string) => `FY${year}`,
  weekOf: (week: number, weeks: number) => `Week ${String(week)} of ${String(weeks)}`,
  week: (week: number) => `Week ${String(week)}`,
  /** Over what lies within a longer period. */
  within: { quarters: 'Quarter by quarter', years: 'Year by year', periods: 'Period by period' },
  elapsedLabel: (share: string) => `${share} of the period has passed`,
};
