import type { GroupedNumber } from '../../domain/written.ts';
import type { WrittenFile } from '../../domain/written-file.ts';
import { firstFrom, numbersIn, sizesByMeasure } from '../measures.ts';
import type { Context, Finding, PathStep, Rule } from '../rule.ts';

/** A point in a number ends its whole part; between thousands there is none. */
export const numberHasNoGroupPoint: Rule = {
  id: 'number-has-no-group-point',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  file: (file, context) => {
    if (file.grouped === undefined) return [];
    const isDoubtful = doubtsIn(file, context);
    const found = file.grouped.filter(isDoubtful);
    if (file.collection === 'metric-rows')
      return found.slice(0, 1).map((one) => asked(one, file, found.length - 1));
    return found.map((one) => asked(one, file, 0));
  },
};

/** How many times another number is larger than this one, from where on it speaks for groups, and up to where. */
const LARGER = 100;
const NEAR = 20;

/** Whether the point may well stand between groups: few write a last zero behind a decimal point. */
function doubtsIn(file: WrittenFile, { plan }: Context): (number: GroupedNumber) => boolean {
  let measures: ReadonlyMap<string, string> | undefined;
  return ({ path, text }) => {
    if (isOnAScale(path)) return false;
    if (text.endsWith('0')) return true;
    measures ??= new Map(numbersIn(file, plan).map((one) => [one.path.join('/'), one.measure]));
    const sizes = sizesByMeasure(plan).get(measures.get(path.join('/')) ?? '');
    if (sizes === undefined) return false;
    const size = Math.abs(Number(text));
    const inGroups = Math.abs(Number(text.replace('.', '')));
    const other = firstFrom(sizes, Math.max(LARGER * size, inGroups / NEAR));
    return other !== undefined && other <= inGroups * NEAR;
  };
}

const SCALES = new Set<string | number>(['confidence', 'score', 'process', 'order']);

/** Whether a number cannot be as large as its groups would make it. */
const isOnAScale = (path: GroupedNumber['path']): boolean => path.some((step) => SCALES.has(step));

function asked({ path, text }: GroupedNumber, file: WrittenFile, more: number): Finding {
  const inGroups = text.replace('.', '');
  const decimal = String(Number(text));
  // A last digit other than 0 cannot be left out; a further one says what is meant.
  const plain = text.endsWith('0') ? decimal : `${text}0`;
  const rows =
    more === 0 ? '' : ` ${more === 1 ? 'One more row is' : `${String(more)} more rows are`} written like it.`;
  return {
    path: pathTo(path, file),
    ...(file.collection === 'metric-rows' && { word: text }),
    message: `${text}: is this ${inGroups} or ${decimal}? It counts as ${decimal}, since a point ends the whole part of a number.${rows}`,
    help: `Write ${inGroups}, or ${plain} if that is meant.`,
  };
}

/** A key result's part of a file goes by its id, so that a waiver can name it. */
function pathTo(path: GroupedNumber['path'], file: WrittenFile): PathStep[] {
  const [list, index, ...rest] = path;
  const keyResult =
    file.collection === 'objectives' && list === 'keyResults' && typeof index === 'number'
      ? file.data.keyResults[index]
      : undefined;
  return keyResult === undefined ? [...path] : ['keyResults', { id: keyResult.id }, ...rest];
}
