import type { MetricData } from '../../schema/metric-type.ts';
import type { Day } from '../day.ts';

type WrittenType = NonNullable<MetricData['type']>;
type WrittenOf<Type extends WrittenType> = Extract<MetricData, { type?: Type | undefined }>;
/** The same with every number known. */
type Measured<M> = { [Field in keyof M]: Exclude<M[Field], 'pending'> };

/** A metric of which a number is still to be measured: until then there is no way to be on. */
interface PendingMetric {
  readonly type: 'pending';
  /** What it will be measured as. */
  readonly as: 'from-to' | 'at-least' | 'at-most';
  /** Those of its two numbers that are known. */
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly ref?: string | undefined;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
}

/** What the schema calls a metric, with the type always said and every number known, or pending. */
export type Metric =
  { [Type in WrittenType]: Measured<WrittenOf<Type>> & { type: Type } }[WrittenType] | PendingMetric;
export type MetricType = Metric['type'];
export type MetricOf<Type extends MetricType> = Extract<Metric, { type: Type }>;

/** What was reported: a number, yes or no, the milestones done, or the level reached (null: none yet). */
export type Value = number | boolean | readonly string[] | string | null;

/** The value that holds for one day. */
export interface Reading {
  readonly day: Day;
  readonly value: Value;
  /** The check-in it comes from; null for a row of a metric's history. */
  readonly checkIn: string | null;
}

/** How one type of metric turns readings into progress. */
export interface MetricKind<M extends Metric> {
  /** How far, raw: over 1 and below 0 as they are. Readings are in order of days, one a day, at least one. */
  progress(metric: M, readings: readonly Reading[]): number | null;
  /** Whether progress grows with time, so that it can be ahead or behind. */
  hasPace(metric: M): boolean;
  /** Whether it can end anywhere between 0 and 1, so that a target can be missed by a little. */
  endsBetween(metric: M): boolean;
  /** Which field of a check-in's update carries its value. */
  readonly reportedAs: 'number' | 'yes-no' | 'done' | 'level' | 'nothing';
  /** Whether reaching 1 settles it, so that it need not be reported again. */
  readonly settles: boolean;
}

/** The last reading as a number; null when it is none. */
export function lastNumber(readings: readonly Reading[]): number | null {
  const value = readings.at(-1)?.value;
  return typeof value === 'number' ? value : null;
}
