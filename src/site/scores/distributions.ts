/** How a period's scores lie: over the bands, and against what was expected of a stretch and of a commitment. */
import { bandBars } from '../../charts/band-bars.ts';
import { scoreHistogram } from '../../charts/score-histogram.ts';
import { overBands, overTenths } from '../../domain/distribution.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import { type Band, BANDS, isReached, mean } from '../../domain/scoring.ts';
import { type ChartView, columnsNaming } from '../parts/chart.ts';
import { restingOn } from '../parts/coverage.ts';
import type { Site } from '../frame/site.ts';

export interface BandsView {
  /** The company's objectives, and all. */
  readonly charts: readonly ChartView[];
  /** From the highest band to the lowest. */
  readonly rows: readonly {
    readonly band: Band;
    readonly name: string;
    readonly word: string;
    readonly response: string;
    /** Company objectives, all objectives, key results. */
    readonly counts: readonly string[];
  }[];
  /** What has no score; null when everything has one. */
  readonly without: string | null;
}

/** A period over the bands; null without objectives. */
export function bandsView(
  site: Site,
  members: {
    readonly company: readonly Objective[];
    readonly all: readonly Objective[];
    readonly keyResults: readonly KeyResult[];
  },
): BandsView | null {
  const { labels, format } = site;
  const words = labels.scores.bands;
  if (members.all.length === 0) return null;
  const company = overBands(members.company);
  const all = overBands(members.all);
  const keyResults = overBands(members.keyResults);
  const bands = BANDS.toReversed();
  const chart = (what: string, { counts, without }: typeof all, count: number): ChartView => ({
    caption: words.count(count - without, what),
    note: null,
    svg: bandBars({
      title: `${words.title}: ${what}`,
      description: words.description(
        bands.map((band) => words.part(labels.terms.bandName[band], format.number(counts[band]))).join(', '),
      ),
      bars: bands.map((band) => ({
        band,
        name: labels.terms.bandName[band],
        count: counts[band],
        text: format.number(counts[band]),
      })),
    }),
    numbers: null,
  });
  const says = ({ without }: typeof all, words: (count: string) => string): string[] =>
    without === 0 ? [] : [words(format.number(without))];
  const without = [
    ...says(company, words.withoutScore.company),
    ...says(all, words.withoutScore.all),
    ...says(keyResults, words.withoutScore.keyResults),
  ];
  return {
    charts: [
      ...(members.company.length === 0 ? [] : [chart(words.company, company, members.company.length)]),
      chart(words.all, all, members.all.length),
    ],
    rows: bands.map((band) => ({
      band,
      name: labels.terms.bandName[band],
      word: labels.terms.band[band],
      response: labels.terms.bandResponse[band],
      counts: [company, all, keyResults].map(({ counts }) => format.number(counts[band])),
    })),
    without: without.length === 0 ? null : words.without(format.list(without)),
  };
}

export interface AmbitionView {
  readonly name: string;
  readonly means: string;
  readonly standing: string;
  /** Null without scores. */
  readonly chart: ChartView | null;
}

/** Key results that stretch beside those that commit; what they have reached is said once the period is over. */
export function ambitionViews(site: Site, keyResults: readonly KeyResult[], isOver: boolean): AmbitionView[] {
  const { plan, labels, format } = site;
  const words = labels.scores.ambitions;
  return (['aspirational', 'committed'] as const).map((ambition) => {
    const expected = plan.company.scoring.expected[ambition];
    const members = keyResults.filter((one) => one.ambition === ambition);
    const scores = members.flatMap(({ score }) => (score === null ? [] : [score]));
    const reached = scores.filter((score) => isReached(score, expected)).length;
    const meanOf = restingOn(site, format.score(mean(scores) ?? 0), [scores.length, members.length]);
    return {
      name: words.names[ambition],
      means: labels.terms.ambitionMeans(format.expected(expected))[ambition],
      standing:
        scores.length === 0
          ? words.none(isOver)
          : isOver
            ? words.standing(
                format.number(reached),
                format.number(scores.length),
                format.expected(expected),
                meanOf,
              )
            : words.standingSoFar(format.number(scores.length), meanOf),
      chart: scores.length === 0 ? null : histogram(site, words.names[ambition], scores, expected, isOver),
    };
  });
}

function histogram(
  { labels, format }: Site,
  name: string,
  scores: readonly number[],
  expected: number,
  isOver: boolean,
): ChartView {
  const words = labels.scores.ambitions;
  const steps = overTenths(scores).map((count, step) => ({
    count,
    text: format.number(count),
    score: format.expected(step / 10),
  }));
  const reachedFrom = steps.findIndex((_, step) => isReached(step / 10, expected));
  return {
    caption: words.chart,
    note: isOver ? words.note : words.noteSoFar,
    svg: scoreHistogram({
      title: `${words.title}: ${name}`,
      description: words.description(
        steps
          .filter(({ count }) => count > 0)
          .map(({ text, score }) => words.part(text, score))
          .join(', '),
      ),
      steps,
      reachedFrom: reachedFrom === -1 ? steps.length : reachedFrom,
      isOver,
      expectedText: words.expected(format.expected(expected), isOver),
    }),
    numbers: {
      summary: words.numbers,
      caption: `${words.title}: ${name}`,
      columns: columnsNaming(words.columns.score, words.columns.count),
      rows: steps.map(({ score, text }) => [score, text]),
      more: null,
    },
  };
}
