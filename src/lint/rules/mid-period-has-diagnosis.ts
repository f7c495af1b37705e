import { midPeriodReview } from '../../domain/calendar.ts';
import { shownScore } from '../../domain/scoring.ts';
import { signalsIn } from '../../domain/signals.ts';
import { oncePerPlan } from '../once-per-plan.ts';
import type { Rule } from '../rule.ts';

/** From the mid-period review on, what scores low says what is in the way and what changes. */
export const midPeriodHasDiagnosis: Rule = {
  id: 'mid-period-has-diagnosis',
  group: 'rhythm',
  severity: 'warn',
  looksAt: 'open-periods',
  keyResult: ({ ref, title, score }, objective, { plan }) => {
    if (score === null || !undiagnosed(plan).has(ref)) return [];
    const period = plan.periods.find(({ id }) => id === objective.period);
    const review = period === undefined ? null : midPeriodReview(period.calendar);
    return [
      {
        path: ['title'],
        message: `"${title}" is at ${String(shownScore(score))} after the mid-period review of ${review ?? 'this period'}, and no check-in since then says what is in the way or what changes now.`,
        help: 'Add to its update in the next check-in: `diagnosis:` with `because:` (what is in the way), `change:` (add-resource, adjust-approach, remove-priority or none) and `action:` (what happens next).',
      },
    ];
  },
};

/** The same that the period's page raises as a signal, by the key results' references. */
const undiagnosed = oncePerPlan(
  (plan) =>
    new Set(
      plan.periods.flatMap((period) =>
        signalsIn(plan, period).flatMap(({ kind, keyResult }) =>
          kind === 'needs-diagnosis' && keyResult !== null ? [keyResult] : [],
        ),
      ),
    ),
);
