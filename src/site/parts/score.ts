/** A score: its number, its bar, what it comes to, and what stands in its place. */
import { type Band, bandOf, isReached, type RollUp } from '../../domain/scoring.ts';
import type { Status } from '../../domain/status.ts';
import type { Site } from '../frame/site.ts';
import { scoreBar } from '../../charts/score-bar.ts';
import type { Objective } from '../../domain/objective.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { restingOn } from './coverage.ts';
import type { Retirement } from '../../domain/retirement.ts';

export interface ScoreView {
  /** Two decimals; without a score what people wrote at the end in its place, else the words for no data. */
  readonly text: string;
  readonly bar: string;
  readonly hasScore: boolean;
  /** Only of what is over: until then a score is so far. */
  readonly band: Band | null;
  /** What it comes to: band and whether it was reached, or what would be good by today; null for no data. */
  readonly meaning: string | null;
}

/** A score, and what it is measured against. */
export interface Judged {
  /** 0–1; null for no data. */
  readonly score: number | null;
  /** What it is expected to end at, 0–1. */
  readonly expected: number;
  /** Whether it is reached or missed by now; until then it is so far. */
  readonly isOver: boolean;
  /** What would be good by today, 0–1; null where that cannot be said. */
  readonly expectedByNow: number | null;
  /** What people wrote at the end. */
  readonly closingWord?: string | null;
  /** Of one objective or key result: what was given up is neither so far nor to come. */
  readonly status?: Status;
}

/** A score as its number, its bar, and what it comes to. */
export function scoreView(site: Site, judged: Judged, width?: number): ScoreView {
  const { labels, format } = site;
  const { score, expected, isOver, status } = judged;
  const meaning = meaningOf(site, judged);
  const label =
    score === null || meaning === null
      ? labels.score.noScoreLabel(isOver || status === 'retired')
      : labels.score.scoreLabel(format.score(score), meaning);
  return {
    text: scoreText(site, judged, LONGEST_IN_PLACE_OF_A_NUMBER),
    bar: scoreBar({ score, expected, label, ...(width === undefined ? {} : { width }) }),
    hasScore: score !== null,
    band: isOver ? bandOf(score, site.plan.company.scoring.bands) : null,
    meaning,
  };
}

/** What a score comes to in words; where band and reached differ, those of reached. Null for no data. */
export function meaningOf(
  { plan, labels, format }: Site,
  { score, expected, isOver, expectedByNow, status }: Judged,
): string | null {
  if (score === null) return null;
  if (!isOver && status === 'retired') return labels.score.givenUp;
  if (!isOver)
    return labels.score.soFar(
      expectedByNow === null ? null : format.score(expectedByNow),
      format.expected(expected),
    );
  const band = bandOf(score, plan.company.scoring.bands) ?? 'none';
  const isAtItsEnd = isReached(score, expected);
  const ended = (isAtItsEnd ? labels.score.reached : labels.score.missed)(format.expected(expected));
  const isGoodBand = band === 'full' || band === 'strong';
  return isGoodBand === isAtItsEnd ? `${labels.terms.band[band]}; ${ended}` : ended;
}

const LONGEST_IN_PLACE_OF_A_NUMBER = 48;

/** A score; what was written at the end in its place, in at most so many characters; else the words for no data. */
function scoreText({ labels, format }: Site, { score, isOver, closingWord = null }: Judged, most: number) {
  if (score !== null) return format.score(score);
  return isOver && closingWord !== null ? shortened(closingWord, most) : labels.score.noData;
}

/** A text where a number would stand: its beginning, up to a whole word. */
const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;

/** The number of one objective or key result, or what stands in its place, without its bar. */
export const scoreTextOf = (
  site: Site,
  one: Objective | KeyResult,
  most = LONGEST_IN_PLACE_OF_A_NUMBER,
): string => scoreText(site, { ...one, closingWord: closingWordOf(site, one) }, most);

/** The score of one objective or key result. */
export const scoreOf = (site: Site, one: Objective | KeyResult, width?: number): ScoreView =>
  scoreView(site, { ...one, closingWord: closingWordOf(site, one) }, width);

/** What people wrote at the end: of an objective its outcome, else its decision in words. */
export function closingWordOf({ labels }: Site, one: Objective | KeyResult): string | null {
  if ('closingWord' in one) return one.closingWord;
  const { outcome = null, decision = null } = one.decision ?? {};
  return outcome ?? (decision === null ? null : labels.terms.decision[decision]);
}

/** What a score is compared with beside it: the end where it is over, what would be good by today until then. */
export function goodText(
  { labels, format }: Site,
  { score, expected, isOver, expectedByNow, status }: Judged,
): string {
  if (!isOver && status === 'retired') return '';
  const end = format.expected(expected);
  if (!isOver)
    return labels.score.goodByNow(expectedByNow === null ? null : format.score(expectedByNow), end);
  if (score === null) return '';
  return (isReached(score, expected) ? labels.score.reached : labels.score.missed)(end);
}

/** An objective's score in a line of text, likewise; without one what stands in its place. */
export const objectiveText = (site: Site, objective: Objective, most?: number): string =>
  restingOn(
    site,
    scoreTextOf(site, objective, most),
    objective.score === null || objective.retired !== null ? [0, 0] : objective.coverage,
  );

/** A mean score in a line of text, likewise; the words for no data without one. */
export const meanText = (site: Site, { score, coverage }: RollUp): string =>
  score === null ? site.labels.score.noData : restingOn(site, site.format.score(score), coverage);

export interface ConfidenceOptions {
  readonly width?: number;
  readonly height?: number;
  /** How many of all have one. */
  readonly coverage?: RollUp['coverage'];
  /** Of what it is about: the line ends where it was given up, and has a gap until it was taken up again. */
  readonly retirements?: readonly Retirement[];
}
