import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../src/lint/rule.ts';
import { changesSince } from '../../../src/load/disk/changes.ts';
import { readAll } from '../../../src/load/disk/read-all.ts';
import { walk } from '../../../src/load/disk/walk.ts';
import { Library } from '../../../src/load/library.ts';
import { mdx } from '../../support/mdx.ts';

type Texts = Readonly<Record<string, string | Buffer | null>>;

const WIN = 'objectives/2026-q3/sales/win.mdx';
const objective = (target: number, more = '') =>
  mdx(`title: Customers choose us without a pilot
keyResults:
  - { id: share, title: Share of deals, metric: { baseline: 20, target: ${String(target)} } }${more}`);
const period = (more = '') => mdx(`starts: 2026-07-01\nends: 2026-09-30${more}`);
const COMPANY: Texts = {
  'company.yaml': 'name: Fernwell\n',
  'periods/2026-q3.mdx': period(),
  [WIN]: objective(40),
};

const folders: string[] = [];
const newFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-changes-')));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const AUTHOR = { NAME: 'Mara', EMAIL: 'mara@fernwell.example', DATE: '2026-07-01T09:00:00Z' };
const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  ...Object.fromEntries(
    Object.entries(AUTHOR).flatMap(([what, value]) => [
      [`GIT_AUTHOR_${what}`, value],
      [`GIT_COMMITTER_${what}`, value],
    ]),
  ),
};

/** A repository with the company in its folder `content`, committed on the branch main. */
function repository(texts: Texts = COMPANY, folder = 'content') {
  const top = newFolder();
  const root = join(top, folder);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', top, ...args], { env: gitEnvironment, stdio: 'pipe' })
      .toString()
      .trim();
  const write = (files: Texts) => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(root, path));
      else {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
    }
  };
  const commit = (files: Texts = {}) => {
    write(files);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Write');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  commit(texts);
  return { top, root, git, write, commit };
}

const compare = async (root: string, revision = 'HEAD') =>
  changesSince(root, revision, new Library(await readAll(walk(root).sources)));

async function changesIn(root: string, revision?: string): Promise<readonly Change[]> {
  const result = await compare(root, revision);
  if ('problem' in result) throw new Error(result.problem);
  return result.changes;
}

async function problemIn(root: string, revision?: string): Promise<string> {
  const result = await compare(root, revision);
  return 'problem' in result ? result.problem : 'There is none.';
}

/** The target of an objective's one key result, `-` where there is no file. */
const target = (state: Change['before']): unknown => {
  const data = state?.data as { keyResults: { metric: { target: number } }[] } | undefined;
  return data === undefined ? '-' : data.keyResults[0]?.metric.target;
};
const summary = (changes: readonly Change[]) =>
  changes.map(({ collection, id, file, before, after }) => ({
    collection,
    id,
    file,
    before: before?.id ?? null,
    after: after?.id ?? null,
  }));

