/** One thing of a company's that shows what a page of the handbook tells, and where such things are found. */
import type { Day } from '../../domain/day.ts';
import type { KeyResult } from '../../domain/key-result.ts';
import { newestFirst } from '../../domain/newest-first.ts';
import { liveKeyResults, type Objective } from '../../domain/objective.ts';
import type { Plan } from '../../domain/plan.ts';
import type { LinkView } from '../parts/owner.ts';
import type { ScoreView } from '../parts/score.ts';
import type { StatusView } from '../parts/status.ts';
import type { Site } from '../frame/site.ts';

export interface ExampleView {
  readonly title: LinkView;
  /** What it is an example of, or whose it is. */
  readonly kind: string | null;
  readonly text: string | null;
  readonly facts: readonly ExampleFact[];
  readonly measure: { readonly score: ScoreView; readonly status: StatusView } | null;
}

interface ExampleFact {
  readonly term: string;
  readonly value: LinkView;
}

interface Parts extends Partial<Omit<ExampleView, 'title' | 'facts'>> {
  readonly facts?: readonly (ExampleFact | null)[];
}

/** An example of what it is given; facts that are not known are left out. */
export const example = (
  title: LinkView,
  { kind = null, text = null, facts = [], measure = null }: Parts,
): ExampleView => ({ title, kind, text, facts: facts.filter((one) => one !== null), measure });

/** Null for what is not known. */
export const fact = (term: string, text: string | null, href: string | null = null): ExampleFact | null =>
  text === null ? null : { term, value: { text, href } };

export const objectiveLink = ({ urls }: Site, { id, title }: Objective): LinkView => ({
  text: title,
  href: urls.objective(id),
});

export const keyResultLink = ({ urls }: Site, { ref, title }: KeyResult): LinkView => ({
  text: title,
  href: urls.keyResult(ref),
});

export const hasBegun = ({ periods, asOf }: Plan, period: string): boolean =>
  periods.some(({ id, starts }) => id === period && starts <= asOf);

/** Live objectives of periods that have begun, the newest first; a person's own are left to that person. */
export const sharedObjectives = (plan: Plan): Objective[] =>
  plan.periods
    .filter(({ id }) => hasBegun(plan, id))
    .flatMap(({ id }) => plan.objectivesIn(id))
    .filter(({ individual, retired }) => !individual && retired === null)
    .sort(newestFirst(plan));

export const sharedKeyResults = (plan: Plan): KeyResult[] =>
  sharedObjectives(plan).flatMap(({ keyResults }) => liveKeyResults(keyResults));

/** The first of those with the latest day. */
export const latestOf = <T>(list: readonly T[], dayOf: (one: T) => Day): T | undefined =>
  list.reduce<T | undefined>(
    (latest, one) => (latest === undefined || dayOf(one) > dayOf(latest) ? one : latest),
    undefined,
  );
