/** A team with all below it, and what they reach above; the teams below as boxes where all would be too many. */
import type { Objective } from '../../domain/objective.ts';
import type { Period } from '../../domain/period.ts';
import type { Team } from '../../domain/team.ts';
import {
  type CascadePicture,
  type CascadeView,
  cascadeView,
  type Drawing,
  MOST_BOXES,
  pictureOf,
} from './cascade.ts';
import { overviewOf } from './overview.ts';
import { teamCascade } from './scope.ts';
import { periodLabel, type Site } from '../frame/site.ts';

export function teamCascadeView(site: Site, period: Period, team: Team): CascadeView {
  const shown = teamCascade(site, period, team);
  return cascadeView(site, shown, drawingOf(site, period, team, shown, 'cascade-map'));
}

/** The picture alone, for a page that has others beside it. */
export function teamPicture(site: Site, period: Period, team: Team): CascadePicture {
  const shown = teamCascade(site, period, team);
  return pictureOf(site, shown, drawingOf(site, period, team, shown, `_cascade-${team.id}`));
}

function drawingOf(site: Site, period: Period, team: Team, shown: readonly Objective[], id: string): Drawing {
  const { cascade } = site.labels;
  const overview = shown.length <= MOST_BOXES ? null : overviewOf(site, period, team);
  return {
    id,
    title: cascade.cascadeOf(`${team.name}, ${periodLabel(site, period)}`),
    description: (overview === null ? cascade.cascadeDescription : cascade.overviewOf)(
      shown.length,
      site.format.number(shown.length),
    ),
    moreHref: `${site.urls.teamIn(period.id, team.id)}#_list`,
    overview,
  };
}
