/** What differs between two states of a company made for one test, as `--base` would find it. */
import type { Change } from '../../src/lint/rule.ts';
import { readFile } from '../../src/load/read-file.ts';
import { COMPANY, type Texts } from './lint.ts';

/** Files that were moved: today's path, then the former one. */
type Moves = Readonly<Record<string, string>>;

/** Changes from one state to another; both are laid over the valid company. */
export function changesBetween(before: Texts, after: Texts, moves: Moves = {}): Change[] {
  const [former, today] = [before, after].map((texts) => ({ ...COMPANY, ...texts }));
  const read = (path: string, text: string | null | undefined) =>
    text === null || text === undefined ? null : readFile({ path, text, digest: '' });
  const stateOf = (file: ReturnType<typeof read>): Change['before'] =>
    file === null || file.data === null
      ? null
      : { id: file.id, data: file.data, body: file.body, text: file.text };
  const closedBefore = new Set(
    Object.entries(former ?? {}).flatMap(([path, text]) => {
      const file = path.startsWith('periods/') ? read(path, text) : null;
      return (file?.data as { phase?: string } | undefined)?.phase === 'closed' ? [file?.id ?? ''] : [];
    }),
  );
  const left = new Set(Object.values(moves));
  const paths = [...new Set([...Object.keys(former ?? {}), ...Object.keys(today ?? {})])];
  return paths.flatMap((path) => {
    const [from, to] = [former?.[moves[path] ?? path], today?.[path]];
    const was = read(moves[path] ?? path, from);
    const is = read(path, to);
    const file = is ?? was;
    if (
      (from === to && !(path in moves)) ||
      left.has(path) ||
      file === null ||
      file.collection === 'metric-rows'
    )
      return [];
    return [
      {
        collection: file.collection,
        id: file.id,
        file: path,
        before: stateOf(was),
        after: stateOf(is),
        closedBefore,
      },
    ];
  });
}
