import type { KeyResult } from '../../src/domain/key-result.ts';
import type { Objective } from '../../src/domain/objective.ts';
import { makePlan } from '../../src/domain/plan.ts';
import { makeSite, type Site } from '../../src/site/frame/site.ts';
import { writingOf } from './writing.ts';

/** What a company of one objective is made from. */
export interface MeasuredSketch {
  readonly locale?: string;
  readonly asOf?: string;
  readonly ambition?: string;
  readonly keyResults: readonly {
    readonly metric?: object;
    readonly weight?: number;
    readonly due?: string;
    /** What check-ins say, by day. */
    readonly said?: Readonly<Record<string, object>>;
  }[];
  /** Rows of the metric `series`, which key results may refer to. */
  readonly rows?: readonly (readonly [day: string, value: number])[];
  readonly amendments?: readonly object[];
  /** What the team's retrospective says. */
  readonly retrospective?: object;
}

/** The site of a company with one objective, whose key results are `k0`, `k1` and so on. */
export function measuredCompany({
  locale = 'en',
  asOf = '2026-08-20',
  ambition = 'aspirational',
  keyResults,
  rows = [],
  amendments = [],
  retrospective,
}: MeasuredSketch): { site: Site; objective: Objective; keyResults: readonly KeyResult[] } {
  const checkIns = keyResults.flatMap(({ said = {} }, index) =>
    Object.entries(said).map(([day, what]) => [
      `2026-q3/${day}-company--${String(index)}`,
      { updates: [{ keyResult: `goal#k${String(index)}`, ...what }] },
    ]),
  );
  const series = { title: 'Series', rows };
  const plan = makePlan(
    writingOf({
      company: { locale },
      objectives: {
        '2026-q3/company/goal': {
          title: 'A goal',
          ambition,
          amendments,
          keyResults: keyResults.map(({ metric, weight = 1, due }, index) => ({
            id: `k${String(index)}`,
            title: `Result ${String(index)}`,
            weight,
            ...(metric === undefined ? {} : { metric }),
            ...(due === undefined ? {} : { due }),
          })),
        },
      },
      checkIns: Object.fromEntries(checkIns) as Record<string, object>,
      ...(retrospective === undefined
        ? {}
        : { retrospectives: { '2026-q3/company': { date: '2026-08-19', ...retrospective } } }),
      metrics: { series },
    }),
    asOf,
  );
  const objective = plan.objectives.get('2026-q3/company/goal')!;
  return { site: makeSite(plan, '/'), objective, keyResults: objective.keyResults };
}
