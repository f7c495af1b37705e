import { liveKeyResults } from '../../domain/objective.ts';
import { ownObjectives } from '../../domain/own-objectives.ts';
import { neighbours, type Period } from '../../domain/period.ts';
import type { Plan } from '../../domain/plan.ts';
import { teamRollUp } from '../../domain/roll-up.ts';
import { shownScore, weightedMean } from '../../domain/scoring.ts';
import type { Rule } from '../rule.ts';

const TOO_HIGH = 0.95;
const TOO_LOW = 0.4;

/** A team's scores are neither nearly full nor low on average for two closed periods in a row. */
export const scoresAreCalibrated: Rule = {
  id: 'scores-are-calibrated',
  group: 'learning',
  severity: 'warn',
  looksAt: 'all-periods',
  team: ({ id, name }, period, { plan }) => {
    const { previous, next } = neighbours(plan.periods, period);
    // Only the last two closed periods: what came before them is answered by them.
    if (period.phase !== 'closed' || previous?.phase !== 'closed' || next?.phase === 'closed') return [];
    if (plan.organisation.get(id)?.dissolved) return [];
    const both = (scoreIn: (period: Period) => number | null, isOff: (shown: number) => boolean) => {
      const [first, second] = [previous, period].map((one) => {
        const score = scoreIn(one);
        return score === null ? null : shownScore(score);
      });
      if (first === null || second === null || first === undefined || second === undefined) return null;
      const ended = `${name} ended ${called(previous)} at ${String(first)} and ${called(period)} at ${String(second)} on average`;
      return isOff(first) && isOff(second) ? ended : null;
    };
    const high = both(
      (one) => stretchScore(plan, one.id, id),
      (shown) => shown >= TOO_HIGH,
    );
    const low = both(
      (one) => teamRollUp(plan, one.id, id).score,
      (shown) => shown < TOO_LOW,
    );
    if (high !== null)
      return [
        {
          path: ['name'],
          message: `${high} with what it calls aspirational: goals that are all reached teach little about what was possible.`,
          help: 'Aim next time for what would make 0.7 a good end, and mark what simply has to be hit with `ambition: committed`.',
        },
      ];
    if (low === null) return [];
    return [
      {
        path: ['name'],
        message: `${low}: below ${String(TOO_LOW)} twice running says more about how the targets were set than about the work.`,
        help: 'Set fewer or nearer targets next time, from a baseline that was looked up, and name under `causes:` in the retrospective what stood in the way.',
      },
    ];
  },
};

const called = ({ label, id }: Period): string => label ?? id;

/** The mean of a team's aspirational key results: what is committed is expected to end at 1. */
const stretchScore = (plan: Plan, period: string, team: string): number | null =>
  weightedMean(
    ownObjectives(plan, period, team)
      .flatMap(({ keyResults }) => liveKeyResults(keyResults))
      .filter(({ ambition }) => ambition === 'aspirational')
      .map(({ score, weight }) => [score, weight]),
  );
