import { listOf } from './key-result.ts';
import type { Link } from './objective.ts';
import { fullReference, objectiveOf, placeOf } from './reference.ts';
import type { Writing } from './written.ts';

/** Old addresses keep working in references too: each leads to the objective's id of today. */
export function canonicalIds(written: Writing['objectives']): (reference: string) => string {
  const aliases = new Map(
    written.flatMap(({ id, data }) => data.aliases.map((alias) => [alias, id] as const)),
  );
  return (reference) => {
    const [objective = '', keyResult] = reference.split('#');
    const id = aliases.get(objective) ?? objective;
    return keyResult === undefined ? id : `${id}#${keyResult}`;
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
