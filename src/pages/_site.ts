/** What every page begins with: the site, and its views with the keys by which unchanged pages are skipped. */
import { hash } from 'node:crypto';
import { asOfDay } from '../domain/as-of.ts';
import { makePlan, type Plan } from '../domain/plan.ts';
import { lint, type LintResult } from '../lint/engine.ts';
import { type Company, handedOver } from '../load/hand-over.ts';
import { makeSite, type Site } from '../site/frame/site.ts';

/** The company that was read for these pages. */
export function loadCompany(): Company {
  const company = handedOver();
  if (company === undefined)
    throw new Error('There is no company to show; run `npm run -s okr -- check`, it says why.');
  return company;
}

let site: { readonly of: Company; readonly made: Site } | undefined;

/** The site of this build; while writing, made anew when something was saved, and on the next day. */
export function loadSite(): Site {
  const company = loadCompany();
  const isOld = site?.of !== company || (import.meta.env.DEV && site.made.plan.asOf !== dayOf(company));
  if (site === undefined || isOld) {
    const plan = company.judged?.plan ?? makePlan(company.writing, dayOf(company));
    site = { of: company, made: makeSite(plan, import.meta.env.BASE_URL) };
  }
  return site.made;
}

const dayOf = ({ asOf, writing }: Company): string => asOfDay(asOf, writing.company, new Date());

/** What the files mean as of another day than the site's. */
export const planOn = (day: string): Plan => makePlan(loadCompany().writing, day);

/** What the rules say of the company today. */
export const findingsToday = (): LintResult => loadCompany().judged?.result ?? lint(loadSite().plan);

/** One static path: its parameters, its view as the page's only prop, and the view's digest as cache key. */
export function staticPath<Params extends Record<string, string>, View>(params: Params, view: View) {
  return {
    params,
    props: { view },
    cacheKey: hash('sha1', JSON.stringify(view), 'base64url'),
  };
}
