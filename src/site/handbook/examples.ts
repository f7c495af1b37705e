/** What a page of the handbook tells, shown on the company's own objectives. */
import { isOfCompany, liveContributions } from '../../domain/alignment.ts';
import { learningsOf } from '../../domain/learning.ts';
import { leversIn } from '../../domain/levers.ts';
import { newestFirst } from '../../domain/newest-first.ts';
import type { Period } from '../../domain/period.ts';
import { objectiveOf } from '../../domain/reference.ts';
import { amendmentView } from '../parts/amendment.ts';
import { example, type ExampleView, fact, hasBegun, objectiveLink, sharedObjectives } from './example.ts';
import { latestGrade, latestReport, oneOfEachType, stretchAndCommitment } from './key-result-examples.ts';
import { goalText, valueText } from '../parts/measures.ts';
import { healthyText } from '../metrics/metric-chart.ts';
import { teamName } from '../parts/named-objective.ts';
import { numbersOfMetric } from '../parts/numbers.ts';
import { excerpt } from '../objective/view.ts';
import type { LinkView } from '../parts/owner.ts';
import { periodOf, periodLabel, type Site } from '../frame/site.ts';
import { whoseText } from '../parts/whose.ts';
import { northStarView } from '../parts/north-star.ts';
import type { Labels } from '../words/labels.ts';

/** What stands below a page's text. */
export interface ExamplesView {
  readonly introduction: string;
  readonly examples: readonly ExampleView[];
  /** Where there is more to see. */
  readonly links: readonly LinkView[];
}

interface Source {
  readonly examples?: (site: Site, now: Period) => readonly ExampleView[];
  readonly links?: (site: Site, now: Period) => readonly LinkView[];
}

/** Pages, by their path, that show the company's own objectives below their text. */
type PageWithExamples = keyof Labels['handbook']['examples']['introductions'];

const SOURCES: Record<PageWithExamples, Source> = {
  'start-here': { links: whereToLook },
  'writing-objectives': { examples: companyObjectives },
  'writing-key-results': { examples: oneOfEachType },
  'committed-and-aspirational': { examples: stretchAndCommitment },
  'checking-in': { examples: latestReport },
  grading: { examples: latestGrade },
  retrospectives: { examples: latestLearnings },
  'north-star-and-levers': { examples: northStarAndLevers },
  alignment: { examples: oneContribution, links: toAlignment },
  'okr-mbo-v2mom-kpi': { examples: (site) => [...commitment(site), ...healthMetric(site)] },
  'changing-a-target': { examples: latestAmendments },
};

/** The examples below a page, by its path; null where there is nothing to show, and for all other pages. */
export function handbookExamples(site: Site, page: string): ExamplesView | null {
  const { current } = site.plan;
  if (current === null || !isWithExamples(page)) return null;
  const source = SOURCES[page];
  const examples = source.examples?.(site, current) ?? [];
  if (source.examples !== undefined && examples.length === 0) return null;
  return {
    introduction: site.labels.handbook.examples.introductions[page](periodLabel(site, current)),
    examples,
    links: source.links?.(site, current) ?? [],
  };
}

const isWithExamples = (page: string): page is PageWithExamples => Object.hasOwn(SOURCES, page);

/** Enough to see that no two are alike, and few enough to be read. */
const MOST_SHOWN = 3;
const MOST_OBJECTIVES = 6;

function whereToLook(site: Site, now: Period): LinkView[] {
  const { urls } = site;
  const words = site.labels.handbook.examples.links;
  return [
    { text: words.period(periodLabel(site, now)), href: urls.period(now.id) },
    { text: words.teams, href: urls.teams },
    { text: words.search, href: urls.search },
  ];
}

function companyObjectives(site: Site, now: Period): ExampleView[] {
  return site.plan
    .objectivesIn(now.id)
    .filter((one) => isOfCompany(one) && one.retired === null)
    .slice(0, MOST_OBJECTIVES)
    .map((one) => example(objectiveLink(site, one), { text: one.description ?? excerpt(one.text) }));
}

