/** Where a team has written no objectives, those of the teams below it. */
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import type { Team } from '../../domain/team.ts';
import { teamLink } from './named-objective.ts';
import type { LinkView } from './owner.ts';
import { objectiveRow, type ObjectiveRowView } from './objective-row.ts';
import type { Site } from '../frame/site.ts';
import { apartWithoutScore, foldedView, type FoldedView } from './without-score.ts';

export interface BelowView {
  /** Who wrote none, and whose these are. */
  readonly sentence: string;
  readonly teams: readonly { readonly team: LinkView; readonly objectives: readonly ObjectiveRowView[] }[];
  /** Teams whose objectives have no score yet, where there are more than a page can show; null where they are few. */
  readonly folded: FoldedView<LinkView> | null;
  /** To the table, where there are more than a page can show. */
  readonly more: LinkView | null;
}

/** How many objectives a page shows that is about something else. */
const MOST_SHOWN = 30;

/** Grouped by team, in the order they come; null where there are none. Without a team it is the company that wrote none. */
export function belowView(
  site: Site,
  period: Period,
  team: Team | null,
  objectives: readonly Objective[],
): BelowView | null {
  const { labels, format } = site;
  const groups = [...Map.groupBy(objectives, (one) => one.team).values()];
  const apart =
    objectives.length <= MOST_SHOWN || objectives.every(({ score }) => score === null)
      ? { shown: groups, folded: [] }
      : apartWithoutScore(groups, (own) => own.some(({ score }) => score !== null));
  const shown = firstOf(site, period, apart.shown.flat(), MOST_SHOWN);
  if (shown.objectives.length === 0) return null;
  return {
    sentence: sentenceBelow(site, team, objectives),
    teams: [...Map.groupBy(shown.objectives, (one) => one.team)].map(([id, own]) => ({
      team: teamLink(site, period, id),
      objectives: own.map((one) => objectiveRow(site, one)),
    })),
    folded: foldedView(
      apart.folded.flatMap(([one]) => (one === undefined ? [] : [teamLink(site, period, one.team)])),
      (count) => labels.organisation.teamsWithoutScore(format.number(count)),
    ),
    more: shown.more,
  };
}

/** Why these objectives stand where one looks for a team's own. */
export function sentenceBelow({ labels }: Site, team: Team | null, objectives: readonly Objective[]): string {
  if (objectives.every(({ individual }) => individual)) return labels.below.personal;
  return team === null ? labels.below.company : labels.below.team(team.name);
}

/** As many as there is room for, and where the others are. */
export function firstOf(
  { labels, format, urls }: Site,
  period: Period,
  objectives: readonly Objective[],
  most: number,
): { readonly objectives: readonly Objective[]; readonly more: LinkView | null } {
  const rest = objectives.length - most;
  return {
    objectives: objectives.slice(0, most),
    more:
      rest <= 0
        ? null
        : { text: labels.below.more(format.number(rest)), href: urls.period(period.id, 'table') },
  };
}
