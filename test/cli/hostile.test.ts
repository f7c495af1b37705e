import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { benign as benignBodies } from '../fixtures/bodies/benign.ts';
import { hostile as hostileBodies } from '../fixtures/bodies/hostile.ts';
import { bodyRules } from '../../src/body/rules.ts';
import type { Diagnostic } from '../../src/lint/diagnostic.ts';
import { companyOf, findingsIn, mdx, okr } from '../support/cli.ts';

const FOLDER = 'objectives/2026-q3/sales';
const bomb = Array.from(
  { length: 9 },
  (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [${`*a${String(n)}, `.repeat(9)}x]`,
);

/** Files that attack from their frontmatter or as a whole; each is an objective. */
const HOSTILE_FILES: Readonly<Record<string, string | Buffer>> = {
  'a layout from elsewhere': mdx('title: X\nlayout: ../../../evil.astro'),
  'a slug that would move the page': mdx('title: X\nslug: ../../admin'),
  'an id of its own': mdx('title: X\nid: other'),
  'TOML frontmatter': '+++\ntitle = "X"\n+++\n',
  'JSON frontmatter': ';;;\n{"title":"X"}\n;;;\n',
  'a bomb of aliases': mdx(['title: X', 'a0: &a0 lol', ...bomb].join('\n')),
  'one alias': mdx('title: &t X\ndescription: *t'),
  'a merge key': mdx('title: X\n<<: { owner: mara }'),
  'a tag that makes a function': mdx('title: !!js/function "function(){}"'),
  'a tag of any kind': mdx('title: !evil X'),
  'a directive': '---\n%YAML 1.1\n---\ntitle: X\n---\n',
  'a second document': mdx('title: X\n...\n---\ntitle: Y'),
  'ten thousand brackets': mdx(`title: ${'['.repeat(10_000)}`),
  'ten thousand dashes': mdx(`title: X\nobstacles:\n${'- '.repeat(10_000)}x`),
  'deep indentation': mdx(Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')),
  'a prototype': mdx('title: X\n__proto__: { polluted: true }'),
  'a constructor': mdx('title: X\nconstructor: { prototype: { polluted: true } }'),
  'a right-to-left override in the title': mdx('title: "Win \u202Esdrawkcab"'),
  'a zero-width space in the title': mdx('title: "Wi\u200Bn"'),
  'tag characters in the title': mdx('title: "Win\u{E0041}\u{E0042}"'),
  'NUL in the title': mdx('title: "Wi\u0000n"'),
  'NUL in the body': mdx('title: X', 'Wi\u0000n'),
  'bytes that are not UTF-8': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0x3a, 0x20, 0xff, 0xfe, 0x0a]),
  'UTF-16': Buffer.from('\uFEFF---\ntitle: X\n---\n', 'utf16le'),
  'eighty kilobytes': mdx('title: X', 'word '.repeat(16_000)),
  'a script as an initiative': mdx('title: X\ninitiatives: [{ title: I, url: "javascript:alert(1)" }]'),
  'a script in capitals as an initiative': mdx(
    'title: X\ninitiatives: [{ title: I, url: "JaVaScRiPt:alert(1)" }]',
  ),
  'data as an initiative': mdx('title: X\ninitiatives: [{ title: I, url: "data:text/html,<script>" }]'),
  'an address with credentials': mdx(
    'title: X\ninitiatives: [{ title: I, url: "https://bank.example@evil.example/" }]',
  ),
  'a path out of the folder as a reference': mdx('title: X\ncontributesTo: [{ to: ../../../etc/passwd }]'),
  'a path out of the folder as a picture': mdx('title: X', '![x](../../../../etc/passwd.png)\n'),
  'a merge conflict': mdx('title: X', '<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n'),
};

const numbered = <T>(list: readonly T[], name: string): [string, T][] =>
  list.map((one, index) => [`${name}-${String(index).padStart(3, '0')}`, one]);

/** Halves of characters cannot be written to a file. */
const hostile = numbered(
  hostileBodies.filter(({ source }) => source.isWellFormed()),
  'hostile',
);
const benign = numbered(benignBodies, 'benign');
const files = numbered(Object.entries(HOSTILE_FILES), 'file');

let findings: readonly Diagnostic[];
let root: string;
beforeAll(async () => {
  const body = (source: string) => mdx('title: Win\nkeyResults: [{ id: pipeline, title: KR }]', source);
  root = companyOf(
    Object.fromEntries([
      ...[...hostile, ...benign].map(([id, { source }]) => [`${FOLDER}/${id}.mdx`, body(source)]),
      ...files.map(([id, [, content]]) => [`${FOLDER}/${id}.mdx`, content]),
    ]),
  );
  symlinkSync('/etc/passwd', join(root, FOLDER, 'linked.mdx'));
  mkdirSync(join(root, 'metrics'));
  symlinkSync('/etc', join(root, 'metrics/etc'));
  writeFileSync(join(root, FOLDER, 'picture.png'), '<svg onload="alert(1)">');
  ({ findings } = await findingsIn(root));
});

/** Names of the files with findings of these rules, of any rule by default. */
const refused = (rules?: readonly string[]): string[] =>
  findings
    .filter(({ rule }) => rules?.includes(rule) ?? true)
    .map(({ file }) => file.split('/').at(-1) ?? '');

describe('a company full of attacks', () => {
  it('is large enough to mean something', () => {
    expect(hostile.length + files.length).toBeGreaterThanOrEqual(100);
    expect(benign.length).toBeGreaterThanOrEqual(25);
  });

  it.each(hostile.map(([id, { name }]) => [name, id]))('refuses the body: %s', (_, id) => {
    expect(refused()).toContain(`${id}.mdx`);
  });

  it.each(files.map(([id, [name]]) => [name, id]))('refuses the file: %s', (_, id) => {
    expect(refused()).toContain(`${id}.mdx`);
  });

  it.each(['linked.mdx', 'etc', 'picture.png'])('refuses what is no plain file: %s', (name) => {
    expect(refused()).toContain(name);
  });

  it('has no score, and no site is built of it', async () => {
    const { code, stdout } = await okr(['score', '--json'], root);
    expect(code).toBe(1);
    expect(stdout).toBe('');
  });
});

describe('a company with nothing wrong in its texts', () => {
  it.each(benign.map(([id, { name }]) => [name, id]))('is let pass: %s', (_, id) => {
    // What they refer to is not in this company; how they are written is what counts.
    expect(refused(Object.keys(bodyRules))).not.toContain(`${id}.mdx`);
  });
});
