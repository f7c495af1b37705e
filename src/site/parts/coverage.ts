/** What a mean rests on. */
import type { RollUp } from '../../domain/scoring.ts';
import type { Site } from '../frame/site.ts';
import type { Objective } from '../../domain/objective.ts';

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
