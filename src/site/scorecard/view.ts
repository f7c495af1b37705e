/** A period on one sheet: the company's objectives, their key results, and who carries them. */
import { changedSince, isOfPeriod } from '../../domain/check-in-round.ts';
import type { Day } from '../../domain/day.ts';
import { headlineOf } from '../../domain/headline.ts';
import type { Period } from '../../domain/period.ts';
import { countedOf } from '../../domain/roll-up.ts';
import { type Frame, frameView } from '../frame/view.ts';
import { firstOf, sentenceBelow } from '../parts/objectives-below.ts';
import type { LinkView } from '../parts/owner.ts';
import type { StatusView } from '../parts/status.ts';
import { northStarView, type NorthStarView } from '../parts/north-star.ts';
import { type ScoredObjective, scoredObjective, tallyOf } from './scored-objective.ts';
import { periodScore } from '../parts/period-score.ts';
import { periodLabel, type Site, weekLabel } from '../frame/site.ts';

export interface ScorecardView {
  readonly frame: Frame;
  readonly company: string;
  readonly label: string;
  readonly asOf: string;
  readonly week: string;
  readonly northStar: NorthStarView | null;
  readonly score: { readonly word: string; readonly text: string; readonly note: string | null };
  /** How many objectives have each status, with the word for whose they are. */
  readonly tally: { readonly word: string; readonly statuses: readonly StatusView[] };
  /** Why it is not the company's objectives that stand here, and where those are that do not fit; else null. */
  readonly below: { readonly sentence: string; readonly more: LinkView | null } | null;
  /** What cannot be here yet, and what brings it. */
  readonly missing: { readonly text: string; readonly how: string } | null;
  /** Scores instead of progress and confidence. */
  readonly isOver: boolean;
  /** How much room print must spare to keep to one sheet, as classes. */
  readonly density: readonly ('dense' | 'full')[];
  readonly caption: string;
  readonly objectives: readonly ScoredObjective[];
  readonly present: string;
  readonly prints: string;
  /** How to read the sheet, a sentence each. */
  readonly reading: readonly string[];
}

const BAR_WIDTH = 60;
const MOST_ON_A_SHEET = 5;
/** Of departments and teams, where the company has none. */
export const MOST_BELOW = 20;
/** From so many lines on, print gives each title one line, then makes lines as low as they can be read. */
const LINES = { dense: 20, full: 42 };
/** Its title, what comes next and what endangers it need the room of three lines. */
const LINES_OF_OBJECTIVE = 3;

/** A period for people who have one minute. */
export function scorecardView(site: Site, period: Period): ScorecardView {
  const { plan, labels, format, urls } = site;
  const words = labels.scorecard;
  const label = periodLabel(site, period);
  const { score, coverage } = periodScore(site, period);
  const isOver = plan.asOf > period.ends;
  const since = changedSince(plan, period);
  const { isOfCompany, objectives: all } = headlineOf(plan, period.id);
  const shown = isOfCompany ? { objectives: all, more: null } : firstOf(site, period, all, MOST_BELOW);
  const objectives = shown.objectives.map((one) =>
    scoredObjective(site, period, one, { isOver, since, barWidth: BAR_WIDTH }),
  );
  const isBelow = !isOfCompany && all.length > 0;
  return {
    frame: frameView(site, { title: `${words.title}, ${label}`, period, page: 'scorecard' }),
    company: plan.company.name,
    label,
    asOf: labels.frame.footer.asOf(format.day(plan.asOf)),
    week: weekLabel(site, period),
    northStar: northStarView(site, period),
    score: {
      word: isOver ? words.score : words.scoreSoFar,
      text: score === null ? labels.score.noData : format.score(score),
      note: coverage,
    },
    tally: {
      word: isBelow ? labels.below.objectives : words.companyObjectives,
      statuses: tallyOf(site, countedOf(all)),
    },
    below: isBelow ? { sentence: sentenceBelow(site, null, all), more: shown.more } : null,
    missing: missingIn(site, period, all.length > 0),
    isOver,
    density: densityOf(objectives),
    caption: (isBelow ? labels.below : words).caption(label),
    objectives,
    present: urls.period(period.id, 'present'),
    prints: objectives.length > MOST_ON_A_SHEET ? words.prints.several : words.prints.one,
    reading: readingOf(site, {
      isOver,
      since,
      hasSupport: objectives.some(({ support }) => support.length > 0),
    }),
  };
}

/** What a reader would look for and not find; null when all is there. */
function missingIn(
  { plan, labels, format }: Site,
  { id, starts, ends }: Period,
  hasObjectives: boolean,
): ScorecardView['missing'] {
  const { missing } = labels.scorecard;
  if (!hasObjectives) return { text: missing.noObjectives, how: missing.noObjectivesHow };
  if (plan.asOf < starts) return { text: missing.notBegun(format.day(starts)), how: missing.notBegunHow };
  if (plan.asOf <= ends && !plan.checkIns.some((one) => isOfPeriod(one, id)))
    return { text: missing.noCheckIns, how: missing.noCheckInsHow };
  return null;
}

/** Explains what stands on this sheet, and nothing that does not. */
function readingOf(
  { plan, labels, format }: Site,
  { isOver, since, hasSupport }: { isOver: boolean; since: Day | null; hasSupport: boolean },
): string[] {
  const words = labels.scorecard;
  const { lines, measured, confidence, change } = words.reading;
  const { aspirational, committed } = plan.company.scoring.expected;
  return [
    ...(hasSupport ? [lines] : []),
    measured(
      isOver ? words.columns.score : words.columns.progress,
      format.expected(aspirational),
      format.expected(committed),
    ),
    ...(isOver ? [] : [confidence]),
    ...(since === null ? [] : [change(format.dayMonth(since))]),
    labels.frame.footer.learning,
  ];
}

function densityOf(objectives: readonly ScoredObjective[]): ScorecardView['density'] {
  const lines = objectives.reduce(
    (sum, { keyResults, support, more }) =>
      sum + LINES_OF_OBJECTIVE + keyResults.length + support.length + (more === null ? 0 : 1),
    0,
  );
  if (lines < LINES.dense) return [];
  return lines < LINES.full ? ['dense'] : ['dense', 'full'];
}
