/** Changes that were agreed after a period had begun. */
import type { Objective } from '../../domain/objective.ts';
import type { AmendmentData } from '../../schema/objective.ts';
import { fromTo } from './from-to.ts';
import { type Numbers, numbersAsWritten, numbersOf } from './numbers.ts';
import { ownerView } from './owner.ts';
import { sentence } from './sentences.ts';
import type { Site } from '../frame/site.ts';

export interface AmendmentView {
  readonly what: string;
  readonly day: string;
  readonly why: string;
}

/** An agreed change in words: what, when, and why. */
export function amendmentView(site: Site, objective: Objective, amendment: AmendmentData): AmendmentView {
  const { labels, format } = site;
  const { date, keyResult, field, from, to, cause, because, approvedBy } = amendment;
  const found = objective.keyResults.find(({ id }) => id === keyResult);
  const subject = `${labels.terms.amendmentField[field]}${found === undefined ? '' : `, ${found.title}`}`;
  const written = [from, to].filter((value) => typeof value === 'number');
  const numbers =
    found === undefined ? numbersAsWritten(site, null, written) : numbersOf(site, found, written);
  const shown = (value: Amended) => amendedText(site, field, value, numbers);
  const isWhole = field === 'added' || field === 'removed';
  return {
    what:
      isWhole || (from === undefined && to === undefined)
        ? subject
        : `${subject}: ${fromTo(site, shown(from), shown(to))}`,
    day: format.day(date),
    why: [
      ...(cause === undefined ? [] : [labels.objective.causeIs(labels.terms.amendmentCause[cause])]),
      ...(because === undefined ? [] : [sentence(because)]),
      ...(approvedBy === undefined ? [] : [labels.objective.approvedBy(ownerView(site, approvedBy).text)]),
    ].join(' '),
  };
}

type Amended = AmendmentData['from'];

/** What a field held, as the field is shown elsewhere. */
function amendedText(site: Site, field: AmendmentData['field'], value: Amended, numbers: Numbers): string {
  const { labels, format } = site;
  if (value === undefined) return labels.charts.nothing;
  if (field === 'owner') {
    const names = [value].flat().map((owner) => ownerView(site, String(owner)).text);
    return names.length === 0 ? labels.organisation.noOwner : format.list(names);
  }
  if (typeof value === 'number') return field === 'weight' ? format.number(value) : numbers.text(value);
  if (typeof value !== 'string') return format.list(value);
  if (field === 'due' || field === 'starts') return format.day(value);
  return field === 'ambition' && (value === 'aspirational' || value === 'committed')
    ? labels.terms.ambition[value]
    : value;
}
