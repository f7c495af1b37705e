/** What people wrote, as sentences. */
import type { Site } from '../frame/site.ts';
import type { Report } from '../../domain/check-in.ts';
import { ownerView } from './owner.ts';
import type { Objective } from '../../domain/objective.ts';

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
