import { isNear, nameInId, type PeriodName, startsOf, yearBeginsIn } from '../../domain/period-name.ts';
import type { Period } from '../../domain/period.ts';
import type { Finding, Rule } from '../rule.ts';

/** No two periods share a name, and an id that names a part of a year begins where that does. */
export const periodLabelIsItsOwn: Rule = {
  id: 'period-label-is-its-own',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  period: (period, { plan: { periods, company } }) => [
    ...agreesWithItsDates(period, company.fiscalYearStartsIn),
    ...differsFromOthers(period, periods),
  ],
};

function agreesWithItsDates(period: Period, fiscalYearStartsIn: number): Finding[] {
  const { id, label, starts } = period;
  const name = nameInId(id);
  if (label !== null || name === null) return [];
  const meant = startsOf(name, fiscalYearStartsIn);
  if (isNear(starts, meant)) return [];
  const month = yearBeginsIn(name, period);
  const year =
    month === null
      ? ''
      : ` Should your year begin in ${MONTHS.format(Date.UTC(2026, month - 1))}, \`fiscalYearStartsIn: ${String(month)}\` in company.yaml says so for all periods.`;
  return [
    {
      path: ['starts'],
      message: `By its id this is ${textOf(name)}, which begins on ${OR.format(meant)}; it begins on ${starts}, so that readers take one period for another.`,
      help: `${toWrite(period, 'Correct `starts`, or add the name that people use, as `label:`.')}${year}`,
    },
  ];
}

/** One finding for a name that several share: at each but the first in the order of time. */
function differsFromOthers(period: Period, periods: readonly Period[]): Finding[] {
  const first = periods.find((one) => isAlike(one, period));
  if (first === undefined || first.id === period.id) return [];
  return [
    {
      path: [period.label === null ? 'starts' : 'label'],
      message: `"${calledBy(period)}" is the name of ${first.id} as well; in lists and in the history nobody can tell the two apart.`,
      help: toWrite(period, 'Add a `label:` that only this one has, such as what or whom it is for.'),
    },
  ];
}

/** What is closed stays as it is. */
const toWrite = ({ phase }: Period, whileOpen: string): string =>
  phase === 'closed'
    ? 'The period is closed and stays as it is: a `waive:` with `because:` in its file says that the name is meant.'
    : whileOpen;

/** As it is called in English; by its dates where neither label nor id says a name. */
function calledBy({ id, label, starts, ends }: Period): string {
  if (label !== null) return label;
  const name = nameInId(id);
  return name === null ? `${starts} – ${ends}` : textOf(name);
}

const LETTERS = { quarter: 'Q', tertial: 'T', half: 'H' } as const;

function textOf({ kind, part, year, isFiscal }: PeriodName): string {
  const called = isFiscal ? `FY${year}` : year;
  return kind === 'year' ? called : `${LETTERS[kind]}${String(part)} ${called}`;
}

const isAlike = (a: Period, b: Period): boolean => keyOf(a) === keyOf(b);

/** The same for a name in English and in German, and however it is spaced. */
const keyOf = (period: Period): string =>
  calledBy(period)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(\d)\. (h)albjahr |^(\d)\. (t)ertial /, '$2$4$1$3 ')
    .replace(/\bgj(?=\d)/, 'fy');

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
