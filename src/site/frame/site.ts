import { type Period, weekOf, weeksIn } from '../../domain/period.ts';
import { nameInId } from '../../domain/period-name.ts';
import type { Objective } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import { type Format, makeFormat } from './format.ts';
import { type PageLanguage, pageLanguage } from './language.ts';
import { makeUrls, type Urls } from './urls.ts';
import { labelsFor } from '../words/languages.ts';
import type { Labels } from '../words/labels.ts';

/** What every view is made from. */
export interface Site {
  readonly plan: Plan;
  readonly urls: Urls;
  readonly labels: Labels;
  readonly language: PageLanguage;
  readonly format: Format;
}

/** A site under a base address, in the company's language where there are words for it. */
export function makeSite(plan: Plan, base: string): Site {
  const { locale } = plan.company;
  const { labels, wordsIn } = labelsFor(locale);
  const language = pageLanguage(locale, wordsIn);
  return {
    plan,
    urls: makeUrls(base),
    labels,
    language,
    format: makeFormat(locale, language),
  };
}

/** A period's name: its label, or what its id names, or its dates. */
export function periodLabel({ labels, format }: Site, { id, label, starts, ends }: Period): string {
  if (label !== null) return label;
  const name = nameInId(id);
  if (name === null) return format.days(starts, ends);
  const { kind, part } = name;
  const year = name.isFiscal ? labels.period.fiscalYear(name.year) : name.year;
  return kind === 'year' ? year : labels.period[kind](part, year);
}

/** Where the as-of day stands in a period. */
export function weekLabel({ plan, labels }: Site, period: Period): string {
  if (plan.asOf < period.starts || plan.asOf > period.ends) return labels.terms.phase[period.phase];
  return labels.period.weekOf(weekOf(period, plan.asOf), weeksIn(period));
}

/** The period of an objective; there is one, or the plan is broken. */
export function periodOf({ plan }: Site, { period }: Pick<Objective, 'period'>): Period {
  const found = plan.periods.find(({ id }) => id === period);
  if (found === undefined) throw new Error(`The plan has no period ${period}.`);
  return found;
}
