import type { Body } from '../body/piece.ts';
import { fullReference, objectiveOf, type Place, placeOf } from '../domain/reference.ts';
import { formerReference } from '../domain/relations.ts';
import type { GroupedNumber } from '../domain/written.ts';
import type { Problem } from '../lint/diagnostic.ts';
import type { CheckInData } from '../schema/check-in.ts';
import type { CompanyData } from '../schema/company.ts';
import type { HandbookData } from '../schema/handbook.ts';
import type { HealthMetricData, MetricRow } from '../schema/health-metric.ts';
import type { KeyResultData, ObjectiveData } from '../schema/objective.ts';
import type { PersonData } from '../schema/people.ts';
import type { PeriodData } from '../schema/period.ts';
import type { PlanData } from '../schema/plan.ts';
import type { RetrospectiveData } from '../schema/retrospective.ts';
import type { TeamData } from '../schema/team.ts';
import type { Collection } from './kinds.ts';

/** A component an author called in a body, with what it names. */
export interface ComponentCall {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

/** One file as it was read: its data when the schema let it pass, and what is wrong with it. */
export interface ReadFile<Data = unknown> {
  /** Within the content folder. */
  readonly path: string;
  readonly collection: Collection | 'metric-rows';
  readonly id: string;
  /** Of the file's bytes. */
  readonly digest: string;
  /** Null when the file has problems that hide what it says. */
  readonly data: Data | null;
  readonly body: Body;
  readonly text: string;
  /** Picture files that the body shows, or the company as its logo. */
  readonly pictures: readonly { readonly src: string; readonly line: number; readonly column: number }[];
  readonly components: readonly ComponentCall[];
  /** Addresses within the site that the body links to. */
  readonly links: readonly { readonly to: string; readonly line: number; readonly column: number }[];
  /** The names of the body's headings, by which links lead to them. */
  readonly headings: readonly string[];
  readonly problems: readonly Problem[];
  /** Numbers whose point may be meant between groups; left out where there is none. */
  readonly grouped?: readonly GroupedNumber[];
}

interface DataOf {
  company: CompanyData;
  people: readonly PersonData[];
  teams: TeamData;
  periods: PeriodData;
  objectives: ObjectiveData;
  'check-ins': CheckInData;
  retrospectives: RetrospectiveData;
  plans: PlanData;
  metrics: HealthMetricData;
  'metric-rows': readonly MetricRow[];
  handbook: HandbookData;
}

/** All files that were read, for finding one by what others call it. */
export class Library {
  readonly #files = new Map<string, Map<string, ReadFile>>();
  readonly #paths: ReadonlyMap<string, ReadFile>;
  readonly #aliases = new Map<string, string>();
  /** Key results by what they were called, in full. */
  readonly #formerKeyResults = new Map<string, string>();
  readonly #productPages: ReadonlySet<string>;

  /** What the company wrote, and the handbook pages that come with the product and that it has not replaced. */
  constructor(own: readonly ReadFile[], productPages: readonly ReadFile[] = []) {
    const files = [...own, ...productPages];
    this.#productPages = new Set(productPages.map(({ path }) => path));
    this.#paths = new Map(files.map((file) => [file.path, file]));
    for (const file of files) {
      const shelf = this.#files.get(file.collection) ?? new Map<string, ReadFile>();
      if (!shelf.has(file.id)) shelf.set(file.id, file);
      this.#files.set(file.collection, shelf);
    }
    for (const { id, data } of this.all('objectives')) {
      for (const alias of data.aliases) this.#aliases.set(alias, id);
      for (const keyResult of data.keyResults)
        for (const alias of keyResult.aliases)
          this.#formerKeyResults.set(formerReference(id, alias), `${id}#${keyResult.id}`);
    }
  }

