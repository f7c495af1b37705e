import type { Body } from '../body/piece.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { Day } from './day.ts';
import type { Verdict } from './key-result.ts';
import type { Decision } from './objective.ts';
import { fullReference } from './reference.ts';
import type { Written } from './written.ts';

/** What a team learned in a period. */
export interface Retrospective extends Omit<
  RetrospectiveData,
  'grades' | 'objectives' | 'waive' | 'visibility'
> {
  /** `<period>/<team>`. */
  readonly id: string;
  readonly period: string;
  readonly team: string;
  /** What it says of key results, by full reference. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Decisions by the objective's id. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly body: Body;
  readonly text: string;
  readonly file: string;
}

/** The retrospectives dated up to the day; `canonical` turns an old address into that of today. */
export function makeRetrospectives(
  written: readonly Written<RetrospectiveData>[],
  asOf: Day,
  canonical: (reference: string) => string,
): Retrospective[] {
  return written
    .filter(({ data }) => data.date <= asOf)
    .map(({ id, data: { grades, objectives, ...data }, body, text, file }) => {
      const [period = '', team = ''] = id.split('/');
      const place = { period, team };
      const { date } = data;
      const judge = (one: RetrospectiveData['grades'][number]): Verdict => {
        const judged = { because: one.because ?? null, date, retrospective: id };
        return {
          grade: typeof one.score === 'number' ? { ...judged, score: one.score } : null,
          notApplicable: one.notApplicable === true ? judged : null,
          outcome: one.outcome ?? null,
        };
      };
      const decide = (one: RetrospectiveData['objectives'][number]): Decision => ({
        decision: one.decision ?? null,
        because: one.because ?? null,
        score: one.score ?? null,
        outcome: one.outcome ?? null,
        date,
        retrospective: id,
      });
      return {
        ...data,
        id,
        ...place,
        verdicts: new Map(grades.map((one) => [canonical(fullReference(one.keyResult, place)), judge(one)])),
        decisions: new Map(
          objectives.map((one) => [canonical(fullReference(one.objective, place)), decide(one)]),
        ),
        body,
        text,
        file,
      };
    });
}
