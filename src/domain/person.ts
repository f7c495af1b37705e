import type { PersonData } from '../schema/people.ts';
import type { Day } from './day.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly team: string | null;
  /** The day they left, once that has happened: they stay in the past, not in today's lists. */
  readonly left: Day | null;
}

/** People by id, in the order they are written. */
export const makePeople = (written: readonly PersonData[], asOf: Day): Map<string, Person> =>
  new Map(
    written.map(({ id, name, title = null, team = null, left }) => [
      id,
      { id, name, title, team, left: left !== undefined && left <= asOf ? left : null },
    ]),
  );
