/** The parts a tracking sheet is shown in: objectives with their key results, or key results in one order. */
import { objectiveIn, type SheetRow } from './rows.ts';

type Parts = Generator<HTMLTableSectionElement, void>;

const ROWS_A_PART = 50;

/** Each objective with those of its rows that are asked for; without any it is left out. */
export function* byObjective(rows: readonly SheetRow[]): Parts {
  for (let first = 0, next = 0; first < rows.length; first = next) {
    const { group } = rows[first] as SheetRow;
    while (rows[next]?.group === group) next++;
    const [heading] = group.rows;
    group.replaceChildren(...(heading === undefined ? [] : [heading]), ...elements(rows.slice(first, next)));
    yield group;
  }
}

/** Rows across objectives, each naming its own. */
export function* oneByOne(rows: readonly SheetRow[]): Parts {
  for (let first = 0; first < rows.length; first += ROWS_A_PART) {
    const some = rows.slice(first, first + ROWS_A_PART);
    some.forEach(nameObjective);
    const part = document.createElement('tbody');
    part.className = 'sorted';
    part.append(...elements(some));
    yield part;
  }
}

const elements = (rows: readonly SheetRow[]): HTMLTableRowElement[] => rows.map(({ element }) => element);

function nameObjective(row: SheetRow): void {
  const cell = row.element.cells[0];
  if (cell === undefined || cell.querySelector('.of') !== null) return;
  const name = document.createElement('span');
  name.className = 'of';
  name.textContent = objectiveIn(row)?.textContent ?? '';
  cell.append(' ', name);
}
