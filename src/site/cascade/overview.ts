/** A cascade too large to draw whole: a team's own objectives, and each team below as boxes under what it carries. */
import type { CascadeGraph, CascadeNode } from '../../charts/cascade-graph.ts';
import type { Period } from '../../domain/period.ts';
import { summaryOf } from '../../domain/roll-up.ts';
import { type Share, sharesOf } from '../../domain/shares.ts';
import { type Team, withBelow } from '../../domain/team.ts';
import { MOST_BOXES } from './cascade.ts';
import { graphOf } from './graph.ts';
import { teamCascade } from './scope.ts';
import { meanText } from '../parts/score.ts';
import type { Site } from '../frame/site.ts';
import { hasPageIn } from '../parts/teams-in-period.ts';

/**
 * The picture of a team's period with the teams below it as boxes; null when there are no two to tell apart. A team
 * stands under each objective it carries; one that carries none stands alone, with the teams below it.
 */
export function overviewOf(site: Site, period: Period, team: Team): CascadeGraph | null {
  const { plan } = site;
  const teams = scoredFirst(site, period, toTellApart(site, period, team));
  if (teams.length < 2) return null;
  const organisation = plan.organisationIn(period.id);
  const inBoxes = new Set(teams.flatMap(({ id }) => withBelow(organisation, id)));
  const cards = teamCascade(site, period, team).filter((one) => !inBoxes.has(one.team));
  const { nodes, edges } = graphOf(site, cards);
  const shares = sharesOf(plan, period.id, teams, cards);
  const carriesNothing = ({ team: { id } }: Share) =>
    !shares.some(({ team, above }) => team.id === id && above !== null);
  const boxes = [
    ...shares.map((share): TeamBox => ({ share, parent: share.above, above: share.above })),
    ...shares.filter(carriesNothing).flatMap((share) => boxesBelow(site, period, share)),
  ];
  return {
    nodes: [...nodes, ...boxes.map((box) => teamNode(site, period, box))],
    edges: [
      ...edges,
      ...boxes.flatMap((box) => (box.parent === null ? [] : [[box.parent, idOf(box)] as const])),
    ],
  };
}

/** Where not all find room, those that have a score do before the others; else as they come. */
function scoredFirst({ plan }: Site, period: Period, teams: readonly Team[]): readonly Team[] {
  if (teams.length <= MOST_BOXES) return teams;
  const organisation = plan.organisationIn(period.id);
  const hasScore = ({ id }: Team): boolean =>
    withBelow(organisation, id).some((one) =>
      plan.objectivesIn(period.id, one).some(({ score }) => score !== null),
    );
  return [...teams.filter(hasScore), ...teams.filter((one) => !hasScore(one))];
}

interface TeamBox {
  readonly share: Share;
  /** What it is drawn under: an objective, or the box of a team. */
  readonly parent: string | null;
  /** The objective its own reach first; null when they reach none, undefined when that tells nothing. */
  readonly above?: string | null;
}

/** The teams below that have objectives; where there is only one, those below that. */
function toTellApart(site: Site, period: Period, team: Team): Team[] {
  const teams = teamsBelow(site, period, team);
  const [only] = teams;
  return teams.length === 1 && only !== undefined ? toTellApart(site, period, only) : teams;
}

/** The teams right below one that have objectives in a period, or teams below them that have. */
export function teamsBelow({ plan }: Site, period: Period, team: Team): Team[] {
  const organisation = plan.organisationIn(period.id);
  const busy = new Set(plan.objectivesIn(period.id).map((one) => one.team));
  return team.children
    .filter((id) => withBelow(organisation, id).some((one) => busy.has(one)))
    .flatMap((id) => organisation.get(id) ?? []);
}

function boxesBelow(site: Site, period: Period, share: Share): TeamBox[] {
  const parent = idOf({ share, parent: null });
  const teams = teamsBelow(site, period, share.team);
  return sharesOf(site.plan, period.id, teams, []).map((one) => ({ share: one, parent }));
}

/** No id of an objective contains this sign. */
const idOf = ({ share, parent }: TeamBox): string => `${parent ?? ''}~${share.team.id}`;

function teamNode(site: Site, period: Period, box: TeamBox): CascadeNode {
  const { labels, urls, format, plan } = site;
  const { team, objectives } = box.share;
  const { count, score, coverage, status, withStatus } = summaryOf(objectives);
  const inWords = box.parent === null ? labels.cascade.objectivesAlone : labels.cascade.objectives;
  return {
    id: idOf(box),
    kind: labels.terms.level[team.kind],
    title: team.name,
    status,
    statusLabel: labels.cascade.withStatus(format.number(withStatus), labels.terms.status[status]),
    score,
    scoreLabel: meanText(site, { score, coverage }),
    owner: inWords(count, format.number(count)),
    standsFor: {
      teams: withBelow(plan.organisationIn(period.id), team.id),
      above: typeof box.above === 'string' ? urls.objective(box.above) : box.above,
    },
    href: cascadeOfTeam(site, period, team),
  };
}

/** A team's own cascade; where it has no page in the period, the period's for this team alone. */
export const cascadeOfTeam = (site: Site, period: Period, { id }: Team): string =>
  hasPageIn(site, period, id)
    ? `${site.urls.teamIn(period.id, id)}#cascade`
    : `${site.urls.period(period.id, 'cascade')}?team=${id}#_list`;
