import { type Period, weekOf, weeksIn } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import { type Format, makeFormat } from './format.ts';
import { type PageLanguage, pageLanguage } from './language.ts';
import { makeUrls, type Urls } from './urls.ts';
import { labelsFor } from './words/languages.ts';
import type { Labels } from './words/labels.ts';

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

/** A period's name: its label, or one made from its dates and the fiscal year. */
export function periodLabel({ plan, labels }: Site, period: Period): string {
  if (period.label !== null) return period.label;
  const { fiscalYearStartsIn } = plan.company;
  const [year = 0, month = 1] = period.starts.split('-').map(Number);
  const intoYear = (month - fiscalYearStartsIn + 12) % 12;
  const isFiscal = fiscalYearStartsIn !== 1;
  // A fiscal year is called by the year in which it ends.
  const fiscalYear = isFiscal && month >= fiscalYearStartsIn ? year + 1 : year;
  const yearName = isFiscal
    ? labels.period.fiscalYear(String(fiscalYear % 100).padStart(2, '0'))
    : String(year);
  return period.annual ? yearName : labels.period.quarter(Math.floor(intoYear / 3) + 1, yearName);
}

/** Where the as-of day stands in a period. */
export function weekLabel({ plan, labels }: Site, period: Period): string {
  if (plan.asOf < period.starts || plan.asOf > period.ends) return labels.terms.phase[period.phase];
  return labels.period.weekOf(weekOf(period, plan.asOf), weeksIn(period));
}
