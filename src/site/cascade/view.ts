/** The whole alignment of a period, the company's objectives first. */
import type { Period } from '../../domain/period.ts';
import { summaryOf } from '../../domain/roll-up.ts';
import { COMPANY_TEAM, type Team, withBelow } from '../../domain/team.ts';
import { type CascadePicture, MOST_BOXES, pictureOf } from './cascade.ts';
import { cascadeOfTeam, overviewOf, teamsBelow } from './overview.ts';
import { type CascadeTree, treeOf } from './tree.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { listFacets, type ListFiltersView, listFiltersView } from '../parts/list-filters.ts';
import type { LinkView } from '../parts/owner.ts';
import { meanText } from '../parts/score.ts';
import type { StatusView } from '../parts/status.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { teamPicture } from './team-cascade.ts';
import { inTreeOrder } from '../parts/tree-order.ts';
import { apartWithoutScore, foldedView, type FoldedView } from '../parts/without-score.ts';

export interface PeriodCascadeView {
  readonly frame: Frame;
  readonly label: string;
  readonly description: string;
  readonly count: number;
  readonly filters: ListFiltersView;
  readonly picture: CascadePicture;
  readonly tree: CascadeTree;
  /** A department's part on its own. */
  readonly departments: readonly LinkView[];
  /** The same as pictures to open or, where there are many, as a list; none where the whole is drawn. */
  readonly parts: readonly DepartmentPart[];
  /** Those of them without a score; null where they are few. */
  readonly partsFolded: FoldedView<DepartmentPart> | null;
}

export interface DepartmentPart {
  readonly name: string;
  readonly href: string;
  readonly objectives: string;
  /** The status that needs attention most, in words that say how many have it. */
  readonly status: StatusView;
  readonly score: string;
  readonly hasScore: boolean;
  /** Null where too many departments would make the page heavy: each is drawn on its own page. */
  readonly map: string | null;
}

/** Pictures that a page holds closed, beside the one it shows. */
const MOST_PICTURES = 8;

export function periodCascadeView(site: Site, period: Period): PeriodCascadeView {
  const { plan, labels, urls, format } = site;
  const label = periodLabel(site, period);
  const objectives = inTreeOrder(site, period);
  const company = plan.organisationIn(period.id).get(COMPANY_TEAM);
  const departments = company === undefined ? [] : teamsBelow(site, period, company);
  const overview =
    company === undefined || objectives.length <= MOST_BOXES ? null : overviewOf(site, period, company);
  const parts = apartWithoutScore(
    overview === null
      ? []
      : departments.map((team) => partOf(site, period, team, departments.length <= MOST_PICTURES)),
    ({ hasScore }) => hasScore,
  );
  const here = urls.period(period.id, 'cascade');
  const description = (overview === null ? labels.cascade.cascadeDescription : labels.cascade.overviewOf)(
    objectives.length,
    format.number(objectives.length),
  );
  return {
    frame: frameView(site, {
      title: `${labels.nav.cascade}, ${label}`,
      period,
      page: 'cascade',
      isWide: true,
    }),
    label,
    description,
    count: objectives.length,
    filters: listFiltersView(
      site,
      period,
      objectives,
      objectives.map((one) => listFacets(site, one)),
    ),
    picture: pictureOf(site, objectives, {
      id: '_cascade',
      title: labels.cascade.cascadeOf(label),
      description,
      moreHref: `${here}#${overview === null ? '_list' : '_departments'}`,
      overview,
    }),
    tree: treeOf(site, objectives, { more: () => null, isWholePeriod: true }),
    departments: departments.map((team) => ({ text: team.name, href: cascadeOfTeam(site, period, team) })),
    parts: parts.shown,
    partsFolded: foldedView(parts.folded, (count) =>
      labels.organisation.departmentsWithoutScore(format.number(count)),
    ),
  };
}

function partOf(site: Site, period: Period, team: Team, isDrawn: boolean): DepartmentPart {
  const { plan, labels, format } = site;
  const teams = new Set(withBelow(plan.organisationIn(period.id), team.id));
  const own = plan.objectivesIn(period.id).filter((one) => teams.has(one.team));
  const { count, score, coverage, status, withStatus } = summaryOf(own);
  const href = cascadeOfTeam(site, period, team);
  return {
    name: team.name,
    href,
    objectives: labels.cascade.objectives(count, format.number(count)),
    status: {
      key: status,
      word: labels.cascade.withStatus(format.number(withStatus), labels.terms.status[status]),
    },
    score: coverage[1] === 0 ? labels.organisation.noneCounts : meanText(site, { score, coverage }),
    hasScore: score !== null,
    map: isDrawn ? teamPicture(site, period, team).map : null,
  };
}
