/** What moved in a period with the latest round of check-ins. */
import { dayBeforeLatestRound } from '../domain/check-in-round.ts';
import type { Objective } from '../domain/objective.ts';
import type { Period } from '../domain/period.ts';
import { objectiveConfidenceOn, objectiveProgressOn } from '../domain/trend.ts';
import { fromTo } from './from-to.ts';
import type { Site } from './site.ts';

export interface ChangeView {
  readonly title: string;
  readonly href: string;
  readonly team: string;
  readonly words: string;
  readonly direction: 'up' | 'down';
}

const WORTH_TELLING = 8;

/** What moved most in the latest round, by confidence and by progress; nothing once the period is over. */
export function changesView(site: Site, period: Period, objectives: readonly Objective[]): ChangeView[] {
  const { plan, urls, labels, format } = site;
  if (plan.asOf < period.starts || plan.asOf > period.ends) return [];
  const before = dayBeforeLatestRound(plan, period);
  if (before === null) return [];
  const organisation = plan.organisationIn(period.id);
  const changes = objectives.flatMap((objective) => {
    const sure = difference(objectiveConfidenceOn(objective, before), objective.confidence);
    const far = difference(objectiveProgressOn(objective, before), objective.progress);
    const size = Math.abs(sure?.by ?? 0) / 10 + Math.abs(far?.by ?? 0);
    if (objective.retired !== null || size < 0.03) return [];
    const leading = Math.abs(sure?.by ?? 0) / 10 >= Math.abs(far?.by ?? 0) ? sure : far;
    const words = [
      ...(sure === null || Math.abs(sure.by) < 0.1
        ? []
        : [
            labels.score.confidenceMoved(
              fromTo(site, format.confidence(sure.from), format.confidence(sure.to)),
            ),
          ]),
      ...(far === null || Math.abs(far.by) < 0.005
        ? []
        : [labels.score.progressMoved(fromTo(site, format.score(far.from), format.score(far.to)))]),
    ];
    return [
      {
        size,
        change: {
          title: objective.title,
          href: urls.objective(objective.id),
          team: organisation.get(objective.team)?.name ?? objective.team,
          words: words.join(', '),
          direction: (leading?.by ?? 0) < 0 ? ('down' as const) : ('up' as const),
        },
      },
    ];
  });
  return changes
    .sort((a, b) => b.size - a.size)
    .slice(0, WORTH_TELLING)
    .map(({ change }) => change);
}

function difference(from: number | null, to: number | null): { from: number; to: number; by: number } | null {
  return from === null || to === null ? null : { from, to, by: to - from };
}
