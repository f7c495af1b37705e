import type { WrittenFile } from '../../domain/written-file.ts';
import type { Finding, PathStep, Rule } from '../rule.ts';

/** A currency is written by its code and a percentage by its sign, so that numbers are formatted. */
export const unitIsUnderstood: Rule = {
  id: 'unit-is-understood',
  group: 'key-result',
  severity: 'warn',
  looksAt: 'open-periods',
  file: (file) =>
    unitsIn(file).flatMap(({ path, unit }): Finding[] => {
      const help = instead(unit);
      return help === undefined
        ? []
        : [
            {
              path,
              message: `The unit "${unit}" is shown behind each number as it is written: ${meaning(unit)}`,
              help,
            },
          ];
    }),
};

/** Each code with the signs and words that people write for it, in lower case. */
const CURRENCIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['USD', ['us$', 'usd$', '$us', 'us dollar', 'us dollars', 'u.s. dollars', 'us-dollar']],
  ['EUR', ['€', 'euro', 'euros']],
  ['GBP', ['£', 'pound sterling', 'pounds sterling', 'british pounds']],
  ['CHF', ['sfr', 'sfr.', 'franken', 'swiss franc', 'swiss francs']],
  ['INR', ['₹', 'rupees', 'rupee']],
  ['KRW', ['₩']],
  ['ILS', ['₪']],
  ['PLN', ['zł', 'zloty', 'złoty']],
  ['BRL', ['r$', 'reais']],
  ['TRY', ['₺']],
  ['UAH', ['₴']],
  ['JPY', ['yen']],
];

/** Codes that nobody takes for a word when they are written small. */
const SMALL = new Set(
  [
    'usd',
    'eur',
    'gbp',
    'chf',
    'jpy',
    'cny',
    'inr',
    'aud',
    'nzd',
    'sgd',
    'hkd',
    'sek',
    'nok',
    'dkk',
    'pln',
  ].concat(['czk', 'huf', 'brl', 'mxn', 'zar', 'krw', 'ils']),
);

/** Signs and words of several currencies, with what is most often meant first. */
const SEVERAL: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['USD', 'CAD', 'AUD']],
  ['dollar', ['USD', 'CAD', 'AUD']],
  ['dollars', ['USD', 'CAD', 'AUD']],
  ['¥', ['JPY', 'CNY']],
  ['pound', ['GBP', 'EGP']],
  ['pounds', ['GBP', 'EGP']],
  ['kronor', ['SEK', 'ISK']],
  ['kroner', ['NOK', 'DKK']],
]);

const PERCENT = new Set([
  'percent',
  'per cent',
  'pct',
  'percentage',
  'prozent',
  'prz',
  'v.h.',
  'in %',
  '%%',
  '％',
]);

/** What to write instead of a unit; undefined where it stands as it should. */
function instead(unit: string): string | undefined {
  const small = unit.toLowerCase();
  if (PERCENT.has(small)) return 'Write `unit: "%"`, in quotes.';
  const several = SEVERAL.get(small);
  if (several !== undefined) {
    const [first = '', ...others] = several;
    return `Write \`unit: ${first}\`, or ${others.join(' or ')} if that is meant.`;
  }
  const code = CURRENCIES.find(([, names]) => names.includes(small))?.[0];
  if (code !== undefined) return `Write \`unit: ${code}\`.`;
  return SMALL.has(small) && unit !== unit.toUpperCase()
    ? `Write \`unit: ${unit.toUpperCase()}\`.`
    : undefined;
}

function meaning(unit: string): string {
  const small = unit.toLowerCase();
  if (PERCENT.has(small)) return 'only the sign is put where readers expect it.';
  return SEVERAL.has(small)
    ? 'several currencies are called so, and only a code says which.'
    : 'only by its code is an amount shown as readers write it.';
}

interface Unit {
  readonly path: readonly PathStep[];
  readonly unit: string;
}

const unitOf = (group: object | undefined, path: readonly PathStep[]): Unit[] => {
  const unit = (group as { unit?: string } | undefined)?.unit;
  return unit === undefined ? [] : [{ path: [...path, 'unit'], unit }];
};

/** Every unit in a file, and where it stands. */
function unitsIn(file: WrittenFile): Unit[] {
  switch (file.collection) {
    case 'objectives':
      return file.data.keyResults.flatMap(({ id, metric, inputs }) => [
        ...unitOf(metric, ['keyResults', { id }, 'metric']),
        ...inputs.flatMap((input) => unitOf(input, ['keyResults', { id }, 'inputs', { id: input.id }])),
      ]);
    case 'plans':
      return file.data.commitments.flatMap(({ id, metric }) =>
        unitOf(metric, ['commitments', { id }, 'metric']),
      );
    case 'metrics':
      return unitOf(file.data, []);
    default:
      return [];
  }
}