function latestLearnings(site: Site): ExampleView[] {
  return learningsOf(site.plan)
    .slice(0, MOST_SHOWN)
    .map(({ learned, retrospective }) => {
      const { period, team } = retrospective;
      const text = `${teamName(site, retrospective)}, ${periodLabel(site, periodOf(site, retrospective))}`;
      const href = `${site.urls.period(period, 'retrospective')}#${team}`;
      return example({ text, href }, { text: learned });
    });
}

function northStarAndLevers(site: Site, now: Period): ExampleView[] {
  const { kinds, nobody, terms } = site.labels.handbook.examples;
  const star = northStarView(site, now);
  const levers = leversIn(site.plan, now).map(({ title, question, objectives }) =>
    example(
      { text: title, href: null },
      {
        kind: kinds.lever,
        text: question,
        facts: [
          fact(
            terms.tried,
            objectives.length === 0 ? nobody : site.labels.objective.objectives(objectives.length),
          ),
        ],
      },
    ),
  );
  if (star === null) return levers;
  const { title: text, href, because, value, target } = star;
  const facts = [fact(terms.now, value), fact(terms.target, target)];
  return [example({ text, href }, { kind: kinds.northStar, text: because, facts }), ...levers];
}

function oneContribution(site: Site): ExampleView[] {
  const { plan } = site;
  for (const objective of sharedObjectives(plan).filter((one) => !isOfCompany(one))) {
    for (const { to, because } of liveContributions(plan, objective)) {
      const above = plan.objectives.get(objectiveOf(to));
      if (because === null || above === undefined) continue;
      const advances = {
        term: site.labels.handbook.examples.terms.advances,
        value: objectiveLink(site, above),
      };
      const kind = whoseText(site, objective);
      return [example(objectiveLink(site, objective), { kind, text: because, facts: [advances] })];
    }
  }
  return [];
}

function toAlignment(site: Site, now: Period): LinkView[] {
  const text = site.labels.handbook.examples.links.alignment(periodLabel(site, now));
  return [{ text, href: site.urls.period(now.id, 'alignment') }];
}

function commitment(site: Site): ExampleView[] {
  const { plan, urls, labels, format } = site;
  const { kinds, terms } = labels.handbook.examples;
  const [found] = [...plan.plans.values()]
    .filter(({ period }) => hasBegun(plan, period))
    .sort(newestFirst(plan))
    .flatMap(({ period, team, commitments }) => commitments.map((one) => ({ period, team, ...one })));
  if (found === undefined) return [];
  const { title, period, team, readings, due } = found;
  const facts = [
    fact(terms.goal, goalText(site, found)),
    fact(terms.now, valueText(site, found, readings.at(-1)?.value)),
    fact(terms.due, format.day(due)),
  ];
  return [
    example({ text: title, href: `${urls.teamIn(period, team)}#plan` }, { kind: kinds.commitment, facts }),
  ];
}

function healthMetric(site: Site): ExampleView[] {
  const { plan, urls, labels } = site;
  const { kinds, terms } = labels.handbook.examples;
  for (const metric of plan.metrics.values()) {
    const { id, title, description, rows } = metric;
    if (metric.healthy === null || id === plan.company.northStar?.metric) continue;
    const last = rows.at(-1);
    const facts = [
      fact(
        terms.now,
        last === undefined ? labels.score.noData : numbersOfMetric(site, metric).text(last.value),
      ),
      fact(terms.healthy, healthyText(site, metric)),
    ];
    return [
      example({ text: title, href: urls.metric(id) }, { kind: kinds.metric, text: description, facts }),
    ];
  }
  return [];
}

function latestAmendments(site: Site): ExampleView[] {
  return sharedObjectives(site.plan)
    .flatMap((objective) => objective.amendments.map((amendment) => ({ objective, amendment })))
    .filter(({ amendment: { cause, because } }) => cause !== undefined && because !== undefined)
    .sort(({ amendment: a }, { amendment: b }) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .slice(0, MOST_SHOWN)
    .map(({ objective, amendment }) => {
      const { what, day, why } = amendmentView(site, objective, amendment);
      const facts = [fact(site.labels.handbook.examples.terms.change, what)];
      return example(objectiveLink(site, objective), { kind: day, text: why, facts });
    });
}
