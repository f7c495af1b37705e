import { type CollectionEntry, type CollectionKey, getCollection, render } from 'astro:content';
import type { Writing, Written } from '../domain/written.ts';

/** The company's writing, from Astro's content store, in the order of file names. */
export async function loadWriting(): Promise<Writing> {
  const [company] = await stored<Written<Writing['company']>>('company');
  if (company === undefined)
    throw new Error('The content store has no company; run `npm run -s okr -- check`.');
  const [people] = await stored<Written<Writing['people']>>('people');
  return {
    company: company.data,
    people: people?.data ?? [],
    teams: await stored('teams'),
    periods: await stored('periods'),
    objectives: await stored('objectives'),
    checkIns: await stored('check-ins'),
    retrospectives: await stored('retrospectives'),
    plans: await stored('plans'),
    metrics: await stored('metrics'),
    handbook: await stored('handbook'),
    pictures: Object.fromEntries(
      (await loadPictures()).map(({ path, width, height }) => [path, { width, height }]),
    ),
  };
}

/** The page of a rule of the method, `docs/rules/<id>.md`. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  /** What must hold, in one sentence. */
  readonly summary: string;
  /** Changes with the page's text. */
  readonly digest: string;
}

/** Every rule's page, by the rule's id. */
export async function loadRulePages(): Promise<ReadonlyMap<string, RulePage>> {
  const entries = (await getCollection('rules')) as RuleEntry[];
  return new Map(
    entries.map(({ id, data: { title, summary }, digest }) => [
      id,
      { id, title, summary, digest: String(digest ?? '') },
    ]),
  );
}

/** A rule's page as something to render. */
export async function loadRuleText(id: string) {
  const entries = (await getCollection('rules')) as RuleEntry[];
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`There is no docs/rules/${id}.md.`);
  return (await render(entry)).Content;
}

type RuleEntry = CollectionEntry<'rules'> & { readonly data: { title: string; summary: string } };

/** Pictures to publish, with where they lie on this machine. */
export async function loadPictures(): Promise<
  { path: string; absolute: string; width: number; height: number }[]
> {
  const entries = await entriesOf<{ absolute: string; width: number; height: number }>('pictures');
  return entries.map(({ id, data }) => ({ path: id, ...data }));
}

async function stored<File extends Written<unknown>>(collection: string): Promise<File[]> {
  const entries = await entriesOf<Omit<File, 'id'>>(collection);
  return entries.map(({ id, data }) => ({ ...data, id }) as File);
}

/** What our loader put there: it has been through the schema, so its shape is known here and not to Astro. */
async function entriesOf<Data>(collection: string): Promise<{ id: string; data: Data }[]> {
  const entries = (await getCollection(collection as CollectionKey)) as { id: string; data: Data }[];
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}