describe('what differs from a revision', () => {
  it('is nothing where nothing was written', async () => {
    const { root } = repository();
    expect(await changesIn(root)).toEqual([]);
  });

  it('is a file as it was and as it is, saved, added or committed', async () => {
    const { root, git, write, commit } = repository();
    git('tag', 'agreed');
    const seen = async () =>
      (await changesIn(root, 'agreed')).map(({ before, after }) => [before, after].map(target));
    write({ [WIN]: objective(35) });
    expect(await seen()).toEqual([[40, 35]]);
    git('add', '--all');
    expect(await seen()).toEqual([[40, 35]]);
    commit();
    expect(await seen()).toEqual([[40, 35]]);
    write({ [WIN]: objective(40) });
    expect(await seen()).toEqual([]);
  });

  it('carries the fields, the text below them and the ids of both', async () => {
    const { root, write } = repository();
    write({ [WIN]: `${objective(35)}Why it matters.\n` });
    const [change] = await changesIn(root);
    expect(change).toMatchObject({
      collection: 'objectives',
      id: '2026-q3/sales/win',
      file: WIN,
      before: { id: '2026-q3/sales/win', data: { title: 'Customers choose us without a pilot' }, text: '' },
      after: { id: '2026-q3/sales/win', text: 'Why it matters.' },
    });
  });

  it('is in the order of files, with what is new and what is gone', async () => {
    const { root, write } = repository({ ...COMPANY, 'teams/sales.mdx': mdx('name: Sales') });
    write({
      'teams/sales.mdx': null,
      'check-ins/2026-q3/2026-07-06-sales.mdx': mdx('author: mara'),
      'people.yaml': '- { id: mara, name: Mara }\n',
    });
    expect(summary(await changesIn(root))).toEqual([
      {
        collection: 'check-ins',
        id: '2026-q3/2026-07-06-sales',
        file: 'check-ins/2026-q3/2026-07-06-sales.mdx',
        before: null,
        after: '2026-q3/2026-07-06-sales',
      },
      { collection: 'people', id: 'people', file: 'people.yaml', before: null, after: 'people' },
      { collection: 'teams', id: 'sales', file: 'teams/sales.mdx', before: 'sales', after: null },
    ]);
  });

  it('leaves out what is no content, what is ignored and what lies beside the folder', async () => {
    const { top, root, write } = repository({ ...COMPANY, 'metrics/active.yaml': 'title: Active\n' });
    write({
      'README.md': 'How we write.\n',
      'metrics/active.csv': 'date,value,note\n2026-07-06,1130,\n',
      'objectives/2026-q3/sales/whiteboard.png': Buffer.from('none'),
      'objectives/2026-q3/sales/.draft.mdx': objective(1),
      'objectives/2026-q3/sales/ignored.mdx': objective(1),
      '.gitignore': 'ignored.mdx\n',
    });
    writeFileSync(join(top, 'package.json'), '{}');
    mkdirSync(join(top, 'objectives/2026-q3/sales'), { recursive: true });
    writeFileSync(join(top, WIN), objective(1));
    expect(await changesIn(root)).toEqual([]);
  });

  it('follows a file that git sees moved, with what changed on the way', async () => {
    const { root, git, write } = repository();
    const to = 'objectives/2026-q3/growth/win.mdx';
    write({ [WIN]: null, [to]: objective(35) });
    git('add', '--all');
    const changes = await changesIn(root);
    expect(summary(changes)).toEqual([
      {
        collection: 'objectives',
        id: '2026-q3/growth/win',
        file: to,
        before: '2026-q3/sales/win',
        after: '2026-q3/growth/win',
      },
    ]);
    expect(changes.map(({ before, after }) => [before, after].map(target))).toEqual([[40, 35]]);
  });

  it('follows an objective by its alias where git does not, and without one sees two files', async () => {
    const { root } = repository();
    mkdirSync(join(root, 'objectives/2026-q3/growth'));
    renameSync(join(root, WIN), join(root, 'objectives/2026-q3/growth/win.mdx'));
    expect((await changesIn(root)).map(({ before, after }) => [before, after].map(target))).toEqual([
      ['-', 40],
      [40, '-'],
    ]);
    writeFileSync(
      join(root, 'objectives/2026-q3/growth/win.mdx'),
      objective(35, '\naliases: [2026-q3/sales/win]'),
    );
    const changes = await changesIn(root);
    expect(changes.map(({ id, before }) => [id, before?.id])).toEqual([
      ['2026-q3/growth/win', '2026-q3/sales/win'],
    ]);
    expect(changes.map(({ before, after }) => [before, after].map(target))).toEqual([[40, 35]]);
  });

  it('is one change where git was told to forget a file that is still there', async () => {
    const { root, git, write } = repository();
    git('rm', '--quiet', '--cached', `content/${WIN}`);
    write({ [WIN]: objective(35) });
    expect((await changesIn(root)).map(({ before, after }) => [before, after].map(target))).toEqual([
      [40, 35],
    ]);
  });

  it('takes what could not be read then for new, and leaves out what cannot be read now', async () => {
    const { root, write } = repository({
      ...COMPANY,
      [WIN]: mdx('titel: Win'),
      'teams/sales.mdx': mdx('name: Sales'),
      'teams/old.mdx': mdx('nmae: Old'),
      'teams/latin.mdx': Buffer.from(mdx('name: Caf\u00e9'), 'latin1'),
    });
    write({
      [WIN]: objective(40),
      'teams/sales.mdx': mdx('nmae: Sales'),
      'teams/old.mdx': null,
      'teams/latin.mdx': mdx('name: Caf\u00e9'),
    });
    expect(summary(await changesIn(root)).map(({ id, before, after }) => [id, before, after])).toEqual([
      ['2026-q3/sales/win', null, '2026-q3/sales/win'],
      ['latin', null, 'latin'],
    ]);
  });

  it('reads former texts with a byte order mark, CRLF, 4-byte characters and an empty file between', async () => {
    const { root, write } = repository({
      ...COMPANY,
      'teams/a.mdx': `\uFEFF${mdx('name: Sales 🚀').replaceAll('\n', '\r\n')}`,
      'teams/b.mdx': '',
      'teams/c.mdx': mdx('name: Growth'),
    });
    write({ 'teams/a.mdx': mdx('name: A'), 'teams/b.mdx': mdx('name: B'), 'teams/c.mdx': mdx('name: C') });
    expect(
      (await changesIn(root)).map(({ before }) => (before?.data as { name?: string } | undefined)?.name),
    ).toEqual(['Sales 🚀', undefined, 'Growth']);
  });

  it('is everything where the folder was not there yet', async () => {
    const { top, root, git, commit } = repository({ 'notes.txt': 'Soon.\n' }, 'elsewhere');
    git('tag', 'before');
    rmSync(root, { recursive: true });
    const content = join(top, 'our content');
    for (const [path, text] of Object.entries(COMPANY)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text ?? '');
    }
    const expected = ['company.yaml', WIN, 'periods/2026-q3.mdx'].map((file) => [file, null]);
    const seen = async () => (await changesIn(content, 'before')).map(({ file, before }) => [file, before]);
    expect(await seen()).toEqual(expected);
    commit();
    expect(await seen()).toEqual(expected);
  });

  it('works where the folder is the whole repository', async () => {
    const { root, write } = repository(COMPANY, '.');
    write({ [WIN]: objective(35) });
    expect((await changesIn(root)).map(({ before, after }) => [before, after].map(target))).toEqual([
      [40, 35],
    ]);
  });

  it('does not take back what others added to the branch since', async () => {
    const { root, git, commit } = repository();
    git('switch', '--quiet', '--create', 'ours');
    commit({ 'teams/sales.mdx': mdx('name: Sales') });
    git('switch', '--quiet', 'main');
    commit({ [WIN]: objective(35) });
    git('switch', '--quiet', 'ours');
    expect((await changesIn(root, 'main')).map(({ file }) => file)).toEqual(['teams/sales.mdx']);
  });

  it('compares with a branch that has nothing in common as it is', async () => {
    const { root, git, commit } = repository();
    git('switch', '--quiet', '--orphan', 'afresh');
    commit({ ...COMPANY, [WIN]: objective(35) });
    expect((await changesIn(root, 'main')).map(({ before, after }) => [before, after].map(target))).toEqual([
      [40, 35],
    ]);
  });
});

