/** What every page begins with: the site, and its views with the keys by which unchanged pages are skipped. */
import { hash } from 'node:crypto';
import { asOfDay } from '../domain/as-of.ts';
import { makePlan, type Plan } from '../domain/plan.ts';
import { loadWriting } from '../load/from-astro.ts';
import { makeSite, type Site } from '../views/site.ts';

let site: Promise<Site> | undefined;
let writing: ReturnType<typeof loadWriting> | undefined;

/** What people wrote, read once for a build. */
function writingOf(): ReturnType<typeof loadWriting> {
  if (writing === undefined || import.meta.env.DEV) writing = loadWriting();
  return writing;
}

/** What the files mean as of another day than the site's. */
export const loadPlanOn = async (day: string): Promise<Plan> => makePlan(await writingOf(), day);

/** The site of this build; while writing, made anew for each page so that it shows the newest text. */
export function loadSite(): Promise<Site> {
  if (site === undefined || import.meta.env.DEV) site = makeFromContent();
  return site;
}

async function makeFromContent(): Promise<Site> {
  const writing = await writingOf();
  const asked = process.env['OKR_AS_OF'];
  const asOf = asOfDay(asked === '' ? undefined : asked, writing.company, new Date());
  return makeSite(makePlan(writing, asOf), import.meta.env.BASE_URL);
}

/** One static path: its parameters, its view as the page's only prop, and the view's digest as cache key. */
export function staticPath<Params extends Record<string, string>, View>(params: Params, view: View) {
  return {
    params,
    props: { view },
    cacheKey: hash('sha1', JSON.stringify(view), 'base64url'),
  };
}
