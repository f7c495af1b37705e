import type { KeyResult } from '../domain/key-result.ts';
import type { Objective } from '../domain/objective.ts';
import type { Plan } from '../domain/plan.ts';
import { periodRollUp } from '../domain/roll-up.ts';

/**
 * What `okr score --json` prints: an interface, so it changes only by adding. Objectives go by
 * `<period>/<team>/<slug>`, key results by their bare ids; numbers are unrounded, null is no data. A
 * band is told of what is over.
 */
export function scoreReport(plan: Plan, period: string | null) {
  const { score, coverage } =
    period === null ? { score: null, coverage: [0, 0] as const } : periodRollUp(plan, period);
  return {
    asOf: plan.asOf,
    period,
    score,
    coverage,
    objectives: period === null ? [] : plan.objectivesIn(period).map(objectiveReport),
  };
}

export type ScoreReport = ReturnType<typeof scoreReport>;

export const scoreJson = (report: ScoreReport): string => JSON.stringify(report, null, 2);

const objectiveReport = (objective: Objective) => ({
  id: objective.id,
  title: objective.title,
  team: objective.team,
  level: objective.level,
  score: objective.score,
  progress: objective.progress,
  confidence: objective.confidence,
  status: objective.status,
  coverage: objective.coverage,
  band: objective.isOver ? objective.band : null,
  contributesTo: objective.contributesTo.map(({ to }) => to),
  keyResults: objective.keyResults.map(keyResultReport),
});

const keyResultReport = (keyResult: KeyResult) => ({
  id: keyResult.id,
  title: keyResult.title,
  progress: keyResult.progress,
  score: keyResult.score,
  computed: keyResult.computed,
  grade: keyResult.grade?.score ?? null,
  confidence: keyResult.confidence,
  status: keyResult.status,
  band: keyResult.isOver ? keyResult.band : null,
});
