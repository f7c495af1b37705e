import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../../src/project.ts';
import { companyOf, type Files, findingsIn, linesOf, mdx } from '../support/cli.ts';

interface Example {
  /** The path that stands above it or in its first line; null for a part of a file. */
  readonly path: string | null;
  readonly language: 'mdx' | 'yaml' | 'csv';
  readonly text: string;
}

/** The files, and parts of files, that a page of the documentation shows. */
function examplesOf(page: string): Example[] {
  const text = readFileSync(join(projectRoot, page), 'utf8');
  const fences = text.matchAll(
    /(?:^(?:\*\*)?`(?<above>[\w./-]+\.(?:mdx|yaml|csv))`(?:\*\*)?\n\n)?^(?<ticks>`{3,})(?<language>mdx|yaml|csv)\n(?<code>[\s\S]*?)^\k<ticks>$/gm,
  );
  return [...fences].map(({ groups = {} }) => {
    const { above, language, code = '' } = groups;
    const within = /^# ([\w./-]+\.(?:mdx|yaml))/.exec(code)?.[1];
    return { path: above ?? within ?? null, language: language as Example['language'], text: code };
  });
}

const handbook = readdirSync(join(projectRoot, 'docs/handbook')).map((name) => `docs/handbook/${name}`);

/** Whole files of a page, the last of each path: pages show some of them short first and in full later. */
const filesOf = (page: string): Files =>
  Object.fromEntries(
    examplesOf(page)
      .filter(({ path, language, text }) => path !== null && (language !== 'yaml' || !text.startsWith('# ')))
      .map(({ path, text }) => [path, text]),
  );

/** Each field of a part belongs to one kind of file; all others are an objective's. */
const FOLDER_OF: Readonly<Record<string, (n: number) => string>> = {
  updates: (n) => `check-ins/2026-q4/2026-10-${String(n + 10)}-company.mdx`,
  grades: (n) => `retrospectives/2026-q${String(n)}/company.mdx`,
  vision: (n) => `plans/2026-q${String(n)}/company.mdx`,
  themes: (n) => `periods/2026-q${String(n)}.mdx`,
  unit: (n) => `metrics/example-${String(n)}.yaml`,
};
const REQUIRED: Readonly<Record<string, string>> = {
  objectives: 'title: Everybody knows where we stand',
  periods: 'starts: 2026-10-01\nends: 2026-12-31',
  retrospectives: 'date: 2027-01-05',
};
/** What a part of a file names beyond itself is not beside it. */
const OF_OTHER_FILES = ['reference-resolves', 'file-has-a-place'];

const ONLY_A_NAME: Files = { 'company.yaml': 'name: Fernwell\n' };
/** What the examples of the reference go on from. */
const BEFORE: Files = {
  ...ONLY_A_NAME,
  'periods/2026-q3.mdx': mdx('starts: 2026-07-01\nends: 2026-09-30'),
  'objectives/2026-q3/sales/pipeline.mdx': mdx('title: Build a pipeline'),
};

/** A part of a file as a file of its own, with what such a file needs beside it. */
function asFile({ language, text }: Example, n: number): [string, string] {
  const [, frontmatter = text] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const fields: unknown = parse(frontmatter);
  const isKeyResults = Array.isArray(fields);
  const names = isKeyResults ? [] : Object.keys(fields as object);
  const path =
    names.flatMap((name) => FOLDER_OF[name]?.(n) ?? [])[0] ??
    `objectives/2026-q4/company/example-${String(n)}.mdx`;
  if (language === 'mdx' || path.endsWith('.yaml')) return [path, text];
  const whole = isKeyResults ? `keyResults:\n${frontmatter.replace(/^/gm, '  ')}` : frontmatter;
  const needed = REQUIRED[path.split('/')[0] ?? ''];
  const required = names.some((name) => needed?.startsWith(`${name}:`)) ? undefined : needed;
  return [path, mdx([required, whole].filter((part) => part !== undefined).join('\n'))];
}

describe('an example of the documentation', () => {
  it.each(['README.md', 'docs/content.md'])(
    'is a file that the check accepts, where %s shows it',
    async (page) => {
      const files = filesOf(page);
      expect(Object.keys(files).length).toBeGreaterThan(2);
      const { code, findings } = await findingsIn(
        companyOf(files, page === 'README.md' ? ONLY_A_NAME : BEFORE),
      );
      expect({ code, findings: linesOf(findings) }).toEqual({ code: 0, findings: [] });
    },
  );

  it('is a part of a file that the check accepts, where the handbook shows it', async () => {
    const examples = handbook.flatMap(examplesOf);
    expect(examples.length).toBeGreaterThan(12);
    const { findings } = await findingsIn(
      companyOf(Object.fromEntries(examples.map((one, n) => asFile(one, n)))),
    );
    expect(linesOf(findings.filter(({ rule }) => !OF_OTHER_FILES.includes(rule)))).toEqual([]);
  });
});
