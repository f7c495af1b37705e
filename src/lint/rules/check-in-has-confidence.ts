import { type CheckIn, type Update, valueIn } from '../../domain/check-in.ts';
import { kindOf, progressOf } from '../../domain/metrics/index.ts';
import type { Plan } from '../../domain/plan.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { round9 } from '../../domain/scoring.ts';
import { confidencesOnAnotherScale } from '../confidence-scale.ts';
import type { Finding, Rule } from '../rule.ts';

/**
 * Each key result that is checked in on gets a confidence, its own or its objective's, on the scale from 0 to 10. What a
 * check-in lacks is said once.
 */
export const checkInHasConfidence: Rule = {
  id: 'check-in-has-confidence',
  group: 'rhythm',
  severity: 'warn',
  looksAt: 'open-periods',
  checkIn: (checkIn, { plan }) => [...confidencesOnAnotherScale(checkIn.updates), ...missing(checkIn, plan)],
};

const ADD = 'Add `confidence:` from 0 (no chance) to 10 (certain), such as `confidence: 7`';

const missing = (checkIn: CheckIn, plan: Plan): Finding[] =>
  checkIn.kind === 'final'
    ? []
    : checkIn.updates.flatMap((update, index) => {
        const found = unsure(checkIn, update, index, plan);
        const isAgain = () =>
          checkIn.updates.slice(0, index).some((one) => one.keyResult === update.keyResult);
        return found.length > 0 && isAgain() ? [] : found;
      });

function unsure({ day, file }: CheckIn, update: Update, index: number, plan: Plan): Finding[] {
  const { keyResult: ref } = update;
  const objective = ref === null ? undefined : plan.objectives.get(objectiveOf(ref));
  const keyResult = objective?.keyResults.find((one) => one.ref === ref);
  if (ref === null || objective === undefined || keyResult === undefined) return [];
  if (objective.retired !== null || keyResult.retired !== null) return [];
  const { metric, reports, title } = keyResult;
  // Another update of the day may say it, on this key result or on its whole objective.
  if (reports.some((report) => report.day === day && report.confidence !== null)) return [];
  const value = valueIn(update, metric);
  if (value !== undefined && kindOf(metric).settles) {
    const progress = progressOf(metric, [{ day, value, checkIn: null }]);
    if (progress !== null && round9(progress) >= 1) return [];
  }
  return [
    {
      path: ['updates', index, 'keyResult'],
      message: `This update on "${title}" has no confidence: it says where things are, and not whether the team still believes in the end.`,
      help: `${ADD}, here or once for its whole objective.`,
      cause: {
        of: file,
        name: ref,
        told: (others) => ({
          message: `This update on "${title}" has no confidence, nor ${others.length === 1 ? 'has 1 other' : `have ${String(others.length)} others`} of this check-in: they say where things are, and not whether the team still believes in the end.`,
          help: `${ADD}, to each of them or once for each objective.`,
        }),
      },
    },
  ];
}
