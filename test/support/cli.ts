/** Runs the real command line as a child process, on a company made for one test. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cacheDir, projectRoot } from '../../src/project.ts';
import { digestOf } from '../../src/load/disk/cache.ts';
import type { Diagnostic } from '../../src/lint/diagnostic.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { mdx } from './mdx.ts';

export { mdx };

/** Content by path within the content folder; null takes a file of the valid company away. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

/** A company without findings, for breaking one thing of it. */
const VALID: Files = {
  'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\n',
  'people.yaml': '- { id: mara, name: Mara Lindqvist, team: company }\n',
  'teams/company.mdx': mdx('name: Fernwell\nlead: mara'),
  'teams/sales.mdx': mdx('name: Sales\nparent: company'),
  'periods/2026-q3.mdx': mdx('starts: 2026-07-01\nends: 2026-09-30'),
  'objectives/2026-q3/company/win.mdx': mdx(`
title: Win customers who stay
keyResults:
  - id: bookings
    title: Grow bookings
    metric: { baseline: 0, target: 10 }`),
};

const folders: string[] = [];

/** Takes away what the tests of this file wrote, and what was kept of it between runs. */
function forgetCompanies(): void {
  for (const folder of folders.splice(0)) {
    rmSync(join(cacheDir, `reads-${digestOf(join(folder, 'content'))}`), { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

// The global set-up reads this file too, outside of any test.
if (process.env['VITEST_WORKER_ID'] !== undefined) afterAll(forgetCompanies);

/** Writes the valid company with these files laid over it; the path of its folder, named `content`. */
export function companyOf(files: Files, base: Files = VALID): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-')));
  folders.push(folder);
  const root = join(folder, 'content');
  mkdirSync(root);
  for (const [path, content] of Object.entries({ ...base, ...files })) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A company of `test/fixtures/companies`. */
export const fixture = (name: string): string => join(projectRoot, 'test/fixtures/companies', name);

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What stdout says when it is JSON; undefined when it is not. */
  readonly json: unknown;
}

/** `okr <args>` on a content folder, without colours and without what the shell around the tests has set. */
export function okr(args: readonly string[], content: string, env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const unset = { OKR_AS_OF: undefined, FORCE_COLOR: undefined, NODE_OPTIONS: undefined };
  return new Promise((resolve) => {
    execFile(
      join(projectRoot, 'node_modules/.bin/node'),
      [join(projectRoot, 'scripts/okr.ts'), ...args],
      {
        cwd: projectRoot,
        env: { ...process.env, ...unset, NO_COLOR: '1', OKR_CONTENT: content, ...env },
        maxBuffer: Infinity,
      },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        resolve({ code, stdout, stderr, json: parsed(stdout) });
      },
    );
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const METHOD = new Set(RULES.map(({ id }) => id));

/** The mistakes of structure that `okr check --format json` finds, in its order. */
export async function findingsIn(content: string): Promise<{ code: number; findings: Diagnostic[] }> {
  const { code, json, stderr } = await okr(['check', '--format', 'json'], content);
  if (json === undefined)
    throw new Error(`okr check printed no JSON and ended with ${String(code)}:\n${stderr}`);
  const { diagnostics } = json as { diagnostics: Diagnostic[] };
  return { code, findings: diagnostics.filter(({ rule }) => !METHOD.has(rule)) };
}

/**
 * Mistakes that are all made in one company and found in one run. Each case brings files of its own, and
 * states every finding in them on three lines: place and rule, what is wrong, what to write instead.
 */
export function mistakesTogether() {
  const all: Files[] = [];
  let run: { code: number; findings: Diagnostic[] };
  beforeAll(async () => {
    run = await findingsIn(companyOf(Object.assign({}, ...all) as Files));
  });
  it('fails, and finds nothing that no case has asked for', () => {
    expect(run.code).toBe(1);
    const own = new Set(all.flatMap((files) => Object.keys(files)));
    expect(linesOf(run.findings.filter(({ file }) => !own.has(inContent(file))))).toEqual([]);
  });
  return (sentence: string, files: Files, expected: readonly string[]): void => {
    const again = all.flatMap((other) => Object.keys(other)).filter((path) => path in files);
    if (again.length > 0) throw new Error(`Two cases write ${again.join(', ')}.`);
    all.push(files);
    it(sentence, () => {
      const own = run.findings.filter(({ file }) => inContent(file) in files);
      expect(linesOf(own)).toEqual(expected);
    });
  };
}

/** Each finding on three lines: place and rule, what is wrong, what to write. */
export const linesOf = (findings: readonly Diagnostic[]): string[] =>
  findings.flatMap(({ file, line, column, rule, message, help }) => [
    `${inContent(file)}:${String(line)}:${String(column)} ${rule}`,
    message,
    help,
  ]);

/** The path within the content folder; findings name files by the folder too, or the folder alone. */
function inContent(file: string): string {
  if (!file.includes('/')) return file;
  if (!file.startsWith('content/')) throw new Error(`A finding names ${file} without its folder.`);
  return file.slice('content/'.length);
}
