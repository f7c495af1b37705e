/** The one way in which a metric's own numbers are told: with as many digits as keep them apart, wherever they stand. */
import {
  decimalsOf,
  decimalsOfSeries,
  decimalsOfValue,
  endsOf,
  minus,
  mostDecimals,
  roundHalfUp,
  type Yardstick,
} from '../../domain/digits.ts';
import type { HealthMetric } from '../../domain/health-metric.ts';
import type { Measurement } from '../../domain/measurement.ts';
import { lastNumber } from '../../domain/metrics/metric.ts';
import type { Status } from '../../domain/status.ts';
import type { Terms } from '../../domain/terms.ts';
import { isLarge, isSign, SHORT_DIGITS } from '../frame/format.ts';
import type { Site } from '../frame/site.ts';

/** How the numbers of one metric are written. */
export interface Numbers {
  /** With the unit: `99.995%`, `$1.2M`, `12 days`. */
  readonly text: (value: number) => string;
  /** The same where the unit's word has just been said: a percent sign or a currency stays. */
  readonly again: (value: number) => string;
  /** A round number at an axis, as it is. */
  readonly tick: (value: number) => string;
  /**
   * By how much a value moved, as the two are told: `+0.003 points`, `+$900K`. A unit in words has been said with the value,
   * and would rarely agree: `+1`, not `+1 customers`.
   */
  readonly difference: (from: number, to: number) => string;
  /** To calculate with: neither shortened nor with a unit, and with at least so many decimals if it has them. */
  readonly exact: (value: number, decimals?: number) => string;
  /** The decimals with which a value is told. */
  readonly decimals: (value: number) => number;
}

export type Measured = Pick<Measurement, 'metric' | 'unit' | 'written'> &
  Partial<Pick<Measurement, 'readings'>> & {
    /** Whether nothing more will come of it: its period has ended, or it is graded. */
    readonly isOver?: boolean;
    readonly status?: Status;
    /** What was agreed of it, the former targets too. */
    readonly terms?: readonly Pick<Terms, 'metric'>[];
  };

/** Of a key result or a commitment. `also` are further numbers people wrote for it, such as a former target. */
export function numbersOf(site: Site, measured: Measured, also: readonly number[] = []): Numbers {
  const { metric, unit, written, readings = [], terms = [] } = measured;
  const last = lastNumber(readings);
  const agreed = terms.flatMap((one) => endsOf(one.metric));
  return numbersBy(site, unit, {
    ends: endsOf(metric),
    written: [...written, ...also],
    apart: [...written, ...also, ...agreed, ...(last === null ? [] : [last])],
    told: numbersIn(readings),
  });
}

/** Of a metric that is watched over time; its ends are its healthy range and, of the north star, where periods want it. */
export function numbersOfMetric(site: Site, { id, unit, healthy, rows }: HealthMetric): Numbers {
  const { company, periods } = site.plan;
  const targets =
    company.northStar?.metric === id ? periods.map(({ northStarTarget }) => northStarTarget) : [];
  const ends = [...(healthy === null ? [] : endsOf(healthy)), ...targets.filter((target) => target !== null)];
  const values = rows.map(({ value }) => value);
  const ofRows = decimalsOfSeries(values);
  return numbersBy(site, unit, {
    ends,
    written: ends,
    ofRows,
    apart: [...ends, ...values.slice(-1)],
    told: values,
  });
}

/** Of a number that is only counted, such as an input: as people wrote it. */
export const numbersAsWritten = (site: Site, unit: string | null, written: readonly number[]): Numbers =>
  numbersBy(site, unit, { ends: [], written, apart: written, told: written });

interface Known extends Omit<Yardstick, 'decimals'> {
  readonly written: readonly number[];
  /** What must stay apart from each other for any of its numbers to be shortened: all that people agreed and wrote. */
  readonly apart: readonly number[];
  /** All values it has had, which must stay apart from its ends. */
  readonly told: readonly number[];
}

const numbersIn = (readings: NonNullable<Measured['readings']>): number[] =>
  readings.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

function numbersBy(
  { format, labels }: Site,
  unit: string | null,
  { written, apart, told, ...about }: Known,
): Numbers {
  const yardstick = { ...about, decimals: mostDecimals(written) };
  const decimals = (value: number) => decimalsOfValue(value, yardstick);
  const rounded = (value: number) => roundHalfUp(value, decimals(value));
  const shortly = (value: number) =>
    format.measured(value, null, { decimals: decimals(value), isShort: true });
  const isApartFromEnds = (value: number) =>
    yardstick.ends.every((end) => end === value || shortly(end) !== shortly(value));
  const areApart = () => {
    const known = new Set(apart);
    return new Set([...known].map(shortly)).size === known.size && told.every(isApartFromEnds);
  };
  let shortens: boolean | undefined;
  /** One answer for all numbers of a metric, so that its rows are written alike. */
  const isShort = (value: number) => isLarge(value) && (shortens ??= areApart()) && isApartFromEnds(value);
  const tell = (value: number, its: string | null) =>
    format.measured(rounded(value), its, { decimals: decimals(value), isShort: isShort(value) });
  const sign = unit !== null && isSign(unit) ? unit : null;
  return {
    text: (value) => tell(value, unit),
    again: (value) => tell(value, sign),
    tick(value) {
      // Ticks come from multiplication in binary: 0.30000000000000004.
      const round = Number(value.toPrecision(12));
      const isShort = Number(round.toPrecision(SHORT_DIGITS)) === round;
      return format.measured(round, sign, { decimals: decimalsOf(round), isShort });
    },
    difference(from, to) {
      // Two measured values that are told alike may differ all the same.
      const moved = minus(rounded(to), rounded(from)) || minus(to, from);
      const by = roundHalfUp(moved, decimals(moved));
      const digits = {
        decimals: decimalsOf(by),
        isShort: isLarge(by) && (shortens ??= areApart()),
        isSigned: true,
      };
      return unit === '%'
        ? labels.score.points(Math.abs(by), format.measured(by, null, digits))
        : format.measured(by, sign, digits);
    },
    exact: (value, atLeast = 0) =>
      format.measured(value, null, { decimals: Math.max(atLeast, decimals(value)) }),
    decimals,
  };
}
