/** Key results that show what a page of the handbook tells. */
import { overrulesTheNumbers } from '../../domain/grade.ts';
import { liveKeyResults } from '../../domain/objective.ts';
import { weekOf } from '../../domain/period.ts';
import {
  example,
  type ExampleView,
  fact,
  keyResultLink,
  latestOf,
  sharedKeyResults,
  sharedObjectives,
} from './example.ts';
import { goalText, valueText } from '../parts/measures.ts';
import { teamName } from '../parts/named-objective.ts';
import { periodOf, type Site } from '../frame/site.ts';
import { scoreOf } from '../parts/score.ts';
import { statusView } from '../parts/status.ts';

/** A key result for each type of metric in use. */
export function oneOfEachType(site: Site): ExampleView[] {
  const { terms } = site.labels.handbook.examples;
  const byType = Map.groupBy(sharedKeyResults(site.plan), ({ metric }) => metric.type);
  return [...byType].flatMap(([type, [one]]) =>
    one === undefined
      ? []
      : [example(keyResultLink(site, one), { kind: type, facts: [fact(terms.goal, goalText(site, one))] })],
  );
}

/** One of either kind that has a score, with the mark it is expected to reach. */
export function stretchAndCommitment(site: Site): ExampleView[] {
  const { labels, format } = site;
  const scored = sharedKeyResults(site.plan).filter(({ score }) => score !== null);
  return (['aspirational', 'committed'] as const)
    .map((ambition) => scored.find((one) => one.ambition === ambition))
    .filter((one) => one !== undefined)
    .map((one) =>
      example(keyResultLink(site, one), {
        kind: labels.terms.ambition[one.ambition],
        text: labels.terms.ambitionMeans(format.expected(one.expected))[one.ambition],
        measure: { score: scoreOf(site, one, 170), status: statusView(site, one.status) },
      }),
    );
}

/** What was said last of a key result with a confidence and a note. */
export function latestReport(site: Site): ExampleView[] {
  const { format, labels, urls, plan } = site;
  const { terms } = labels.handbook.examples;
  const reports = sharedObjectives(plan).flatMap((objective) =>
    liveKeyResults(objective.keyResults).flatMap((one) => {
      const report = one.reports.findLast(({ confidence, note }) => confidence !== null && note !== null);
      return report === undefined ? [] : [{ objective, one, report }];
    }),
  );
  const latest = latestOf(reports, ({ report }) => report.day);
  if (latest === undefined) return [];
  const { objective, one, report } = latest;
  const period = periodOf(site, objective);
  return [
    example(keyResultLink(site, one), {
      kind: teamName(site, { period: period.id, team: report.team }),
      text: report.note,
      facts: [
        fact(terms.now, valueText(site, one, report.value)),
        fact(terms.confidence, format.confidence(report.confidence ?? 0)),
        fact(terms.next, report.next),
        fact(
          terms.checkIn,
          format.day(report.day),
          urls.checkIn(period.id, weekOf(period, report.day), report.name),
        ),
      ],
    }),
  ];
}

/** The grade given last beside a computed score, for a reason; one that differs from it tells more. */
export function latestGrade(site: Site): ExampleView[] {
  const { format, labels } = site;
  const { terms } = labels.handbook.examples;
  const graded = sharedKeyResults(site.plan).flatMap((one) =>
    one.grade === null || one.grade.because === null || one.computed === null
      ? []
      : [{ one, grade: one.grade, computed: one.computed }],
  );
  const judged = graded.filter(({ one }) => overrulesTheNumbers(one.grade?.score ?? null, one.computed));
  const latest = latestOf(judged.length > 0 ? judged : graded, ({ grade }) => grade.date);
  if (latest === undefined) return [];
  const { one, grade, computed } = latest;
  return [
    example(keyResultLink(site, one), {
      text: grade.because,
      facts: [fact(terms.computed, format.score(computed)), fact(terms.grade, format.score(grade.score))],
    }),
  ];
}
