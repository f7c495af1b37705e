/** One objective in a list. */
import { type LinkView, ownerView } from './owner.ts';
import { type NamesView, ownersView } from './names.ts';
import { type StatusView, statusView } from './status.ts';
import { type ScoreView, scoreOf } from './score.ts';
import { type ConfidenceView, objectiveConfidence } from './confidence.ts';
import type { Site } from '../frame/site.ts';
import type { Objective } from '../../domain/objective.ts';
import { coverageText } from './coverage.ts';
import { whoseText } from './whose.ts';
import { reaching } from '../../domain/roll-up.ts';

/** One objective in a list. */
export interface ObjectiveRowView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly team: LinkView;
  readonly level: string;
  readonly owners: NamesView;
  readonly tags: readonly string[];
  readonly carriedBy: string | null;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly coverage: string | null;
  readonly confidence: ConfidenceView;
  readonly isRetired: boolean;
}

export function objectiveRow(site: Site, objective: Objective): ObjectiveRowView {
  const { plan, urls, labels } = site;
  const team = plan.organisationIn(objective.period).get(objective.team);
  return {
    id: objective.id,
    title: objective.title,
    href: urls.objective(objective.id),
    team: { text: team?.name ?? objective.team, href: urls.teamIn(objective.period, objective.team) },
    level: labels.terms.level[objective.level],
    owners: ownersView(site, objective.owners),
    tags: tagsOf(site, objective),
    carriedBy: carriedBy(site, objective),
    status: statusView(site, objective.status),
    score: scoreOf(site, objective),
    coverage: coverageText(site, objective),
    confidence: objectiveConfidence(site, objective),
    isRetired: objective.retired !== null,
  };
}

/** Whether it is a person’s, the theme in its words, and the ambition where it is a commitment. */
export function tagsOf(site: Site, objective: Objective): string[] {
  const theme = themeTitle(site, objective);
  return [
    ...(objective.individual ? [site.labels.objective.personal] : []),
    ...(theme === null ? [] : [theme]),
    ...(objective.ambition === 'committed' ? [site.labels.terms.ambition.committed] : []),
  ];
}

/** The title of an objective's theme, of its period or the year that lies in. */
function themeTitle({ plan }: Site, { period, theme }: Objective): string | null {
  const own = plan.periods.find(({ id }) => id === period);
  const year = plan.periods.find(({ id }) => id === own?.within);
  return [own, year].flatMap((one) => one?.themes ?? []).find(({ id }) => id === theme)?.title ?? theme;
}

/** Who carries something with an objective: the team it is of, or the people whose it is. */
const carriersOf = (site: Site, one: Objective): string[] =>
  one.individual && one.owners.length > 0
    ? one.owners.map((owner) => ownerView(site, owner).text)
    : [whoseText(site, one)];

function carriedBy(site: Site, objective: Objective): string | null {
  const { plan, labels, format } = site;
  const reached = [...reaching(plan, objective.id)]
    .flatMap((id) => plan.objectives.get(id) ?? [])
    .filter(({ retired }) => retired === null);
  if (reached.length === 0) return null;
  const names = [...new Set(reached.flatMap((one) => carriersOf(site, one)))];
  const shown =
    names.length > 3
      ? [...names.slice(0, 2), labels.organisation.others(format.number(names.length - 2))]
      : names;
  return labels.objective.carriedBy(format.list(shown), reached.length);
}
