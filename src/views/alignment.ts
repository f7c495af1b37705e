/** Whether everything that was asked for is covered, and who depends on whom. */
import {
  type Standing,
  standingOf,
  supportOf,
  type TakenUp,
  takenLevers,
  takenThemes,
} from '../domain/alignment.ts';
import type { Objective } from '../domain/objective.ts';
import type { Period } from '../domain/period.ts';
import { departmentOf } from '../domain/team.ts';
import { alignmentLabels as words } from './alignment-labels.ts';
import { inTreeOrder } from './cascade.ts';
import { acknowledgedIn, type AskedView, dependenciesView } from './dependencies.ts';
import { type Frame, frameView } from './frame.ts';
import { latestFirst, type NamedObjective, namedObjective, teamLink } from './named-objective.ts';
import { type OverlapView, pulledApartView, sameWorkView } from './overlaps.ts';
import type { LinkView, StatusView } from './parts.ts';
import { periodLabel, type Site } from './site.ts';

export interface AlignmentView {
  readonly frame: Frame;
  readonly label: string;
  /** How goals were set, where the period says so. */
  readonly alignment: string | null;
  readonly figures: readonly FigureView[];
  readonly company: readonly SupportView[];
  readonly themes: readonly TakenUpView[];
  readonly levers: readonly TakenUpView[];
  readonly unconnected: readonly AloneView[];
  /** What it means that none is unconnected. */
  readonly connected: string;
  readonly local: readonly AloneView[];
  readonly dependencies: readonly AskedView[];
  readonly sameWork: readonly OverlapView[];
  readonly pulledApart: readonly OverlapView[];
}

/** How many of all are covered, with the place on the page that tells which. */
export interface FigureView {
  readonly word: string;
  readonly href: string;
  readonly covered: string;
  readonly all: string;
  readonly note: string | null;
}

/** The first of a list, and in words how many more there are. */
export interface SomeObjectives {
  readonly objectives: readonly NamedObjective[];
  readonly more: string | null;
}

export interface SupportView {
  readonly objective: LinkView;
  readonly status: StatusView;
  readonly departments: readonly ({ readonly department: LinkView } & SomeObjectives)[];
}

export interface TakenUpView extends SomeObjectives {
  readonly title: string;
  readonly status: StatusView;
}

export interface AloneView {
  readonly objective: NamedObjective;
  readonly reason: string;
}

/** All that ties a period's objectives together, and what is still loose. */
export function alignmentView(site: Site, period: Period): AlignmentView {
  const { plan, labels } = site;
  const label = periodLabel(site, period);
  const standings = inTreeOrder(site, period)
    .filter(({ retired }) => retired === null)
    .map((objective) => ({ objective, standing: standingOf(plan, objective) }));
  const company = standings
    .filter(({ standing }) => standing === 'company')
    .map(({ objective }) => supportView(site, period, objective));
  const themes = takenThemes(plan, period).map((one) => takenUpView(site, period, one));
  const levers = takenLevers(plan, period).map((one) => takenUpView(site, period, one));
  return {
    frame: frameView(site, { title: `${words.title}, ${label}`, period, page: 'alignment' }),
    label,
    alignment: period.alignment === null ? null : labels.alignment[period.alignment],
    figures: [
      figure('company', coverage(company)),
      advancing(standings.map(({ standing }) => standing)),
      figure('themes', coverage(themes)),
      figure('levers', coverage(levers)),
      figure('dependencies', acknowledgedIn(site, period)),
    ].filter((one) => one !== null),
    company,
    themes,
    levers,
    unconnected: standings.flatMap(({ objective, standing }) => {
      const reason = reasonOf(standing);
      return reason === null ? [] : [{ objective: namedObjective(site, period, objective), reason }];
    }),
    connected: connectedText(standings.map(({ standing }) => standing)),
    local: standings.flatMap(({ objective, standing }) =>
      standing === 'local-priority'
        ? [{ objective: namedObjective(site, period, objective), reason: objective.localPriority ?? '' }]
        : [],
    ),
    dependencies: dependenciesView(site, period),
    sameWork: sameWorkView(site, period),
    pulledApart: pulledApartView(site, period),
  };
}

const coverage = (asked: readonly { readonly status: StatusView }[]): [number, number] => [
  asked.filter(({ status }) => status.key === COVERED).length,
  asked.length,
];

/** Null where there is nothing to be covered. */
function figure(
  section: keyof typeof words.figures,
  [covered, all]: readonly [number, number],
  note: string | null = null,
): FigureView | null {
  if (all === 0) return null;
  const { word, of } = words.figures[section];
  return { word, href: `#${section}`, covered: String(covered), all: of(String(all)), note };
}

/** Of the objectives that something lies above, those that say what they advance or that they are local. */
function advancing(standings: readonly Standing[]): FigureView | null {
  const asked = standings.filter((one) => one !== 'company' && one !== 'nothing-above');
  const local = asked.filter((one) => one === 'local-priority').length;
  const said = asked.filter((one) => one === 'advances').length + local;
  return figure('alone', [said, asked.length], local === 0 ? null : words.localPriorities(local));
}

function connectedText(standings: readonly Standing[]): string {
  const below = standings.filter((one) => one !== 'company');
  if (below.length === 0) return words.alone.nothingBelow;
  return below.every((one) => one === 'nothing-above') ? words.alone.nothingAbove : words.alone.connected;
}

const reasonOf = (standing: Standing): string | null =>
  standing === 'alone' || standing === 'no-reason' || standing === 'given-up'
    ? words.alone.standing[standing]
    : null;

const COVERED = 'on-track';
const MISSING = 'at-risk';
const MOST_SHOWN = 8;

/** A company objective with the departments that support it, in the order of the organisation. */
function supportView(site: Site, period: Period, objective: Objective): SupportView {
  const { plan, urls } = site;
  const support = Map.groupBy(
    latestFirst(site, supportOf(plan, objective)),
    (one) => departmentOf(plan.organisationIn(one.period), one.team)?.id ?? one.team,
  );
  const departments = [...plan.organisationIn(period.id).keys()]
    .filter((id) => support.has(id))
    .map((id) => ({
      department: teamLink(site, period, id),
      ...someObjectives(site, period, support.get(id) ?? []),
    }));
  const { supported, unsupported } = words.company;
  return {
    objective: { text: objective.title, href: urls.objective(objective.id) },
    status: departments.length > 0 ? { key: COVERED, word: supported } : { key: MISSING, word: unsupported },
    departments,
  };
}

const takenUpView = (site: Site, period: Period, { title, objectives }: TakenUp): TakenUpView => ({
  title,
  status:
    objectives.length > 0
      ? { key: COVERED, word: site.labels.objectives(objectives.length) }
      : { key: MISSING, word: words.nobody },
  ...someObjectives(site, period, latestFirst(site, objectives)),
});

const someObjectives = (site: Site, period: Period, objectives: readonly Objective[]): SomeObjectives => ({
  objectives: objectives.slice(0, MOST_SHOWN).map((one) => namedObjective(site, period, one)),
  more: objectives.length > MOST_SHOWN ? site.labels.more(objectives.length - MOST_SHOWN) : null,
});
