/** Every page's view of a site, and every text in it. */
import { weeksIn } from '../../src/domain/period.ts';
import { alignmentView } from '../../src/site/alignment/view.ts';
import { checkInsView } from '../../src/site/check-ins/view.ts';
import { handbookExamples } from '../../src/site/handbook/examples.ts';
import { historyView } from '../../src/site/history/view.ts';
import { metricsView } from '../../src/site/metrics/view.ts';
import { objectiveView } from '../../src/site/objective/view.ts';
import { peopleView, personView } from '../../src/site/team/people.ts';
import { periodCascadeView } from '../../src/site/cascade/view.ts';
import { periodView } from '../../src/site/period/view.ts';
import { presentationView } from '../../src/site/scorecard/presentation.ts';
import { retrospectivePageView } from '../../src/site/retrospective/view.ts';
import { scorecardView } from '../../src/site/scorecard/view.ts';
import { scoresView } from '../../src/site/scores/view.ts';
import type { Site } from '../../src/site/frame/site.ts';
import { tableView } from '../../src/site/table/view.ts';
import { teamPeriodView } from '../../src/site/team/team-period.ts';
import { teamView } from '../../src/site/team/view.ts';
import { teamsView } from '../../src/site/team/teams.ts';

/** What stands somewhere in a view: where, and what it says. */
export interface Said {
  readonly path: string;
  readonly value: unknown;
}

const EXAMPLES = [
  'writing-objectives',
  'writing-key-results',
  'committed-and-aspirational',
  'checking-in',
  'grading',
  'retrospectives',
  'north-star-and-levers',
  'alignment',
  'okr-mbo-v2mom-kpi',
  'changing-a-target',
];

/** The view of each page by name; the texts of the method itself, its rules and its health are about no period. */
export function everyView(site: Site): Map<string, unknown> {
  const { plan } = site;
  const views = new Map<string, unknown>([
    ['front', plan.current === null ? null : periodView(site, plan.current, { isFront: true })],
    ['history', historyView(site)],
    ['metrics', metricsView(site)],
    ['people', peopleView(site)],
    ['teams', teamsView(site)],
    ...EXAMPLES.map((page) => [`handbook/${page}`, handbookExamples(site, page)] as const),
    ...[...plan.people.values()].map((one) => [`people/${one.id}`, personView(site, one)] as const),
    ...[...plan.organisation.values()].map((one) => [`teams/${one.id}`, teamView(site, one)] as const),
    ...[...plan.objectives.values()].map((one) => [one.id, objectiveView(site, one)] as const),
  ]);
  for (const period of plan.periods) {
    const pages: Readonly<Record<string, unknown>> = {
      overview: periodView(site, period),
      cascade: periodCascadeView(site, period),
      alignment: alignmentView(site, period),
      table: tableView(site, period),
      scores: scoresView(site, period),
      scorecard: scorecardView(site, period),
      presentation: presentationView(site, period),
      retrospective: retrospectivePageView(site, period),
    };
    for (const [name, view] of Object.entries(pages)) views.set(`${period.id}/${name}`, view);
    for (let week = 1; week <= weeksIn(period); week += 1)
      views.set(`${period.id}/week-${String(week)}`, checkInsView(site, period, week));
    for (const team of plan.organisationIn(period.id).values())
      views.set(`${period.id}/${team.id}`, teamPeriodView(site, period, team));
  }
  return views;
}

/** Every text, number and truth in a view, with its place, and every object that has a `key`. */
export function valuesIn(view: unknown, path = ''): Said[] {
  if (typeof view === 'function') return [];
  if (typeof view !== 'object' || view === null) return [{ path, value: view }];
  return Object.entries(view).flatMap(([name, value]) => valuesIn(value, `${path}.${name}`));
}

/** Every text on every page, with the page's name and the place in it. */
export const textsOnPages = (site: Site): { readonly path: string; readonly text: string }[] =>
  [...everyView(site)].flatMap(([page, view]) =>
    valuesIn(view, page).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ path, text: value }] : [],
    ),
  );
