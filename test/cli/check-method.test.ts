import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/project.ts';
import type { Diagnostic } from '../../src/lint/diagnostic.ts';
import { companyOf, linesOf, okr } from '../support/cli.ts';
import { BODY, COMPANY, objectiveFields, type Texts } from '../support/lint.ts';
import { mdx } from '../support/mdx.ts';

const PIPELINE = 'objectives/2026-q3/sales/pipeline.mdx';
const fields = objectiveFields('The pipeline tells us early what will close', 'omar', { to: 'company/win' });
const nobodys = mdx(fields.replace('owner: omar\n', ''), BODY);
const task = mdx(fields.replace('Share of cases that go as they should', 'Launch three campaigns'), BODY);

const company = (texts: Texts = {}) => companyOf({ ...COMPANY, ...texts }, {});
const rulesIn = (json: unknown) =>
  (json as { diagnostics: Diagnostic[] }).diagnostics.map(({ rule }) => rule);
const checked = async (args: readonly string[], content: string) => {
  const { code, json, stderr } = await okr(['check', '--format', 'json', ...args], content);
  return { code, stderr, rules: rulesIn(json) };
};

describe('okr check, on the method', () => {
  it('finds nothing in a company that does as it should', async () => {
    const { code, stdout } = await okr(['check', '--strict'], company());
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Everything holds together: no findings.\n' });
  });

  it('prints advice with the place, the reason and what to write, and exits with 0', async () => {
    const { code, stdout } = await okr(['check'], company({ [PIPELINE]: nobodys }));
    expect(code).toBe(0);
    expect(stdout).toContain(
      [
        `content/${PIPELINE}:2:8  warning  objective-has-owner`,
        '    1 | ---',
        '  > 2 | title: The pipeline tells us early what will close',
        '      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
        '    3 | contributesTo:',
        '    4 |   - to: company/win',
        '  Nobody owns "The pipeline tells us early what will close": when it drifts, nobody is asked.',
        '  help: Add `owner:` with one person, team or role, such as `owner: omar`.',
      ].join('\n'),
    );
    expect(stdout).toMatch(/Why a rule is there: npm run -s okr -- explain [a-z-]+\n$/);
  });

  it('exits with 1 for warnings under --strict, and for rules the company has made errors', async () => {
    const content = company({ [PIPELINE]: nobodys });
    expect((await checked(['--strict'], content)).code).toBe(1);
    const strict = company({
      [PIPELINE]: nobodys,
      'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nrules: { objective-has-owner: error }\n',
    });
    expect((await checked([], strict)).code).toBe(1);
  });

  it('looks at one rule, one team with those below it, or one period', async () => {
    const content = company({ [PIPELINE]: nobodys, 'objectives/2026-q3/outbound/replies.mdx': task });
    const all = (await checked([], content)).rules;
    expect(all).toContain('objective-has-owner');
    expect(all).toContain('key-result-is-outcome');
    expect(new Set((await checked(['--rule', 'key-result-is-outcome'], content)).rules)).toEqual(
      new Set(['key-result-is-outcome']),
    );
    expect((await checked(['--team', 'outbound'], content)).rules).not.toContain('objective-has-owner');
    expect((await checked(['--team', 'sales'], content)).rules).toEqual(all);
    expect((await checked(['--period', '2026-q3'], content)).rules).toEqual(all);
  });

  it.each([
    [
      ['--rule', 'objective-has-owners'],
      'There is no rule "objective-has-owners". Did you mean objective-has-owner?',
    ],
    [['--team', 'sale'], 'There is no team "sale". Did you mean sales?'],
    [['--period', '2027-q3'], 'There is no period "2027-q3". Did you mean 2026-q3?'],
    [
      ['--as-of', 'tomorrow'],
      '"tomorrow" is not a day of the calendar. Write --as-of like 2026-08-10: year, month, day.',
    ],
    [['--base', 'main'], 'git'],
  ])('says in a sentence what is wrong with %j', async (args, sentence) => {
    const { code, stdout, stderr } = await okr(['check', ...args], company());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('lets other rules wait while a file is broken, and says so', async () => {
    const content = company({ [PIPELINE]: nobodys, 'teams/sales.mdx': mdx('nam: Sales') });
    const { code, stdout } = await okr(['check'], content);
    expect(code).toBe(1);
    expect(stdout).toContain('field-is-known');
    expect(stdout).toContain('objective-has-owner');
    expect(stdout).toContain('Rules that look at several files wait until the errors are mended.');
  });

  it('names a rule, key result or period that a waiver or company.yaml has wrong', async () => {
    const content = company({
      'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nrules: { objective-has-owners: none }\n',
      [PIPELINE]: mdx(
        `${fields}\nwaive:\n  - { rule: reference-resolves, because: No. }\n  - { rule: key-result-is-outcome, keyResult: dais, because: No. }\n  - { rule: key-result-is-outcome, period: 2027-q1, because: No. }`,
        BODY,
      ),
    });
    const { json } = await okr(['check', '--format', 'json'], content);
    const errors = (json as { diagnostics: Diagnostic[] }).diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    expect(linesOf(errors)).toEqual([
      'company.yaml:3:10 rule-is-known',
      'There is no rule of the method called `objective-has-owners`.',
      'Did you mean `objective-has-owner`?',
      `${PIPELINE}:16:13 rule-is-known`,
      'There is no rule of the method called `reference-resolves`.',
      '`npm run -s okr -- explain` lists them. What keeps files from fitting together is mended, not silenced.',
      `${PIPELINE}:17:47 reference-resolves`,
      'This objective has no key result `dais`.',
      'Did you mean `days`?',
      `${PIPELINE}:18:44 reference-resolves`,
      'There is no period `2027-q1`.',
      'Write the name of a file in periods/, without its ending.',
    ]);
  });
});

describe('formats for programs', () => {
  it('annotates pull requests on GitHub and puts everything into the step’s summary', async () => {
    const content = company({ [PIPELINE]: nobodys });
    const summary = join(dirname(content), 'summary.md');
    const { code, stdout } = await okr(['check', '--format', 'github'], content, {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^::warning file=content/${PIPELINE},line=2,.*title=objective-has-owner::`, 'm'),
    );
    expect(readFileSync(summary, 'utf8')).toContain('Nobody owns');
  });

  it('names files from the top of the repository for GitLab and SARIF', async () => {
    const content = company({ [PIPELINE]: nobodys });
    repositoryAround(content);
    const { json: gitlab } = await okr(['check', '--format', 'gitlab'], content);
    expect((gitlab as { location: { path: string } }[])[0]?.location.path).toMatch(/content\/objectives/);
    const { json: sarif } = await okr(['check', '--format', 'sarif'], content);
    const { version, runs } = sarif as { version: string; runs: { results: { ruleId: string }[] }[] };
    expect(version).toBe('2.1.0');
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('objective-has-owner');
  });
});

/** Makes the folder around the content a repository with everything committed. */
function repositoryAround(content: string): void {
  const run = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      dirname(content),
      '-c',
      'user.name=Mara',
      '-c',
      'user.email=mara@fernwell.example',
      ...args,
    ]);
  run('init', '--quiet', '--initial-branch=main');
  run('add', '.');
  run('commit', '--quiet', '--message', 'Agree on the third quarter');
}

describe('okr check --base', () => {
  it('finds a target that was changed without an amendment since that revision', async () => {
    const content = company();
    repositoryAround(content);
    expect(await checked(['--base', 'main'], content)).toEqual({ code: 0, stderr: '', rules: [] });
    writeFileSync(join(content, PIPELINE), mdx(fields.replace('target: 40', 'target: 30'), BODY));
    const { code, rules } = await checked(['--base', 'main'], content);
    expect({ code, rules }).toEqual({ code: 1, rules: ['target-change-is-amended'] });
  });

  it('says which revision git does not know', async () => {
    const content = company();
    repositoryAround(content);
    const { code, stderr } = await okr(['check', '--base', 'nowhere'], content);
    expect(code).toBe(1);
    expect(stderr).toContain('"nowhere"');
    expect(stderr).not.toMatch(/fatal|\n\s+at /);
  });
});

describe('okr check --fix', () => {
  it('puts fields in order, says in which files, and then checks', async () => {
    const upsideDown = mdx(fields.split('\n').slice(1).join('\n') + '\n' + fields.split('\n')[0]!, BODY);
    const content = company({ [PIPELINE]: upsideDown });
    const { code, stdout, stderr } = await okr(['check', '--fix'], content);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'Everything holds together: no findings.\n',
      stderr: `Put in order: ${PIPELINE}\n`,
    });
    expect(readFileSync(join(content, PIPELINE), 'utf8')).toBe(mdx(fields, BODY));
    expect((await okr(['check', '--fix'], content)).stderr).toBe('');
  });
});

describe('okr check --watch', () => {
  it('checks again when a file is saved', async () => {
    const content = company();
    const child = spawn(
      join(projectRoot, 'node_modules/.bin/node'),
      [join(projectRoot, 'scripts/okr.ts'), 'check', '--watch'],
      { cwd: projectRoot, env: { ...process.env, NO_COLOR: '1', OKR_CONTENT: content } },
    );
    let output = '';
    const says = (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (output.includes(text)) resolve();
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        look();
      });
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    try {
      await says('no findings.');
      await says('Watching');
      output = '';
      writeFileSync(join(content, PIPELINE), nobodys);
      await says('objective-has-owner');
      output = '';
      writeFileSync(join(content, PIPELINE), mdx('title: [', BODY));
      await says('yaml');
      output = '';
      writeFileSync(join(content, PIPELINE), mdx(fields, BODY));
      await says('no findings.');
    } finally {
      child.kill();
    }
  });
});

describe('okr explain', () => {
  it('prints the page of a rule, with what it weighs here', async () => {
    const content = company({
      'company.yaml': 'name: Fernwell\nasOf: 2026-08-12\nrules: { objective-has-owner: error }\n',
    });
    const { code, stdout } = await okr(['explain', 'objective-has-owner'], content);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\S.*\nobjective-has-owner · error here\n/);
    for (const heading of ['Why', 'Wrong', 'Right', 'When to switch it off'])
      expect(stdout).toContain(`\n${heading}\n`);
    expect(stdout).not.toContain('```');
  });

  it('lists all rules with what they weigh here', async () => {
    const { code, stdout } = await okr(['explain'], company());
    expect(code).toBe(0);
    expect(stdout).toMatch(/^warning {2}objective-has-owner {2,}\S.*\.$/m);
    expect(stdout).toMatch(/^off {6}key-result-has-inputs {2,}\S/m);
    expect(stdout).toMatch(/^error {4}amendment-has-reason {2,}\S/m);
  });

  it('knows what a mistyped rule was meant to be', async () => {
    const { code, stderr } = await okr(['explain', 'objective-has-owners'], company());
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'There is no page about "objective-has-owners". Did you mean objective-has-owner?\n',
    });
  });
});
