import { checkInName, placeOf } from './reference.ts';
import type { GroupedNumber, Written, Writing } from './written.ts';

/** What a kind of file says. */
interface Said {
  teams: Writing['teams'];
  periods: Writing['periods'];
  objectives: Writing['objectives'];
  'check-ins': Writing['checkIns'];
  retrospectives: Writing['retrospectives'];
  plans: Writing['plans'];
  metrics: Writing['metrics'];
}

interface Whose {
  /** Null where it lies under no period. */
  readonly period: string | null;
  /** Null where it belongs to no team. */
  readonly team: string | null;
}

/** The values of a metric by day, as far as anybody may be asked about them. */
interface MetricRows extends Whose, Pick<Written<null>, 'id' | 'file' | 'data' | 'grouped'> {
  readonly collection: 'metric-rows';
  readonly grouped: readonly GroupedNumber[];
}

/** One file as it is written, whatever the day, with what kind it is and whose. */
export type WrittenFile =
  | { [Kind in keyof Said]: Said[Kind][number] & Whose & { readonly collection: Kind } }[keyof Said]
  | MetricRows;

/** Every file that says something of the company's goals, kind by kind. */
export function writtenFiles(writing: Writing): WrittenFile[] {
  return [
    ...writing.teams.map((one) => ({ ...one, collection: 'teams' as const, period: null, team: one.id })),
    ...writing.periods.map((one) => ({ ...one, collection: 'periods' as const, period: one.id, team: null })),
    ...writing.objectives.map((one) => {
      const { period, team } = placeOf(one.id);
      return { ...one, collection: 'objectives' as const, period, team };
    }),
    ...writing.checkIns.map((one) => {
      const [period = '', name = ''] = one.id.split('/');
      return { ...one, collection: 'check-ins' as const, period, team: checkInName(name)?.team ?? null };
    }),
    ...writing.retrospectives.map((one) => ({
      ...one,
      collection: 'retrospectives' as const,
      ...underTeam(one.id),
    })),
    ...writing.plans.map((one) => ({ ...one, collection: 'plans' as const, ...underTeam(one.id) })),
    ...writing.metrics.map((one) => ({
      ...one,
      collection: 'metrics' as const,
      period: null,
      team: null,
    })),
    ...writing.metrics.flatMap(({ id, groupedRows }): MetricRows[] =>
      groupedRows === undefined
        ? []
        : [
            {
              collection: 'metric-rows',
              id,
              file: `metrics/${id}.csv`,
              data: null,
              grouped: groupedRows,
              period: null,
              team: null,
            },
          ],
    ),
  ];
}

/** The place of a retrospective or a plan by its id. */
function underTeam(id: string): { period: string; team: string } {
  const [period = '', team = ''] = id.split('/');
  return { period, team };
}
