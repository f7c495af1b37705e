import { listOf } from './list-of.ts';
import type { Link } from './objective.ts';
import { fullReference, objectiveOf, placeOf } from './reference.ts';
import type { Writing } from './written.ts';

/** A key result's alias in full: written as an id it is one of its own objective. */
export const formerReference = (objective: string, alias: string): string =>
  alias.includes('#') ? alias : `${objective}#${alias}`;

/** Old addresses keep working in references too: each leads to the objective's id of today. */
export function canonicalIds(written: Writing['objectives']): (reference: string) => string {
  const aliases = new Map(
    written.flatMap(({ id, data }) => data.aliases.map((alias) => [alias, id] as const)),
  );
  const formerKeyResults = new Map(
    written.flatMap(({ id, data }) =>
      data.keyResults.flatMap((one) =>
        one.aliases.map((alias) => [formerReference(id, alias), `${id}#${one.id}`] as const),
      ),
    ),
  );
  return (reference) => {
    const [objective = '', keyResult] = reference.split('#');
    const id = aliases.get(objective) ?? objective;
    if (keyResult === undefined) return id;
    return (
      formerKeyResults.get(reference) ?? formerKeyResults.get(`${id}#${keyResult}`) ?? `${id}#${keyResult}`
    );
  };
}

/** An objective's file with every relation named in full, by the ids of today. */
export function withCanonicalReferences(
  written: Writing['objectives'][number],
  canonical: (reference: string) => string,
): Writing['objectives'][number] {
  const { data } = written;
  const place = placeOf(written.id);
  const inFull = (reference: string) => canonical(fullReference(reference, place));
  const link = <T extends { to: string }>(one: T): T => ({ ...one, to: inFull(one.to) });
  return {
    ...written,
    data: {
      ...data,
      contributesTo: data.contributesTo.map(link),
      dependsOn: data.dependsOn.map(link),
      neededBy: data.neededBy.map(link),
      ...(data.continues === undefined ? {} : { continues: listOf(data.continues).map(inFull) }),
    },
  };
}

/** For each objective, who names it and why: each once, also when it names several of its key results. */
export function reverseRelations(written: Writing['objectives']) {
  const reverse = {
    contributesTo: new Map<string, Link[]>(),
    dependsOn: new Map<string, Link[]>(),
    continues: new Map<string, Link[]>(),
  };
  const add = (map: Map<string, Link[]>, to: string, from: string, because: string | undefined) => {
    const key = objectiveOf(to);
    const known = map.get(key) ?? [];
    if (!known.some((link) => link.to === from))
      map.set(key, [...known, { to: from, because: because ?? null }]);
  };
  for (const { id, data } of written) {
    for (const { to, because } of data.contributesTo) add(reverse.contributesTo, to, id, because);
    for (const { to, because } of data.dependsOn) add(reverse.dependsOn, to, id, because);
    for (const to of listOf(data.continues)) add(reverse.continues, to, id, undefined);
  }
  return reverse;
}
