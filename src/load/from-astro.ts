import { type CollectionEntry, getCollection, render } from 'astro:content';

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
