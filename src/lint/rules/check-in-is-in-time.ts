import type { CheckIn } from '../../domain/check-in.ts';
import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { currentPeriod, type Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { type Retirement, retirementOn } from '../../domain/retirement.ts';
import type { Finding, Rule } from '../rule.ts';

const DAYS_BEFORE = 7;
const DAYS_AFTER = 14;

/** A check-in is dated in or around its period, and reports nothing that had been retired by then. */
export const checkInIsInTime: Rule = {
  id: 'check-in-is-in-time',
  group: 'rhythm',
  severity: 'warn',
  looksAt: 'all-periods',
  checkIn: (checkIn, { plan }) => [...outOfPeriod(checkIn, plan), ...afterRetirement(checkIn, plan)],
};

function outOfPeriod(checkIn: CheckIn, plan: Plan): Finding[] {
  const { day, name } = checkIn;
  const period = plan.periods.find(({ id }) => id === checkIn.period);
  if (period === undefined) return [];
  const called = period.label ?? period.id;
  const isEarly = day < addDays(period.starts, -DAYS_BEFORE);
  if (!isEarly && !isTooLate(checkIn, period, plan)) return [];
  const days = isEarly ? daysBetween(day, period.starts) : daysBetween(period.ends, day);
  const away = `${String(days)} days ${isEarly ? `before ${called} begins` : `after ${called} ended`}`;
  const of = currentPeriod(plan.periods, day);
  const other = of !== null && of.id !== period.id && of.starts <= day && day <= of.ends ? of : null;
  return [
    {
      path: [],
      message: isEarly
        ? `This check-in is dated ${day}, ${away}: what it reports is older than the promise.`
        : `This check-in is dated ${day}, ${away}, and that period is closed: what it reports comes after the end was judged.`,
      help:
        other === null
          ? 'Correct the day in its file name, or move it to the folder of the period it is about.'
          : `Correct the day in its file name, or move it to check-ins/${other.id}/${name}.mdx, if it is about ${other.label ?? other.id}.`,
    },
  ];
}

/** Until a period is closed, late numbers are welcome; the day of closing is the retrospective's at the latest. */
function isTooLate({ day, period: id, team }: CheckIn, { phase, ends }: Period, plan: Plan): boolean {
  if (phase !== 'closed' || day <= addDays(ends, DAYS_AFTER)) return false;
  const retrospective = plan.retrospectives.get(`${id}/${team}`);
  return retrospective === undefined || day > retrospective.date;
}

function afterRetirement({ day, updates, file }: CheckIn, plan: Plan): Finding[] {
  return updates.flatMap((update, index): Finding[] => {
    const ref = update.keyResult ?? update.objective;
    const objective = ref === null ? undefined : plan.objectives.get(objectiveOf(ref));
    const keyResult = objective?.keyResults.find((one) => one.ref === update.keyResult);
    const given = [objective, keyResult].find((one) => retirementBefore(one, day) !== null);
    const retired = retirementBefore(given, day);
    if (given === undefined || retired === null) return [];
    const said = `"${given.title}" was retired on ${retired.date}, so what is reported of it on ${day}`;
    const correct =
      retired.revived === null
        ? 'if it was given up later, correct the `date:` under its `retired:`.'
        : `if it was taken up again earlier than ${retired.revived}, correct \`revived:\` under its \`retired:\`.`;
    return [
      {
        path: ['updates', index, update.keyResult === null ? 'objective' : 'keyResult'],
        message: `${said} counts nowhere.`,
        help: `Take this update out; or, ${correct}`,
        cause: {
          // A whole objective that was given up is one cause, however many of its key results are reported.
          of: `${file} ${given === objective ? objective.id : (update.keyResult ?? '')}`,
          name: ref ?? '',
          told: (others) => ({
            message: `${said} counts nowhere, in this update and in ${String(others.length)} more.`,
            help: `Take these updates out; or, ${correct}`,
          }),
        },
      },
    ];
  });
}

/** The retirement that had begun before a day and still held on it. */
function retirementBefore(one: Pick<KeyResult, 'retirements'> | undefined, day: Day): Retirement | null {
  const retired = retirementOn(one?.retirements ?? [], day);
  return retired !== null && retired.date < day ? retired : null;
}