describe('which periods were closed at a revision', () => {
  const closedIn = async (root: string) =>
    (await changesIn(root)).map(({ closedBefore }) => [...closedBefore]);
  const open = {
    ...COMPANY,
    'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30\nphase: closed'),
  };

  it('is what their files said then, whether they changed or not', async () => {
    const { root, write } = repository(open);
    write({ [WIN]: objective(35) });
    expect(await closedIn(root)).toEqual([['2026-q2']]);
  });

  it('does not count the period that is being closed, and counts the one that is reopened', async () => {
    const { root, write } = repository(open);
    write({
      'periods/2026-q2.mdx': mdx('starts: 2026-04-01\nends: 2026-06-30'),
      'periods/2026-q3.mdx': period('\nphase: closed'),
    });
    expect(await closedIn(root)).toEqual([['2026-q2'], ['2026-q2']]);
  });

  it('is nothing for a file, and for the period of a file, that could not be read then', async () => {
    const { root, write } = repository({ ...open, [WIN]: mdx('titel: Win') });
    write({ [WIN]: objective(40) });
    expect(await closedIn(root)).toEqual([[]]);
    const other = repository({ ...open, 'periods/2026-q2.mdx': mdx('phase: closed') });
    other.write({ ...open, [WIN]: objective(35) });
    expect(await closedIn(other.root)).toEqual([[], []]);
  });
});

describe('a comparison that cannot be made', () => {
  it('says that the folder lies in no repository', async () => {
    const root = join(newFolder(), 'content');
    mkdirSync(root);
    expect(await problemIn(root)).toBe(
      'The folder `content` lies in no git repository, so there is nothing to compare with. Check it where it was cloned to, or leave `--base` out.',
    );
  });

  it('says that git is not installed', async () => {
    const { root } = repository();
    vi.stubEnv('PATH', newFolder());
    expect(await problemIn(root)).toBe(
      'git is not installed here, so there is nothing to compare with. Install it, or leave `--base` out.',
    );
  });

  it('says that there is no such revision, and which may be meant', async () => {
    const { root, git } = repository();
    git('branch', 'quarter-three');
    expect(await problemIn(root, 'quarter-tree')).toBe(
      'There is no revision "quarter-tree" in this repository. Did you mean quarter-three?',
    );
    expect(await problemIn(root, 'HEAD~7')).toBe(
      'There is no revision "HEAD~7" in this repository. Write a branch, a tag or a commit that `git log` shows, such as HEAD~1; a shallow clone gets the others with `git fetch --unshallow`.',
    );
  });

  it('takes no revision for an option, a file, a range or a command', async () => {
    const { root } = repository();
    const escaped = join(newFolder(), 'written');
    for (const revision of [
      '',
      '-h',
      '--git-dir',
      `--output=${escaped}`,
      'HEAD:content',
      'HEAD..HEAD',
      `HEAD; touch ${escaped}`,
      `$(touch ${escaped})`,
      'HEAD\nHEAD',
      'HEAD\0',
    ])
      expect(await problemIn(root, revision)).toContain(
        `There is no revision "${revision}" in this repository.`,
      );
    expect(walk(dirname(escaped))).toEqual({ sources: [], pictures: [], problems: [] });
  });

  it('says so in a repository without any commit', async () => {
    const root = newFolder();
    execFileSync('git', ['-C', root, 'init', '--quiet']);
    expect(await problemIn(root)).toContain('There is no revision "HEAD" in this repository.');
  });
});
