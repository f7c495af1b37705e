/** Small companies, each of one situation, read and checked in this process. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlan } from '../../src/domain/plan.ts';
import { lint } from '../../src/lint/engine.ts';
import { Library } from '../../src/load/library.ts';
import { readFile } from '../../src/load/read-file.ts';
import { checkStructure } from '../../src/load/structure/index.ts';
import { toWriting } from '../../src/load/writing.ts';
import { makeSite } from '../../src/site/frame/site.ts';

const folder = join(import.meta.dirname, '../fixtures/cases');

/** What is wrong: the rule, the sentence, what to write. */
export interface Said {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly help: string;
}

/** A case as of a day: what the check says, and where nothing keeps it from being published, its pages' site. */
export function caseOf(name: string, asOf: string) {
  const root = join(folder, name);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:mdx|yaml|csv)$/.test(path))
    .sort()
    .map((path) => readFile({ path, text: readFileSync(join(root, path), 'utf8'), digest: '' }));
  const library = new Library(files);
  const problems: Said[] = [
    ...files.flatMap(({ path, problems: found }) => found.map((one) => ({ ...one, file: path }))),
    ...checkStructure(library),
  ];
  const plan = makePlan(toWriting({ library, pictures: new Map() }, 'everything'), asOf);
  const site = makeSite(plan, '/');
  const objective = (id: string) => {
    const found = plan.objectives.get(id);
    if (found === undefined) throw new Error(`There is no objective ${id}.`);
    return found;
  };
  const period = (id: string) => {
    const found = plan.periods.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no period ${id}.`);
    return found;
  };
  const findings: readonly Said[] = lint(plan).findings;
  return { problems, findings, plan, site, objective, period };
}
