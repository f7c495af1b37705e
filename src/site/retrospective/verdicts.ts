/** What a retrospective says of objectives and key results, each with its reason. */
import { overrulesTheNumbers } from '../../domain/grade.ts';
import type { Verdict } from '../../domain/key-result.ts';
import type { Decision } from '../../domain/objective.ts';
import { objectiveOf } from '../../domain/reference.ts';
import type { Retrospective } from '../../domain/retrospective.ts';
import type { LinkView } from '../parts/owner.ts';
import type { Site } from '../frame/site.ts';

export interface VerdictsView {
  readonly title: string;
  readonly rows: readonly VerdictRow[];
}

export interface VerdictRow {
  readonly what: LinkView;
  /** A key result's objective; null for an objective. */
  readonly of: string | null;
  /** The grade, else that it does not apply, else the closing word. */
  readonly verdict: string;
  /** What was computed, where the grade is another; null elsewhere. */
  readonly computed: string | null;
  /** A closing word beside the grade, and the reason. */
  readonly because: readonly string[];
}

/** All that one retrospective says of results, objectives as a whole first; null where it says nothing of them. */
export function verdictsView(site: Site, one: Retrospective): VerdictsView | null {
  const rows = [
    ...[...one.decisions].flatMap(([id, decision]) => rowOfObjective(site, id, decision)),
    ...[...one.verdicts].flatMap(([ref, verdict]) => rowOfKeyResult(site, ref, verdict)),
  ];
  return rows.length === 0 ? null : { title: site.labels.page.verdicts(rows.length), rows };
}

function rowOfObjective(site: Site, id: string, { score, outcome, because }: Decision): VerdictRow[] {
  const objective = site.plan.objectives.get(id);
  if (objective === undefined || (score === null && outcome === null)) return [];
  return [
    {
      what: { text: objective.title, href: site.urls.objective(id) },
      of: null,
      ...gradeOf(site, score, objective.computed, outcome),
      because: reasons(score === null ? null : outcome, because),
    },
  ];
}

function rowOfKeyResult(site: Site, ref: string, { grade, notApplicable, outcome }: Verdict): VerdictRow[] {
  const objective = site.plan.objectives.get(objectiveOf(ref));
  const keyResult = objective?.keyResults.find((one) => one.ref === ref);
  if (objective === undefined || keyResult === undefined) return [];
  const said =
    notApplicable === null
      ? gradeOf(site, grade?.score ?? null, keyResult.computed, outcome)
      : { verdict: site.labels.terms.status['not-applicable'], computed: null };
  return [
    {
      what: { text: keyResult.title, href: site.urls.keyResult(ref) },
      of: objective.title,
      ...said,
      because: reasons(grade === null ? null : outcome, (grade ?? notApplicable)?.because ?? null),
    },
  ];
}

const gradeOf = (
  { labels, format }: Site,
  grade: number | null,
  computed: number | null,
  outcome: string | null,
): Pick<VerdictRow, 'verdict' | 'computed'> => ({
  verdict: grade === null ? (outcome ?? labels.score.noData) : format.score(grade),
  computed: computed !== null && overrulesTheNumbers(grade, computed) ? format.score(computed) : null,
});

const reasons = (...said: readonly (string | null)[]): string[] => said.filter((one) => one !== null);
