/** What a period is called where it has no label, and where one stands in it. */
export const period = {
  quarter: (number: number, year: string) => `Q${String(number)} ${year}`,
  tertial: (number: number, year: string) => `T${String(number)} ${year}`,
  half: (number: number, year: string) => `H${String(number)} ${year}`,
  /** By the digits its id has. */
  fiscalYear: (year: string) => `FY${year}`,
  weekOf: (week: number, weeks: number) => `Week ${String(week)} of ${String(weeks)}`,
  week: (week: number) => `Week ${String(week)}`,
  elapsedLabel: (share: string) => `${share} of the period has passed`,
};
