/** The small things most pages show: people, statuses, scores, confidence. */
import { confidenceLine } from '../../charts/confidence-line.ts';
import { scoreBar } from '../../charts/score-bar.ts';
import { type Day, earlierOf } from '../../domain/day.ts';
import type { Report } from '../../domain/check-in.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import type { Objective } from '../../domain/objective.ts';
import { roundsUntil } from '../../domain/objective-rounds.ts';
import type { Period } from '../../domain/period.ts';
import { givenUpOn, isAtRestOn, type Retirement } from '../../domain/retirement.ts';
import { coverageOf, reaching } from '../../domain/roll-up.ts';
import { type Band, bandOf, isReached, type RollUp } from '../../domain/scoring.ts';
import type { Status } from '../../domain/status.ts';
import { objectiveConfidenceOn } from '../../domain/trend.ts';
import { type NamesView, ownersView } from './names.ts';
import type { Site } from '../frame/site.ts';

export interface LinkView {
  readonly text: string;
  readonly href: string | null;
}

export interface StatusView {
  readonly key: Status;
  readonly word: string;
}

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

export interface ConfidenceView {
  /** One decimal; null when it was never given. */
  readonly text: string | null;
  /** How many gave one, where not all did. */
  readonly coverage: string | null;
  /** What it was, with the day; null where that is not told. */
  readonly before: string | null;
  readonly line: string;
}

export const statusView = ({ labels }: Site, key: Status): StatusView => ({
  key,
  word: labels.terms.status[key],
});

