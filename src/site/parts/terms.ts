/** Where the terms of a key result changed: a badge beside its title, and a sentence where it matters. */
import type { KeyResult } from '../../domain/key-result.ts';
import type { TermsChange } from '../../domain/terms.ts';
import { numbersOf } from './numbers.ts';
import { sentence } from './sentences.ts';
import type { Site } from '../frame/site.ts';

/** A few words, and all of it in sentences. */
export interface BadgeView {
  readonly text: string;
  readonly sentence: string;
}

/** What says that a key result is no longer measured by its first terms; null where it is. */
export const changedBadge = (site: Site, one: KeyResult): BadgeView | null =>
  badgeOf(
    site,
    one.changes,
    one.changes.map((change) => changeSentence(site, one, change)),
  );

/** The same for several key results together, each with its name. */
export function changedAmong(site: Site, keyResults: readonly KeyResult[]): BadgeView | null {
  const { of } = site.labels.charts;
  return badgeOf(
    site,
    keyResults.flatMap(({ changes }) => changes),
    keyResults.flatMap((one) =>
      one.changes.map((change) => of(one.title, changeSentence(site, one, change))),
    ),
  );
}

function badgeOf(
  { labels, format }: Site,
  changes: readonly TermsChange[],
  sentences: readonly string[],
): BadgeView | null {
  if (changes.length === 0) return null;
  const { term, changed } = labels.objective.terms;
  const names = [...new Set(changes.map(({ field }) => term[field].name))];
  return { text: changed(format.list(names)), sentence: sentences.join(' ') };
}

/** "On 10 August the target went from 100 to 50: The largest partner closed." */
export function changeSentence(site: Site, one: KeyResult, change: TermsChange): string {
  const words = site.labels.objective.terms;
  const what = words.term[change.field].inSentence;
  const day = site.format.dayMonth(change.day);
  const [from, to] = [change.from, change.to].map((value, side) => termText(site, one, change, value, side));
  const said =
    to === null || to === undefined
      ? words.at(day, what)
      : from === null || from === undefined
        ? words.to(day, what, to)
        : (isDay(change) ? words.moved : words.fromTo)(day, what, from, to);
  return sentence(change.because === null ? said : words.because(said, change.because));
}

const isDay = ({ field }: Pick<TermsChange, 'field'>): boolean => field === 'due' || field === 'starts';

/** What a term held, as it is shown elsewhere; null where the files do not say. */
function termText(
  site: Site,
  one: KeyResult,
  { field, units, from, to }: TermsChange,
  value: TermsChange['from'],
  side: number,
): string | null {
  const { format, labels } = site;
  if (value === null) return null;
  if (typeof value === 'number') {
    const both = [from, to].filter((one) => typeof one === 'number');
    const unit = field === 'weight' ? null : (units[side] ?? null);
    return numbersOf(site, { ...one, unit }, both).text(value);
  }
  if (isDay({ field })) return format.dayMonth(value);
  return field === 'ambition' && (value === 'aspirational' || value === 'committed')
    ? labels.terms.ambition[value]
    : value;
}
