/** Sentences about a change, such as `-25%`, where a number belongs. */
import type { Explanation } from './yaml/finding.ts';
import { excerpt } from './yaml/excerpt.ts';
import { readRelativeChange, type RelativeChange } from './yaml/relative-change.ts';

/** The fields of the group a value stands in: which there may be, and what they say. */
export interface Group {
  readonly fields: ReadonlySet<string>;
  readonly said: Readonly<Record<string, unknown>>;
}

/**
 * What to say of a change in place of a number: both numbers are wanted, where things stand and where they should
 * be. A sign is never moved elsewhere. Undefined for what is no change.
 */
export function explainChange(text: string, field: string, { fields, said }: Group): Explanation | undefined {
  const change = readRelativeChange(text);
  if (change === undefined) return undefined;
  const words = excerpt(text);
  if (fields.has('baseline') && fields.has('target'))
    return {
      message: `"${words}" says how far to go, and not from where to where.`,
      help: field === 'target' ? fromWhereToWhere(change, said) : bothNumbers(change),
    };
  if (field === 'value' || field === 'forecast')
    return {
      message: `"${words}" says how much it changes, and not where it stands.`,
      help: 'Write the number itself, as it was measured, without a sign.',
    };
  return {
    message: `"${words}" is a change, and a number is wanted here.`,
    help: 'Write the number itself, in plain digits, such as 42 or 4.5.',
  };
}

/** The target that a change makes of the baseline; both numbers where there is none to start from. */
function fromWhereToWhere(change: RelativeChange, said: Group['said']): string {
  const { baseline, unit } = said;
  if (typeof baseline !== 'number' || baseline === 0) return bothNumbers(change);
  const { factor, points, words } = change;
  const target = plain(baseline * factor);
  const behind = points === null ? `${words} as ${String(baseline)}` : `${words} than ${String(baseline)}`;
  const inPoints =
    unit === '%' && points !== null
      ? `, or \`target: ${plain(baseline + points)}\` for ${String(Math.abs(points))} points ${points < 0 ? 'less' : 'more'}`
      : '';
  return `Write where it should end, as a number: \`target: ${target}\` for ${behind}${inPoints}.`;
}

const bothNumbers = ({ factor, words }: RelativeChange): string =>
  `Write both numbers, where we stand and where we want to be: ${words} is \`baseline: 80\` and \`target: ${plain(80 * factor)}\`, for example.`;

const plain = (value: number): string => String(Number(value.toPrecision(12)));