/** An owner as written: a person or team by name with their page, anything else as it is. */
export function ownerView({ plan, urls }: Site, owner: string): LinkView {
  const person = plan.people.get(owner);
  if (person !== undefined) return { text: person.name, href: urls.person(owner) };
  const team = plan.organisation.get(owner);
  return team === undefined ? { text: owner, href: null } : { text: team.name, href: urls.team(owner) };
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

/** How many of all a mean is made of, in the words given; null where all are: it is said only where it is incomplete. */
export const unlessComplete = <Text>(
  [some, all]: RollUp['coverage'],
  words: (some: number, all: number) => Text,
): Text | null => (all > 0 && some === all ? null : words(some, all));

/** How many of an objective's live key results have a score; null where all have, and of a retired objective. */
export const coverageText = (
  { labels }: Site,
  { coverage, keyResults, retired }: Objective,
): string | null => {
  if (retired !== null) return null;
  if (keyResults.length === 0) return labels.score.noKeyResults;
  return unlessComplete(coverage, (some, all) =>
    all === 0 ? labels.score.noneCounts : labels.score.coverage(some, all),
  );
};

/** How many of all have what a mean is made of, as in "3 of 4"; null where all have it, and where none has. */
export const incomplete = ({ labels, format }: Site, [some, all]: RollUp['coverage']): string | null =>
  some === 0 || some === all ? null : labels.score.outOf(format.number(some), format.number(all));

/** A mean in a line of text, with its coverage where that is not complete: "0.58 (3 of 4)". */
export function restingOn(site: Site, text: string, coverage: RollUp['coverage']): string {
  const rests = incomplete(site, coverage);
  return rests === null ? text : `${text} (${rests})`;
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

interface ConfidenceOptions {
  readonly width?: number;
  readonly height?: number;
  /** How many of all have one. */
  readonly coverage?: RollUp['coverage'];
  /** Of what it is about: the line ends where it was given up, and has a gap until it was taken up again. */
  readonly retirements?: readonly Retirement[];
}

/** Confidence over the rounds of a period, however it is found for a day; the last given holds, after the end too. */
export function confidenceView(
  site: Site,
  period: Period,
  on: (day: Day) => number | null,
  { coverage = [0, 0], retirements = [], ...size }: ConfidenceOptions = {},
): ConfidenceView {
  const { format, labels, plan } = site;
  const givenUp = givenUpOn(retirements);
  const until = earlierOf(plan.asOf, givenUp ?? period.ends);
  const days = roundsUntil(period, earlierOf(until, period.ends)).map(({ ends }) => ends);
  const last = on(plan.asOf);
  const inPeriod = days.map((day) => (isAtRestOn(retirements, day) ? null : on(day)));
  const isAsLast = givenUp !== null || last === (inPeriod.at(-1) ?? null);
  const values = isAsLast ? inPeriod : [...inPeriod, last];
  const given = values.filter((value) => value !== null);
  return {
    text: last === null ? null : format.confidence(last),
    coverage: last === null ? null : incomplete(site, coverage),
    before: null,
    line: confidenceLine({
      ...size,
      values,
      threshold: plan.company.status.atRiskBelowConfidence,
      label: labels.score.confidenceLabel[period.cadence.every](given.map(format.confidence).join(', ')),
    }),
  };
}

/** An objective's mean confidence. */
export const objectiveConfidence = (
  site: Site,
  objective: Objective,
  size: { width?: number; height?: number } = {},
): ConfidenceView =>
  confidenceView(site, periodOf(site, objective), (day) => objectiveConfidenceOn(objective, day), {
    ...size,
    coverage: coverageOf(objective, ({ confidence }) => confidence),
    retirements: objective.retirements,
  });

/** One objective in a list. */
export interface ObjectiveRowView {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly team: LinkView;
  readonly level: string;
  readonly owners: NamesView;
  readonly tags: readonly string[];
  readonly carriedBy: string | null;
  readonly status: StatusView;
  readonly score: ScoreView;
  readonly coverage: string | null;
  readonly confidence: ConfidenceView;
  readonly isRetired: boolean;
}

export function objectiveRow(site: Site, objective: Objective): ObjectiveRowView {
  const { plan, urls, labels } = site;
  const team = plan.organisationIn(objective.period).get(objective.team);
  return {
    id: objective.id,
    title: objective.title,
    href: urls.objective(objective.id),
    team: { text: team?.name ?? objective.team, href: urls.teamIn(objective.period, objective.team) },
    level: labels.terms.level[objective.level],
    owners: ownersView(site, objective.owners),
    tags: tagsOf(site, objective),
    carriedBy: carriedBy(site, objective),
    status: statusView(site, objective.status),
    score: scoreOf(site, objective),
    coverage: coverageText(site, objective),
    confidence: objectiveConfidence(site, objective),
    isRetired: objective.retired !== null,
  };
}

/** Whether it is a person’s, the theme in its words, and the ambition where it is a commitment. */
export function tagsOf(site: Site, objective: Objective): string[] {
  const theme = themeTitle(site, objective);
  return [
    ...(objective.individual ? [site.labels.objective.personal] : []),
    ...(theme === null ? [] : [theme]),
    ...(objective.ambition === 'committed' ? [site.labels.terms.ambition.committed] : []),
  ];
}

/** The title of an objective's theme, of its period or the year that lies in. */
function themeTitle({ plan }: Site, { period, theme }: Objective): string | null {
  const own = plan.periods.find(({ id }) => id === period);
  const year = plan.periods.find(({ id }) => id === own?.within);
  return [own, year].flatMap((one) => one?.themes ?? []).find(({ id }) => id === theme)?.title ?? theme;
}

export function periodOf({ plan }: Site, { period }: Pick<Objective, 'period'>): Period {
  const found = plan.periods.find(({ id }) => id === period);
  if (found === undefined) throw new Error(`The plan has no period ${period}.`);
  return found;
}

/** The team an objective is of; one that is a person’s says so. */
export function whoseText({ plan, labels }: Site, { period, team, individual }: Objective): string {
  const name = plan.organisationIn(period).get(team)?.name ?? team;
  return individual ? labels.objective.personalIn(name) : name;
}

/** Who carries something with an objective: the team it is of, or the people whose it is. */
const carriersOf = (site: Site, one: Objective): string[] =>
  one.individual && one.owners.length > 0
    ? one.owners.map((owner) => ownerView(site, owner).text)
    : [whoseText(site, one)];

function carriedBy(site: Site, objective: Objective): string | null {
  const { plan, labels, format } = site;
  const reached = [...reaching(plan, objective.id)]
    .flatMap((id) => plan.objectives.get(id) ?? [])
    .filter(({ retired }) => retired === null);
  if (reached.length === 0) return null;
  const names = [...new Set(reached.flatMap((one) => carriersOf(site, one)))];
  const shown =
    names.length > 3
      ? [...names.slice(0, 2), labels.organisation.others(format.number(names.length - 2))]
      : names;
  return labels.objective.carriedBy(format.list(shown), reached.length);
}

/** A diagnosis in sentences: what it is, what changes, who does what by when; null without one. */
export function diagnosisText(site: Site, diagnosis: Report['diagnosis'] | undefined): string | null {
  if (diagnosis === null || diagnosis === undefined) return null;
  const { labels, format } = site;
  const { because, change, action, owner, due } = diagnosis;
  const who = [
    ...(owner === undefined ? [] : [ownerView(site, owner).text]),
    ...(due === undefined ? [] : [labels.objective.due(format.day(due))]),
  ];
  const more = [
    ...(action === undefined ? [] : [sentence(action)]),
    ...(who.length === 0 ? [] : [`${who.join(', ')}.`]),
  ];
  return labels.objective.diagnosis(sentence(because), labels.terms.change[change], more);
}

/** Corrections of a closed period, one sentence each. */
export const errataView = (site: Site, errata: Objective['errata']): string[] =>
  errata
    .filter(({ date }) => date <= site.plan.asOf)
    .map(({ date, what, approvedBy }) =>
      site.labels.objective.corrected(
        site.format.day(date),
        sentence(what),
        ownerView(site, approvedBy).text,
      ),
    );

/** A text as a sentence: with a full stop where its author left it out. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
