import { addDays, type Day } from '../../domain/day.ts';
import { listOf } from '../../domain/list-of.ts';
import { parentOn } from '../../domain/team.ts';
import { type Library, placeOfFile } from '../library.ts';
import type { StructureCheck, StructureFinding } from './finding.ts';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Nothing contributes to, continues, or lies under itself, however long the way round. */
export const nothingGoesInCircles: StructureCheck = (library) => {
  const contributions: Arrow[] = [];
  const continuations: Arrow[] = [];
  for (const file of library.all('objectives')) {
    const add = (arrows: Arrow[], reference: string, path: Arrow['path']) => {
      const to = library.objective(reference, placeOfFile(file))?.id;
      if (to !== undefined) arrows.push({ from: file.id, to, file: file.path, path });
    };
    file.data.contributesTo.forEach(({ to }, index) =>
      add(contributions, to, ['contributesTo', index, 'to']),
    );
    const { continues } = file.data;
    listOf(continues).forEach((to, index) =>
      add(continuations, to, Array.isArray(continues) ? ['continues', index] : ['continues']),
    );
  }
  const years = library
    .all('periods')
    .flatMap(({ id, path, data: { within } }): Arrow[] =>
      within === undefined ? [] : [{ from: id, to: within, file: path, path: ['within'] }],
    );
  return [
    ...circles(
      contributions,
      'cascade-has-no-cycle',
      'contributes to',
      'Take away the one that points down or sideways.',
    ),
    ...circles(
      continuations,
      'lineage-has-no-cycle',
      'continues',
      'An objective continues one of an earlier period.',
    ),
    ...teamTrees(library),
    ...circles(years, 'period-lies-in-a-year', 'lies within', 'Let `within` name the annual period.'),
  ];
};

/** The tree of today; where that has no circle, those before each move. */
function teamTrees(library: Library): StructureFinding[] {
  const tree = (day: Day | null): StructureFinding[] => {
    const arrows = library.all('teams').flatMap(({ id, path, data }): Arrow[] => {
      const parent = day === null ? data.parent : parentOn(data, day);
      const moved = data.moved.findIndex(({ from }) => from === parent && parent !== data.parent);
      return parent === undefined
        ? []
        : [{ from: id, to: parent, file: path, path: moved < 0 ? ['parent'] : ['moved', moved, 'from'] }];
    });
    return circles(
      arrows,
      'team-tree-has-no-cycle',
      day === null ? 'lies under' : `lay under (until ${addDays(day, 1)})`,
      day === null
        ? 'Let `parent` name the team above this one.'
        : 'Let `moved` name the team this one was under before.',
    );
  };
  const today = tree(null);
  if (today.length > 0) return today;
  const days = new Set(
    library.all('teams').flatMap(({ data }) => data.moved.map(({ date }) => addDays(date, -1))),
  );
  return [...days].sort().flatMap(tree).slice(0, 1);
}

/** One finding for each circle, at its first arrow in the order of files. */
function circles(arrows: readonly Arrow[], rule: string, verb: string, help: string): StructureFinding[] {
  const leaving = new Map<string, Arrow[]>();
  for (const arrow of arrows) leaving.set(arrow.from, [...(leaving.get(arrow.from) ?? []), arrow]);
  const done = new Set<string>();
  const findings: StructureFinding[] = [];
  for (const start of leaving.keys()) {
    const trail: Arrow[] = [];
    const onTrail = new Set<string>([start]);
    const rest: Arrow[][] = [[...(leaving.get(start) ?? [])]];
    while (rest.length > 0) {
      const arrow = rest.at(-1)?.shift();
      if (arrow === undefined) {
        rest.pop();
        const left = trail.pop();
        done.add(left?.to ?? start);
        onTrail.delete(left?.to ?? start);
      } else if (onTrail.has(arrow.to)) {
        const circle = [
          ...trail.slice(arrow.to === start ? 0 : trail.findIndex(({ to }) => to === arrow.to) + 1),
          arrow,
        ];
        const [first = arrow] = circle;
        const way = [first.from, ...circle.map(({ to }) => to)].map((id) => `\`${id}\``).join(` ${verb} `);
        findings.push({
          file: first.file,
          path: first.path,
          at: 'value',
          rule,
          message: `This goes in a circle: ${way}.`,
          help,
        });
      } else if (!done.has(arrow.to)) {
        trail.push(arrow);
        onTrail.add(arrow.to);
        rest.push([...(leaving.get(arrow.to) ?? [])]);
      }
    }
    done.add(start);
  }
  return findings;
}
