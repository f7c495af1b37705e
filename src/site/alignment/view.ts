/** Whether everything that was asked for is covered, and who depends on whom. */
import { type Standing, standingOf, takenLevers, takenThemes } from '../../domain/alignment.ts';
import type { Period } from '../../domain/period.ts';
import { coverage, supportView, type SupportView, takenUpView, type TakenUpView } from './asked-for.ts';
import { acknowledgedIn, type AskedView, dependenciesView } from './dependencies.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { type NamedObjective, namedObjective } from '../parts/named-objective.ts';
import { type OverlapView, pulledApartView, sameWorkView } from './overlaps.ts';
import { periodLabel, type Site } from '../frame/site.ts';
import { inTreeOrder } from '../parts/tree-order.ts';

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
  readonly rules: Readonly<Record<keyof typeof RULES, RuleLink>>;
}

export interface RuleLink {
  readonly text: string;
  readonly href: string;
}

/** How many of all are covered, with the place on the page that tells which. */
export interface FigureView {
  readonly word: string;
  readonly href: string;
  readonly covered: string;
  readonly all: string;
  readonly note: string | null;
}

/** Sections with a rule of the method behind them. */
const RULES = {
  company: 'company-objective-has-support',
  themes: 'theme-has-objective',
  levers: 'lever-has-objective',
  alone: 'objective-advances-the-company',
  dependencies: 'dependency-is-acknowledged',
  sameWork: 'work-is-not-duplicated',
  pulledApart: 'metric-is-not-pulled-apart',
} as const;

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
    frame: frameView(site, { title: `${labels.alignment.title}, ${label}`, period, page: 'alignment' }),
    label,
    alignment: period.alignment === null ? null : labels.terms.alignment[period.alignment],
    figures: [
      figure(site, 'company', coverage(company)),
      advancing(
        site,
        standings.map(({ standing }) => standing),
      ),
      figure(site, 'themes', coverage(themes)),
      figure(site, 'levers', coverage(levers)),
      figure(site, 'dependencies', acknowledgedIn(site, period)),
    ].filter((one) => one !== null),
    company,
    themes,
    levers,
    unconnected: standings.flatMap(({ objective, standing }) => {
      const reason = reasonOf(site, standing);
      return reason === null ? [] : [{ objective: namedObjective(site, period, objective), reason }];
    }),
    connected: connectedText(
      site,
      standings.map(({ standing }) => standing),
    ),
    local: standings.flatMap(({ objective, standing }) =>
      standing === 'local-priority'
        ? [{ objective: namedObjective(site, period, objective), reason: objective.localPriority ?? '' }]
        : [],
    ),
    dependencies: dependenciesView(site, period),
    sameWork: sameWorkView(site, period),
    pulledApart: pulledApartView(site, period),
    rules: rulesOf(site),
  };
}

/** Null where there is nothing to be covered. */
function figure(
  { labels }: Site,
  section: keyof Site['labels']['alignment']['figures'],
  [covered, all]: readonly [number, number],
  note: string | null = null,
): FigureView | null {
  if (all === 0) return null;
  const { word, of } = labels.alignment.figures[section];
  return { word, href: `#${section}`, covered: String(covered), all: of(String(all)), note };
}

/** Of the objectives that something lies above, those that say what they advance or that they are local. */
function advancing(site: Site, standings: readonly Standing[]): FigureView | null {
  const asked = standings.filter((one) => one !== 'company' && one !== 'nothing-above');
  const local = asked.filter((one) => one === 'local-priority').length;
  const said = asked.filter((one) => one === 'advances').length + local;
  return figure(
    site,
    'alone',
    [said, asked.length],
    local === 0 ? null : site.labels.alignment.localPriorities(local),
  );
}

function connectedText({ labels }: Site, standings: readonly Standing[]): string {
  const words = labels.alignment.alone;
  const below = standings.filter((one) => one !== 'company');
  if (below.length === 0) return words.nothingBelow;
  return below.every((one) => one === 'nothing-above') ? words.nothingAbove : words.connected;
}

const reasonOf = ({ labels }: Site, standing: Standing): string | null =>
  standing === 'alone' || standing === 'no-reason' || standing === 'given-up'
    ? labels.alignment.alone.standing[standing]
    : null;

function rulesOf({ labels, urls }: Site): AlignmentView['rules'] {
  const links = Object.entries(RULES).map(([section, rule]) => [
    section,
    { text: labels.alignment.rule, href: urls.rule(rule) },
  ]);
  return Object.fromEntries(links) as AlignmentView['rules'];
}
