import type { Body } from '../body/piece.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { Day } from './day.ts';
import type { Grade } from './key-result.ts';
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
  /** Grades by the key result's full reference. */
  readonly grades: ReadonlyMap<string, Grade>;
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
      const grade = ({ score, because }: RetrospectiveData['grades'][number]): Grade => ({
        score,
        because: because ?? null,
        date: data.date,
        retrospective: id,
      });
      const decide = ({ decision, because, score }: RetrospectiveData['objectives'][number]): Decision => ({
        decision: decision ?? null,
        because: because ?? null,
        score: score ?? null,
        retrospective: id,
      });
      return {
        ...data,
        id,
        ...place,
        grades: new Map(grades.map((one) => [canonical(fullReference(one.keyResult, place)), grade(one)])),
        decisions: new Map(
          objectives.map((one) => [canonical(fullReference(one.objective, place)), decide(one)]),
        ),
        body,
        text,
        file,
      };
    });
}
