import type { Change } from '../../lint/rule.ts';
import { type Kind, kindAt } from '../kinds.ts';
import type { Library, ReadFile } from '../library.ts';
import { readFile } from '../read-file.ts';
import { commitToCompare, type Move, movesSince, textsAt } from './git.ts';

/**
 * What differs in a content folder from an earlier revision of it, in the order of files, as far as it can be
 * read now; what could not be read at the revision counts as new. Or, as a sentence, why nothing can be compared.
 */
export function changesSince(
  root: string,
  revision: string,
  library: Library,
): { readonly changes: readonly Change[] } | { readonly problem: string } {
  const base = commitToCompare(root, revision);
  if ('problem' in base) return base;
  const moves = paired(movesSince(root, base.commit).flatMap(ofContent), library);
  const paths = moves.flatMap(({ from }) => from ?? []);
  const former = new Map(
    [...textsAt(root, base.commit, paths)].map(([path, text]) => [
      path,
      readFile({ path, text, digest: '' }),
    ]),
  );
  const closed = closedBefore(moves, former, library);
  const changes = moves.flatMap((move) => {
    const before = readable(former.get(move.from ?? ''));
    const after = readable(library.at(move.to ?? ''));
    const file = move.to ?? move.from ?? '';
    const place = kindAt(file);
    // What is there and cannot be read, or is gone and never could be, says nothing that could have changed.
    if (place === null || (move.to === null ? before : after) === null) return [];
    const wasUnreadable = move.from !== null && before === null;
    return [
      {
        collection: place.kind.collection,
        id: place.id,
        file,
        before,
        after,
        closedBefore: wasUnreadable ? new Set<string>() : closed,
      },
    ];
  });
  return { changes: changes.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}

function readable(file: ReadFile | undefined): Change['before'] {
  if (file === undefined || file.data === null) return null;
  const { id, data, body, text } = file;
  return { id, data, body, text };
}

/** Only files that content is made of; one that became another kind of file is gone, and new there. */
function ofContent({ from, to }: Move): Move[] {
  const before = kindOf(from);
  const after = kindOf(to);
  if (before !== null && before === after) return [{ from, to }];
  return [...(before === null ? [] : [{ from, to: null }]), ...(after === null ? [] : [{ from: null, to }])];
}

const kindOf = (path: string | null): Kind | null =>
  path !== null && /^[a-z0-9/-]+\.(?:mdx|yaml)$/.test(path) ? (kindAt(path)?.kind ?? null) : null;

/** Brings together what looks like a file gone and a file new: at the same path, or by an objective's alias. */
function paired(moves: readonly Move[], library: Library): Move[] {
  const gone = new Set(moves.flatMap(({ from, to }) => (to === null ? (from ?? []) : [])));
  const here = moves.flatMap(({ from, to }): Move[] => {
    if (to === null) return [];
    if (from !== null) return [{ from, to }];
    const { aliases = [] } = (library.at(to)?.data ?? {}) as { readonly aliases?: readonly string[] };
    const places = to.startsWith('objectives/') ? aliases.map((alias) => `objectives/${alias}.mdx`) : [];
    return [{ from: [to, ...places].find((path) => gone.delete(path)) ?? null, to }];
  });
  return [...here, ...[...gone].map((from) => ({ from, to: null }))];
}

/** Periods that were closed at the revision; where a period's file could not be read, nobody knows. */
function closedBefore(
  moves: readonly Move[],
  former: ReadonlyMap<string, ReadFile>,
  library: Library,
): Set<string> {
  const touched = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const periods = [...library.all('periods').filter(({ path }) => !touched.has(path)), ...former.values()];
  return new Set(
    periods
      .filter(({ collection, data }) => collection === 'periods' && phaseOf(data) === 'closed')
      .map(({ id }) => id),
  );
}

const phaseOf = (data: unknown): unknown => (data as { readonly phase?: string } | null)?.phase;
