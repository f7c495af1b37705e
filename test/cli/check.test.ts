import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { companyOf, findingsIn, fixture, linesOf, mdx, okr } from '../support/cli.ts';
import { COMPANY } from '../support/lint.ts';

const twoMistakes = {
  'teams/sales.mdx': mdx('nam: Sales\nparent: company'),
  'objectives/2026-q3/sales/deals.mdx': mdx(`
title: Win larger deals
ambition: comitted
keyResults:
  - id: deals
    title: Deals
    weight: heavy`),
};

describe('okr check', () => {
  it.each(['bare', 'small', 'talentsync', 'acme', 'meridian'])(
    'finds nothing in the company %s that would keep it from being published',
    async (name) => {
      expect(await findingsIn(fixture(name))).toEqual({ code: 0, findings: [] });
    },
  );

  it('prints every finding of every file, in the order of files and lines, with the lines around it', async () => {
    const { code, stdout, stderr } = await okr(['check'], companyOf({ ...COMPANY, ...twoMistakes }, {}));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "content/objectives/2026-q3/sales/deals.mdx:3:11  error  value-is-known
          1 | ---
          2 | title: Win larger deals
        > 3 | ambition: comitted
            |           ^^^^^^^^
          4 | keyResults:
          5 |   - id: deals
        "comitted" is not one of the words that fit here.
        help: Did you mean \`committed\`? The words are \`aspirational\`, \`committed\`.

      content/objectives/2026-q3/sales/deals.mdx:7:13  error  value-has-its-kind
          5 |   - id: deals
          6 |     title: Deals
        > 7 |     weight: heavy
            |             ^^^^^
          8 | ---
        This needs to be a number: "heavy".
        help: Write a number in plain digits, such as 42 or 4.5.

      content/teams/sales.mdx:2:1  error  field-is-known
          1 | ---
        > 2 | nam: Sales
            | ^^^
          3 | parent: company
          4 | ---
        There is no field \`nam\` here.
        help: Did you mean \`name\`?

      3 errors, 0 warnings.
      Rules that look at several files wait until the errors are mended.
      "
    `);
  });

  it('prints JSON and nothing else with --format json', async () => {
    const { code, json, stderr } = await okr(
      ['check', '--format', 'json'],
      companyOf({ ...COMPANY, ...twoMistakes }, {}),
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const { diagnostics, ...rest } = json as { diagnostics: object[] };
    expect(Object.keys(rest)).toEqual(['summary']);
    expect(Object.keys(diagnostics[0]!)).toEqual([
      'file',
      'line',
      'column',
      'severity',
      'rule',
      'message',
      'help',
    ]);
    expect(json).toMatchInlineSnapshot(`
      {
        "diagnostics": [
          {
            "column": 11,
            "file": "content/objectives/2026-q3/sales/deals.mdx",
            "help": "Did you mean \`committed\`? The words are \`aspirational\`, \`committed\`.",
            "line": 3,
            "message": ""comitted" is not one of the words that fit here.",
            "rule": "value-is-known",
            "severity": "error",
          },
          {
            "column": 13,
            "file": "content/objectives/2026-q3/sales/deals.mdx",
            "help": "Write a number in plain digits, such as 42 or 4.5.",
            "line": 7,
            "message": "This needs to be a number: "heavy".",
            "rule": "value-has-its-kind",
            "severity": "error",
          },
          {
            "column": 1,
            "file": "content/teams/sales.mdx",
            "help": "Did you mean \`name\`?",
            "line": 2,
            "message": "There is no field \`nam\` here.",
            "rule": "field-is-known",
            "severity": "error",
          },
        ],
        "summary": {
          "errors": 3,
          "warnings": 0,
        },
      }
    `);
  });

  it('prints the same shape without findings', async () => {
    const { code, json } = await okr(['check', '--format', 'json'], companyOf(COMPANY, {}));
    expect({ code, json }).toEqual({
      code: 0,
      json: { diagnostics: [], summary: { errors: 0, warnings: 0 } },
    });
  });

  it('says the same on the second run, which reads unchanged files from its cache', async () => {
    const content = companyOf({ ...COMPANY, ...twoMistakes }, {});
    const first = await okr(['check'], content);
    expect(await okr(['check'], content)).toEqual(first);
    writeFileSync(join(content, 'teams/sales.mdx'), mdx('name: Sales\nparent: company'));
    const { findings } = await findingsIn(content);
    expect(findings.map(({ line }) => line)).toEqual([3, 7]);
  });

  it('has no colours where none are wanted, and no sign that would steer a terminal', async () => {
    const { stdout } = await okr(
      ['check'],
      companyOf({ 'goals/a.mdx': '', 'teams/a.mdx': mdx('nam: "\\e[31m"\ncolour: \u202ered') }),
    );
    for (const sign of ['\u001b', '\u202e']) expect(stdout).not.toContain(sign);
  });
});

