import type { Body } from '../body/piece.ts';
import type { PlanData } from '../schema/plan.ts';
import { type CheckIn, valueIn } from './check-in.ts';
import type { Company } from './company.ts';
import type { Day } from './day.ts';
import type { HealthMetric } from './health-metric.ts';
import { listOf } from './list-of.ts';
import { type Measurement, measure } from './measurement.ts';
import { metricOf } from './metrics/index.ts';
import type { Period } from './period.ts';
import { type Band, bandOf } from './scoring.ts';
import type { Written } from './written.ts';

/** A target of the operating plan: to be hit, not stretched for. */
export interface Commitment extends Measurement {
  readonly id: string;
  readonly title: string;
  readonly owners: readonly string[];
  readonly due: Day;
  readonly band: Band | null;
}

/** A department's period in the words of V2MOM, with its operating commitments. */
export interface DepartmentPlan extends Omit<PlanData, 'commitments' | 'owner' | 'waive' | 'visibility'> {
  /** `<period>/<team>`. */
  readonly id: string;
  readonly period: string;
  readonly team: string;
  readonly owners: readonly string[];
  readonly commitments: readonly Commitment[];
  readonly body: Body;
  readonly file: string;
}

interface Surroundings {
  readonly company: Company;
  readonly periods: readonly Period[];
  readonly checkIns: readonly CheckIn[];
  readonly metrics: ReadonlyMap<string, HealthMetric>;
  readonly asOf: Day;
}

/** Plans by `<period>/<team>`, their commitments with what was reported up to the day. */
export function makeDepartmentPlans(
  written: readonly Written<PlanData>[],
  { company, periods, checkIns, metrics, asOf }: Surroundings,
): Map<string, DepartmentPlan> {
  const updates = new Map<string, { day: Day; checkIn: string; update: CheckIn['updates'][number] }[]>();
  for (const { id, day, updates: all } of checkIns) {
    for (const update of all) {
      if (update.commitment === null) continue;
      updates.set(update.commitment, [
        ...(updates.get(update.commitment) ?? []),
        { day, checkIn: id, update },
      ]);
    }
  }
  const plans = new Map<string, DepartmentPlan>();
  for (const { id, data, body, file } of written) {
    const [periodId = '', team = ''] = id.split('/');
    const period = periods.find((one) => one.id === periodId);
    if (period === undefined) continue;
    const { owner, commitments, ...rest } = data;
    plans.set(id, {
      ...rest,
      id,
      period: periodId,
      team,
      owners: listOf(owner),
      commitments: commitments.map((commitment): Commitment => {
        const reports = (updates.get(`${id}#${commitment.id}`) ?? []).map(({ day, checkIn, update }) => ({
          day,
          checkIn,
          value: valueIn(update, metricOf(commitment.metric)),
        }));
        const measurement = measure(commitment.metric, reports, {
          period,
          asOf,
          healthMetric: (metric) => metrics.get(metric),
        });
        return {
          id: commitment.id,
          title: commitment.title,
          ...measurement,
          owners: listOf(commitment.owner ?? owner),
          due: commitment.due ?? period.ends,
          band: bandOf(measurement.computed, company.scoring.bands),
        };
      }),
      body,
      file,
    });
  }
  return plans;
}
