import type { Written, Writing } from '../../src/domain/written.ts';
import { checkInSchema } from '../../src/schema/check-in.ts';
import { companySchema } from '../../src/schema/company.ts';
import { healthMetricSchema, metricRowSchema } from '../../src/schema/health-metric.ts';
import { objectiveSchema } from '../../src/schema/objective.ts';
import { peopleSchema } from '../../src/schema/people.ts';
import { periodSchema } from '../../src/schema/period.ts';
import { planSchema } from '../../src/schema/plan.ts';
import { retrospectiveSchema } from '../../src/schema/retrospective.ts';
import { teamSchema } from '../../src/schema/team.ts';

type Files = Readonly<Record<string, object>>;

/** A company as its authors would write it: frontmatter by id. */
export interface Sketch {
  readonly company?: object;
  readonly people?: readonly object[];
  readonly teams?: Files;
  readonly periods?: Files;
  readonly objectives?: Files;
  readonly checkIns?: Files;
  readonly retrospectives?: Files;
  readonly plans?: Files;
  readonly metrics?: Readonly<Record<string, { rows?: readonly (readonly [string, number])[] } & object>>;
}

export const quarter = { starts: '2026-07-01', ends: '2026-09-30' };

/** The sketch as the domain gets it, through the schemas; a sketch the schemas refuse throws. */
export function writingOf(sketch: Sketch): Writing {
  const files = <Data>(schema: { parse: (data: unknown) => Data }, written: Files = {}): Written<Data>[] =>
    Object.entries(written).map(([id, data]) => ({
      id,
      file: `${id}.mdx`,
      data: schema.parse(data),
      body: [],
      text: '',
    }));
  return {
    company: companySchema.parse({ name: 'Fernwell', ...sketch.company }),
    people: peopleSchema.parse(sketch.people ?? []),
    teams: files(teamSchema, sketch.teams),
    periods: files(periodSchema, sketch.periods ?? { '2026-q3': quarter }),
    objectives: files(objectiveSchema, sketch.objectives),
    checkIns: files(checkInSchema, sketch.checkIns),
    retrospectives: files(retrospectiveSchema, sketch.retrospectives),
    plans: files(planSchema, sketch.plans),
    metrics: Object.entries(sketch.metrics ?? {}).map(([id, { rows = [], ...data }]) => ({
      id,
      file: `metrics/${id}.yaml`,
      data: {
        ...healthMetricSchema.parse(data),
        rows: rows.map(([date, value]) => metricRowSchema.parse({ date, value: String(value) })),
      },
      body: [],
      text: '',
    })),
    handbook: [],
    headings: {},
    pictures: {},
  };
}