describe('okr check, where there is nothing to check', () => {
  const said = async (content: string) => {
    const { code, findings } = await findingsIn(content);
    return { code, lines: linesOf(findings) };
  };

  it('says that the folder does not exist', async () => {
    const content = companyOf({});
    expect(await said(join(content, '../elsewhere'))).toEqual({
      code: 1,
      lines: [
        'elsewhere:1:1 content-exists',
        'There is no folder `elsewhere` to read.',
        'Make it, with a file company.yaml that says `name: ` and your company’s name; or set OKR_CONTENT to the folder you have.',
      ],
    });
  });

  it('says that the folder has no company', async () => {
    expect(await said(companyOf({ 'README.md': '# Ours' }, {}))).toEqual({
      code: 1,
      lines: [
        'company.yaml:1:1 company-is-present',
        'There is no company.yaml.',
        'Write one with a single line: `name: ` and the name of your company.',
      ],
    });
  });

  const nameless = ['company.yaml:1:1 field-is-present', '`name` is missing.', 'Add `name:` with text.'];
  it.each([
    ['is empty', '', nameless],
    ['holds nothing but a comment', '# soon\n', nameless],
    ['has no name', 'asOf: 2026-08-12\n', nameless],
    [
      'is a word',
      'Fernwell\n',
      [
        'company.yaml:1:1 value-has-its-kind',
        'This needs fields such as `name`, `url`, `repository`, but only has the text "Fernwell".',
        'Write `name: Fernwell`.',
      ],
    ],
  ])('says what is wrong with a company.yaml that %s', async (_, text, lines) => {
    expect(await said(companyOf({ 'company.yaml': text }, {}))).toEqual({ code: 1, lines });
  });

  it('says that there are teams without a company above them', async () => {
    const { code, lines } = await said(companyOf({ 'teams/company.mdx': null }));
    expect(code).toBe(1);
    const at = lines.indexOf('teams/company.mdx:1:1 company-is-the-root');
    expect(lines.slice(at + 1, at + 3)).toEqual([
      'There are teams, but no company above them.',
      'Write teams/company.mdx with the company’s `name:`, without a `parent:`.',
    ]);
  });

  it('refuses a link to a file or folder, wherever it leads', async () => {
    const content = companyOf({});
    symlinkSync('/etc/hosts', join(content, 'teams/hosts.mdx'));
    symlinkSync(join(content, 'teams'), join(content, 'objectives/2026-q3/teams'));
    symlinkSync('/nowhere', join(content, 'people.yml'));
    const link = (file: string) => [
      `${file}:1:1 file-is-plain`,
      'This is a link to another file.',
      'Put the file itself here.',
    ];
    expect(await said(content)).toEqual({
      code: 1,
      lines: ['objectives/2026-q3/teams', 'people.yml', 'teams/hosts.mdx'].flatMap(link),
    });
  });
});

describe('okr', () => {
  it.each([
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)"],
    [['check', '--strickt'], "error: unknown option '--strickt'\n(Did you mean --strict?)"],
    [
      ['check', '--format', 'xml'],
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json, github, gitlab, sarif.",
    ],
    [['check', 'extra'], "error: too many arguments for 'check'. Expected 0 arguments but got 1: extra."],
    [['score', '--as-of'], "error: option '--as-of <day>' argument missing"],
  ])('answers %j with a sentence and exit code 1', async (args, sentence) => {
    const { code, stdout, stderr } = await okr(args, companyOf({}));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(`${sentence}\nRun with --help to see what there is.\n`);
  });

  it('prints its help with exit code 0', async () => {
    const { code, stdout } = await okr(['--help'], companyOf({}));
    expect(code).toBe(0);
    for (const command of ['check', 'score', 'build']) expect(stdout).toContain(command);
  });

  it('says that a mistake is its own with exit code 2', async () => {
    const failingDisk = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const { readFileSync } = fs;
      fs.readFileSync = (path, ...rest) => {
        if (String(path).endsWith('company.yaml')) throw new Error('The disk does not answer.');
        return readFileSync(path, ...rest);
      };
      syncBuiltinESMExports();`;
    const { code, stdout, stderr } = await okr(['check'], companyOf({}), {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(failingDisk)}`,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^This is a mistake of ours, not of your files\. Please report it with the lines below\.\n\nError: The disk does not answer\.\n +at /,
    );
  });
});
