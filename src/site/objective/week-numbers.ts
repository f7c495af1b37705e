/** The numbers of an objective's charts, round by round. */
import type { Objective } from '../../domain/objective.ts';
import type { ObjectiveRound } from '../../domain/objective-rounds.ts';
import type { Period } from '../../domain/period.ts';
import type { NumbersView } from '../parts/chart.ts';
import type { ChangeOfObjective } from './changes.ts';
import { roundName, roundNames } from './round-name.ts';
import type { Site } from '../frame/site.ts';

interface NumbersOf {
  readonly objective: Objective;
  readonly period: Period;
  readonly rounds: readonly ObjectiveRound[];
  readonly changes: readonly ChangeOfObjective[];
}

/** A row for each round in which something came in or the terms changed; the silent ones are named once, below, those before the first report apart. */
export function objectiveNumbers(site: Site, { objective, period, rounds, changes }: NumbersOf): NumbersView {
  const { format, labels } = site;
  const { nothing, weeks: words } = labels.charts;
  const { columns, reported } = words;
  const { column, numbers, reported: reportedIn } = words.every[period.cadence.every];
  const hasPace = rounds.some(({ asked }) => asked !== null);
  const told = rounds.map((one, index) => {
    const before = rounds[index - 1]?.day ?? '';
    const hasChanged = changes.some(({ day }) => before < day && day <= one.day);
    const what = [
      ...(one.hasNewValue ? [reported.values] : []),
      ...(one.hasNewConfidence ? [reported.confidence] : []),
      ...(hasChanged ? [reported.changes] : []),
    ];
    return { one, what };
  });
  const isSilent = ({ one, what }: (typeof told)[number]) => what.length === 0 && one.round !== null;
  const silent = told.filter(isSilent).map(({ one }) => one);
  const sentences = [false, true].flatMap((isStanding) => {
    const alike = silent.filter((one) => (one.progress !== null || one.confidence !== null) === isStanding);
    const names = roundNames(
      site,
      period,
      alike.flatMap(({ round }) => round ?? []),
    );
    return names.length === 0 ? [] : [words.silent(format.list(names), isStanding)];
  });
  return {
    summary: numbers,
    caption: `${numbers}: ${objective.title}`,
    columns: [
      { text: column, isNumber: false },
      { text: columns.until, isNumber: false },
      { text: columns.progress, isNumber: true },
      ...(hasPace ? [{ text: columns.expected, isNumber: true }] : []),
      { text: columns.confidence, isNumber: true },
      { text: reportedIn, isNumber: false },
    ],
    rows: told
      .filter((line) => !isSilent(line))
      .map(({ one, what }) => [
        roundName(site, period, one.round),
        format.dayMonth(one.day),
        one.progress === null ? nothing : format.score(one.progress),
        ...(hasPace ? [one.asked === null ? nothing : format.score(one.asked)] : []),
        one.confidence === null ? nothing : format.confidence(one.confidence),
        what.join(', '),
      ]),
    more: sentences.length === 0 ? null : sentences.join(' '),
  };
}