  /** The files of a collection whose data can be used. */
  all<C extends keyof DataOf>(collection: C): (ReadFile<DataOf[C]> & { readonly data: DataOf[C] })[] {
    const files = [...(this.#files.get(collection)?.values() ?? [])];
    return files.filter((file) => file.data !== null) as (ReadFile<DataOf[C]> & {
      readonly data: DataOf[C];
    })[];
  }

  /** One file, also when its data cannot be used. */
  one<C extends keyof DataOf>(collection: C, id: string): ReadFile<DataOf[C]> | undefined {
    return this.#files.get(collection)?.get(id) as ReadFile<DataOf[C]> | undefined;
  }

  /** The file at a path within the content folder. */
  at(path: string): ReadFile | undefined {
    return this.#paths.get(path);
  }

  /** Whether the file at a path is the company's; false for a handbook page that comes with the product. */
  isOwn(path: string): boolean {
    return !this.#productPages.has(path);
  }

  /** Whether a file of that id exists, readable or not. */
  has(collection: Collection, id: string): boolean {
    return this.#files.get(collection)?.has(id) ?? false;
  }

  ids(collection: Collection): string[] {
    return [...(this.#files.get(collection)?.keys() ?? [])];
  }

  /** Every file, readable or not. */
  files(): ReadFile[] {
    return [...this.#paths.values()];
  }

  /** Every file that can show a picture. */
  withPictures(): ReadFile[] {
    return this.files().filter(({ pictures }) => pictures.length > 0);
  }

  /** Every file with text below its frontmatter. */
  withBodies(): ReadFile[] {
    return [...this.#files.values()]
      .flatMap((shelf) => [...shelf.values()])
      .filter(({ path }) => path.endsWith('.mdx'));
  }

  /** The objective a reference names, under its id of today; undefined when there is none. */
  objective(reference: string, from: Place): ReadFile<ObjectiveData> | undefined {
    const id = objectiveOf(fullReference(reference, from));
    return this.one('objectives', this.#aliases.get(id) ?? id);
  }

  /** The key result a reference names; undefined when there is none or its file cannot be used. */
  keyResult(reference: string, from: Place): KeyResultData | undefined {
    const canonical = this.canonicalKeyResult(reference, from);
    const [objective = '', wanted] = canonical.split('#');
    return this.one('objectives', objective)?.data?.keyResults.find(({ id }) => id === wanted);
  }

  /** A reference to a key result in full, by the ids of today. */
  canonicalKeyResult(reference: string, from: Place): string {
    const full = fullReference(reference, from);
    const objective = objectiveOf(full);
    const here = `${this.#aliases.get(objective) ?? objective}${full.slice(objective.length)}`;
    return this.#formerKeyResults.get(full) ?? this.#formerKeyResults.get(here) ?? here;
  }

  /** Whether a reference names a key result of today, or one that an amendment says was taken out. */
  knowsKeyResult(reference: string, from: Place): boolean {
    const [objective = '', wanted] = this.canonicalKeyResult(reference, from).split('#');
    const data = this.one('objectives', objective)?.data;
    return (
      data?.keyResults.some(({ id }) => id === wanted) === true ||
      data?.amendments.some(({ field, keyResult }) => field === 'removed' && keyResult === wanted) === true
    );
  }
}

type Identified = Pick<ReadFile, 'collection' | 'id'>;

const places = new WeakMap<Identified, Place>();

/** The period and team a file's references start from; both empty where it lies under none. */
export function placeOfFile(file: Identified): Place {
  const known = places.get(file) ?? placeIn(file);
  places.set(file, known);
  return known;
}

function placeIn({ collection, id }: Identified): Place {
  if (collection === 'objectives') return placeOf(id);
  const [period = '', name = ''] = id.split('/');
  if (collection === 'check-ins')
    return { period, team: /^\d{4}-\d\d-\d\d-(.+?)(?:--.*)?$/.exec(name)?.[1] ?? '' };
  if (collection === 'retrospectives' || collection === 'plans') return { period, team: name };
  return { period: '', team: '' };
}
