import { readYaml } from '../../../../src/load/yaml/read-yaml.ts';

/** An objective as a department head writes it, free of problems; tests break one line of it. */
export const objective = `title: Build a predictable, high-quality enterprise pipeline
owner: omar
unit: USD
because: Coverage leads to bookings.
keyResults:
  - id: pipeline
    title: Grow new enterprise pipeline
    metric: { type: from-to, unit: USD, baseline: 1200000, target: 3500000 }
obstacles:
  - Two of five account executives start in August
  - Legal capacity
values: [Customers before quota, Plain words]
initiatives:
  - { title: Enterprise playbook, url: "https://example.com/playbook", status: in-progress }
`;

const texts = new Set(['title', 'owner', 'id', 'because', 'obstacles', 'values', 'unit', 'keyResult']);

/** The fields of the objective that are text; its list items are asked by the list's name. */
export function wantsText(path: readonly (string | number)[]): boolean {
  return texts.has(String(path.findLast((step) => typeof step === 'string')));
}

/** Reads fields as they stand in an .mdx file, from line 2 on. */
export function read(yaml: string) {
  return readYaml(yaml, { firstLine: 2, wantsText });
}

/** Reads the objective with one passage written differently. */
export function readWith(passage: string, instead: string) {
  if (!objective.includes(passage)) throw new Error(`The objective has no "${passage}".`);
  return read(objective.replace(passage, () => instead));
}

/** One thing people write: the passage it replaces, what they write, and everything they are told. */
export interface Case {
  readonly name: string;
  readonly passage: string;
  readonly instead: string;
  readonly at: readonly [line: number, column: number, endColumn?: number];
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

/** What a case says, in the form of a problem. */
export function problemOf({ at: [line, column, endColumn], rule, message, help }: Case) {
  return { line, column, ...(endColumn === undefined ? {} : { endColumn }), rule, message, help };
}
