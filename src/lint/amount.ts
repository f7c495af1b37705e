/** A number that measures something, as an author wrote it. */
export interface Amount {
  /** As written, with its sign and unit: "$1.2M", "40 %", "3x", "two hours". */
  readonly text: string;
  /** In UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'percentage' | 'points' | 'money' | 'multiple' | 'time';
  /**
   * What it may mean, the likeliest first: "1.200" is a thousand in one country and hardly more than one in
   * another, "9 of 10" is ninety percent and nine. Time is in seconds. A range has both its ends.
   */
  readonly values: readonly number[];
  /** One unit of the last digit that is written: 100,000 for "1.2M". */
  readonly step: number;
  /** What stands before it: "from", "to", "by" or a limit such as "at least". */
  readonly role: 'from' | 'to' | 'by' | 'limit' | null;
}
