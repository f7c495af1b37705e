/** Who waits for whom in a period, and what the other side says. */
import { dependenciesIn, type Dependency } from '../../domain/dependencies.ts';
import type { Period } from '../../domain/period.ts';
import { type NamedObjective, namedObjective, teamLink } from '../parts/named-objective.ts';
import type { LinkView } from '../parts/owner.ts';
import type { StatusView } from '../parts/status.ts';
import type { Site } from '../frame/site.ts';

/** A team with those who wait for it. */
export interface AskedView {
  readonly team: LinkView;
  readonly count: string;
  readonly dependencies: readonly DependencyView[];
}

export interface DependencyView {
  readonly waiting: NamedObjective;
  readonly on: NamedObjective;
  readonly because: string | null;
  readonly status: StatusView;
  readonly answer: string | null;
}

/** A period's dependencies by the team that is asked, in the order of the organisation; loose ends first. */
export function dependenciesView(site: Site, period: Period): AskedView[] {
  const { plan } = site;
  const order = [...plan.organisationIn(period.id).keys()];
  const asked = Map.groupBy(dependenciesIn(plan, period.id), ({ on }) => on.team);
  return [...asked]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([team, dependencies]) => ({
      team: teamLink(site, period, team),
      count: countText(site, period, dependencies),
      dependencies: [...dependencies]
        .sort((a, b) => ORDER.indexOf(standOf(a)) - ORDER.indexOf(standOf(b)))
        .map((one) => dependencyView(site, period, one)),
    }));
}

/** How many are acknowledged, of how many that are not over. */
export function acknowledgedIn({ plan }: Site, period: Period): [number, number] {
  const all = dependenciesIn(plan, period.id).map(standOf);
  return [all.filter((one) => one === 'acknowledged').length, all.filter((one) => one !== 'over').length];
}

type Stand = keyof Site['labels']['alignment']['dependencies']['count'];
const ORDER: readonly Stand[] = ['givenUp', 'open', 'never', 'acknowledged', 'over'];

function standOf({ acknowledgement }: Dependency): Stand {
  switch (acknowledgement) {
    case 'needed-by':
    case 'checked-in':
    case 'same-team':
      return 'acknowledged';
    case 'given-up':
      return 'givenUp';
    case 'over':
    case 'open':
      return acknowledgement;
  }
}

/** In a period that has ended nobody waits for an answer any more. */
const standIn = ({ plan }: Site, { ends }: Period, one: Dependency): Stand =>
  standOf(one) === 'open' && ends < plan.asOf ? 'never' : standOf(one);

function countText(site: Site, period: Period, dependencies: readonly Dependency[]): string {
  const stands = dependencies.map((one) => standIn(site, period, one));
  return ORDER.flatMap((stand) => {
    const count = stands.filter((one) => one === stand).length;
    return count === 0 ? [] : [site.labels.alignment.dependencies.count[stand](count)];
  }).join(', ');
}

const STATUS: Record<Stand, StatusView['key']> = {
  acknowledged: 'on-track',
  givenUp: 'off-track',
  over: 'outdated',
  open: 'at-risk',
  never: 'at-risk',
};

function dependencyView(site: Site, period: Period, one: Dependency): DependencyView {
  const { acknowledgement, because, answer } = one;
  const stand = standIn(site, period, one);
  return {
    waiting: namedObjective(site, period, one.waiting),
    on: namedObjective(site, period, one.on),
    because,
    status: {
      key: STATUS[stand],
      word:
        stand === 'never'
          ? site.labels.alignment.dependencies.never
          : site.labels.alignment.dependencies.acknowledgement[acknowledgement],
    },
    answer,
  };
}
