/** What a department has planned for a period: vision, values, methods, obstacles, measures, commitments. */
import type { Period } from '../../domain/period.ts';
import type { Team } from '../../domain/team.ts';
import { type BodyPart, bodyView } from '../parts/body.ts';
import { goalText, valueText } from '../parts/measures.ts';
import { errataView } from '../parts/sentences.ts';
import { scoreView, type ScoreView } from '../parts/score.ts';
import { type NamesView, ownersView } from '../parts/names.ts';
import type { Site } from '../frame/site.ts';

export interface PlanView {
  readonly owners: NamesView;
  readonly vision: string | null;
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[];
  /** What heads the values: as they are now, or as they were last. */
  readonly currentWord: string;
  readonly commitments: readonly {
    readonly title: string;
    readonly goal: string;
    readonly current: string | null;
    readonly score: ScoreView;
    readonly owners: NamesView;
    readonly due: string;
  }[];
  readonly errata: readonly string[];
  readonly body: readonly BodyPart[];
}

/** A team's plan; null when it has written none. */
export function departmentPlanView(site: Site, period: Period, team: Team): PlanView | null {
  const { labels, format } = site;
  const found = site.plan.plans.get(`${period.id}/${team.id}`);
  if (found === undefined) return null;
  const isOver = site.plan.asOf > period.ends;
  return {
    owners: ownersView(site, found.owners),
    vision: found.vision ?? null,
    sections: (['values', 'methods', 'obstacles', 'measures'] as const)
      .map((section) => ({ title: labels.terms.plan[section], items: found[section] }))
      .filter(({ items }) => items.length > 0),
    currentWord: isOver ? labels.table.last : labels.page.current,
    commitments: found.commitments.map((one) => ({
      title: one.title,
      goal: goalText(site, { ...one, isOver }),
      current: valueText(site, one, one.readings.at(-1)?.value),
      score: scoreView(
        site,
        {
          score: one.computed,
          expected: 1,
          isOver,
          expectedByNow: null,
        },
        90,
      ),
      owners: ownersView(site, one.owners),
      due: format.day(one.due),
    })),
    errata: errataView(site, found.errata),
    body: bodyView(site, found.body, { file: found.file, period: period.id, team: team.id }),
  };
}
