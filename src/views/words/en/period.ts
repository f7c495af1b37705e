/** What a period is called where it has no label, and where one stands in it. */
export const period = {
  quarter: (number: number, year: string) => `Q${String(number)} ${year}`,
  /** By the last two digits of the year in which it ends. */
  fiscalYear: (year: string) => `FY${year}`,
  weekOf: (week: number, weeks: number) => `Week ${String(week)} of ${String(weeks)}`,
  week: (week: number) => `Week ${String(week)}`,
  elapsedLabel: (share: string) => `${share} of the period has passed`,
};
