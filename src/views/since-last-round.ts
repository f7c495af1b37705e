/** How numbers moved with the latest round of check-ins. */
import type { Day } from '../domain/day.ts';
import type { KeyResult } from '../domain/key-result.ts';
import type { Objective } from '../domain/objective.ts';
import { confidenceOn, objectiveConfidenceOn, objectiveProgressOn, progressOn } from '../domain/trend.ts';
import type { Site } from './site.ts';

/** Each with its sign, or the word for no movement; null where there is nothing to compare. */
export interface MovedView {
  readonly progress: string | null;
  readonly confidence: string | null;
}

/** How far an objective or a key result has moved since the end of a day; null before the first check-in. */
export function movedSince({ labels, format }: Site, one: Objective | KeyResult, day: Day | null): MovedView {
  if (day === null) return { progress: null, confidence: null };
  const [progress, confidence] =
    'ref' in one
      ? [progressOn(one, day), confidenceOn(one, day)]
      : [objectiveProgressOn(one, day), objectiveConfidenceOn(one, day)];
  const words = labels.scorecard.change;
  return {
    progress: moved(progress, one.progress, words, format.score, format.scoreChange),
    confidence: moved(confidence, one.confidence, words, format.confidence, format.confidenceChange),
  };
}

/** What a reader would find by subtracting the two as they are shown. */
function moved(
  from: number | null,
  to: number | null,
  words: Pick<Site['labels']['scorecard']['change'], 'first' | 'same'>,
  shown: (value: number) => string,
  change: (from: number, to: number) => string,
): string | null {
  if (to === null) return null;
  if (from === null) return words.first;
  return shown(from) === shown(to) ? words.same : change(from, to);
}

/** The same as a sentence; null where there is nothing to compare. */
export function movedText(
  { labels, format }: Site,
  { progress, confidence }: MovedView,
  day: Day,
): string | null {
  const { change } = labels.scorecard;
  if (progress === null && confidence === null) return null;
  const isMove = (one: string | null) => one !== null && one !== change.same;
  const parts = [
    ...(isMove(progress) ? [change.progress(progress ?? '')] : []),
    ...(isMove(confidence) ? [change.confidence(confidence ?? '')] : []),
  ];
  const what = parts.length === 0 ? change.nothing : parts.join(', ');
  return change.since(format.dayMonth(day), what);
}
