/** Every page's view of a site, and every text in it. */
import { weeksIn } from '../../src/domain/period.ts';
import { alignmentView } from '../../src/views/alignment.ts';
import { checkInsView } from '../../src/views/check-ins.ts';
import { handbookExamples } from '../../src/views/handbook-examples.ts';
import { historyView } from '../../src/views/history.ts';
import { metricsView } from '../../src/views/metrics.ts';
import { objectiveView } from '../../src/views/objective.ts';
import { peopleView, personView } from '../../src/views/people.ts';
import { periodCascadeView } from '../../src/views/period-cascade.ts';
import { periodView } from '../../src/views/period.ts';
import { presentationView } from '../../src/views/presentation.ts';
import { retrospectivePageView } from '../../src/views/retrospective.ts';
import { scorecardView } from '../../src/views/scorecard.ts';
import { scoresView } from '../../src/views/scores.ts';
import type { Site } from '../../src/views/site.ts';
import { tableView } from '../../src/views/table.ts';
import { teamPeriodView } from '../../src/views/team-period.ts';
import { teamView } from '../../src/views/team.ts';
import { teamsView } from '../../src/views/teams.ts';

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
