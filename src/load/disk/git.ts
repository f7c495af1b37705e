/** What git knows of a folder, asked of git itself and never through a shell. */
import { isUtf8 } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { closest } from '../../lint/closest.ts';

/** Where a file was at a revision and where it is now, within the folder; null where it was not. */
export interface Move {
  readonly from: string | null;
  readonly to: string | null;
}

/** Runs git in a folder; throws when it ends with an error. */
const git = (folder: string, args: readonly string[], input = ''): Buffer =>
  execFileSync('git', ['--no-optional-locks', '-C', folder, ...args], {
    input,
    maxBuffer: Infinity,
    stdio: 'pipe',
  });

const lineOf = (folder: string, args: readonly string[]): string => git(folder, args).toString('utf8').trim();

/**
 * The commit to compare with when a revision is named: the last one that it and today's work have in common.
 * What others have added to that branch since then is not here yet, and must not look as if somebody had taken
 * it back. Or, as a sentence, why there is none.
 */
export function commitToCompare(
  folder: string,
  revision: string,
): { readonly commit: string } | { readonly problem: string } {
  const problem = whyNotARepository(folder);
  if (problem !== null) return { problem };
  const commit = commitOf(folder, revision);
  if (commit === null) return { problem: unknownRevision(folder, revision) };
  try {
    return { commit: lineOf(folder, ['merge-base', commit, 'HEAD']) };
  } catch {
    // Nothing in common: a history of its own, or a clone that does not reach back far enough.
    return { commit };
  }
}

function whyNotARepository(folder: string): string | null {
  const name = basename(folder);
  try {
    lineOf(folder, ['rev-parse', '--show-toplevel']);
    return null;
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: Buffer };
    if (code === 'ENOENT')
      return 'git is not installed here, so there is nothing to compare with. Install it, or leave `--base` out.';
    if (stderr?.includes('safe.directory'))
      return `git does not read the repository of \`${name}\`, because it belongs to another user. Allow it with \`git config --global --add safe.directory <folder of the repository>\`.`;
    return `The folder \`${name}\` lies in no git repository, so there is nothing to compare with. Check it where it was cloned to, or leave \`--base\` out.`;
  }
}

function commitOf(folder: string, revision: string): string | null {
  if (!/^[^\0\n]+$/.test(revision)) return null;
  try {
    // Behind `--end-of-options` a name that begins with a hyphen is a name.
    return lineOf(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch {
    return null;
  }
}

function unknownRevision(folder: string, revision: string): string {
  const known = lineOf(folder, ['for-each-ref', '--format=%(refname:short)']).split('\n');
  const like = closest(revision, known);
  const instead =
    like === undefined
      ? 'Write a branch, a tag or a commit that `git log` shows, such as HEAD~1; a shallow clone gets the others with `git fetch --unshallow`.'
      : `Did you mean ${like}?`;
  return `There is no revision "${revision}" in this repository. ${instead}`;
}

/** Files below the folder that differ from a commit, saved or not, added or not; renames are recognised. */
export function movesSince(folder: string, commit: string): Move[] {
  const diff = ['diff', '--name-status', '-z', '--find-renames', '--relative', '--no-ext-diff'];
  const words = listOf(git(folder, [...diff, commit, '--', '.'])).values();
  const moves: Move[] = [];
  for (const status of words) {
    const path = words.next().value ?? '';
    if (status.startsWith('R')) moves.push({ from: path, to: words.next().value ?? null });
    else if (status.startsWith('A')) moves.push({ from: null, to: path });
    else moves.push({ from: path, to: status.startsWith('D') ? null : path });
  }
  const untracked = listOf(git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']));
  return [...moves, ...untracked.map((to) => ({ from: null, to }))];
}

const listOf = (output: Buffer): string[] => output.toString('utf8').split('\0').slice(0, -1);

/** Texts as they were at a commit, by path within the folder; what was not there or is no text is left out. */
export function textsAt(folder: string, commit: string, paths: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (paths.length === 0) return texts;
  const output = git(folder, ['cat-file', '--batch'], paths.map((path) => `${commit}:./${path}\n`).join(''));
  let at = 0;
  for (const path of paths) {
    const lineEnd = output.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, lineEnd))?.[1];
    at = lineEnd + 1;
    if (size === undefined) continue;
    const bytes = output.subarray(at, at + Number(size));
    if (isUtf8(bytes)) texts.set(path, bytes.toString('utf8').replace(/^\uFEFF/, ''));
    at += bytes.length + 1;
  }
  return texts;
}
