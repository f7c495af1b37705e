import { accessSync, constants, lstatSync, readdirSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import { closest } from '../../lint/closest.ts';
import type { Diagnostic } from '../../lint/diagnostic.ts';
import { COLLECTIONS, kindAt } from '../kinds.ts';

/** A file that will be read, or a picture that will be shown. */
export interface FoundFile {
  /** Within the content folder, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
}

export interface Found {
  readonly sources: readonly FoundFile[];
  readonly pictures: readonly FoundFile[];
  readonly problems: readonly Diagnostic[];
}

const KIB = 1024;
const MOST_BYTES = { mdx: 64 * KIB, data: 1024 * KIB, picture: 2048 * KIB };
const PICTURE = /\.(?:png|jpe?g|webp|gif)$/;
const READABLE = /\.(?:mdx|yaml|csv|png|jpe?g|webp|gif|svg)$/i;
const LOGO = /^[a-z0-9-]+\.svg$/;
/** Written by the product itself, not by authors. */
const OURS = /^(?:shares\/|addresses\.txt$)/;
const DEEPEST = 12;

/** Lists a content folder in the order of names, refusing what cannot be part of it. Follows no links. */
export function walk(root: string): Found {
  const folder = basename(root);
  const sources: FoundFile[] = [];
  const pictures: FoundFile[] = [];
  const problems: Diagnostic[] = [];
  const refuse = (path: string, rule: string, message: string, help: string) =>
    problems.push({
      file: path === '' ? folder : `${folder}/${path}`,
      line: 1,
      column: 1,
      severity: 'error',
      rule,
      message,
      help,
    });

  const visit = (within: string, depth: number): void => {
    for (const entry of readdirSync(join(root, within), { withFileTypes: true }).sort(byName)) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.name.startsWith('.') || /^(?:README|readme(?:\.\w+)?$)/.test(entry.name) || OURS.test(path))
        continue;
      if (entry.isSymbolicLink())
        refuse(path, 'file-is-plain', 'This is a link to another file.', 'Put the file itself here.');
      else if (entry.isDirectory()) {
        if (!isReadable(join(root, path)))
          refuse(path, 'file-is-plain', 'This folder may not be read.', 'Change its permissions.');
        else if (depth < DEEPEST) visit(path, depth + 1);
        else refuse(path, 'file-has-a-place', 'These folders lie too deep.', 'Move the files further up.');
      } else if (!entry.isFile())
        refuse(path, 'file-is-plain', 'This is not an ordinary file.', 'Take it away.');
      else take(path);
    }
  };

  const take = (path: string): void => {
    const wrongName = whatIsWrongWithTheName(path);
    if (wrongName !== null) return void refuse(path, ...wrongName);
    const absolute = join(root, path);
    if (!isReadable(absolute))
      return void refuse(path, 'file-is-plain', 'This file may not be read.', 'Change its permissions.');
    const { size } = lstatSync(absolute);
    const isPicture = PICTURE.test(path) || LOGO.test(path);
    const most = isPicture ? MOST_BYTES.picture : path.endsWith('.mdx') ? MOST_BYTES.mdx : MOST_BYTES.data;
    if (size > most)
      refuse(
        path,
        'file-is-small',
        `This file has ${String(Math.ceil(size / KIB))} KiB; at most ${String(most / KIB)} are read.`,
        isPicture ? 'Save the picture smaller.' : 'Split it, or leave out what nobody will read.',
      );
    else (isPicture ? pictures : sources).push({ path, absolute });
  };

  visit('', 0);
  return { sources, pictures, problems };
}

/** In the order of names without their endings: `win.mdx` stands before `win-2.mdx`. */
function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  const [a, b] = [one, other].map(({ name }) => parse(name).name) as [string, string];
  return a < b ? -1 : a > b ? 1 : one.name < other.name ? -1 : 1;
}

/** Pages of a handbook that lies elsewhere, as if they lay in a content folder; in the order of names. */
export const handbookPages = (folder: string): FoundFile[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => ({ path: `handbook/${name}`, absolute: join(folder, name) }));

function isReadable(absolute: string): boolean {
  try {
    accessSync(absolute, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

type Refusal = [rule: string, message: string, help: string];

function whatIsWrongWithTheName(path: string): Refusal | null {
  const name = path.split('/').at(-1) ?? '';
  const renamed = name
    .toLowerCase()
    .replace(/\.(?:md|markdown)$/, '.mdx')
    .replace(/\.yml$/, '.yaml');
  if (/\.(?:md|markdown|yml)$/i.test(name))
    return [
      'file-name-is-plain',
      `Files here end in .mdx or .yaml, not in ${name.slice(name.lastIndexOf('.'))}.`,
      `Rename it to \`${renamed}\`.`,
    ];
  if (!READABLE.test(name)) return ['file-has-a-place', 'Nothing is read from here.', whereInstead(path)];
  const plain = path
    .split('/')
    .every((part, index, parts) =>
      (index === parts.length - 1 ? /^[a-z0-9-]+\.[a-z0-9]+$/ : /^[a-z0-9-]+$/).test(part),
    );
  const isKnown =
    kindAt(path) !== null || /^metrics\/[^/]+\.csv$/.test(path) || PICTURE.test(path) || LOGO.test(path);
  if (!plain) {
    const better = path
      .toLowerCase()
      .replace(/[\s_.]+(?=.*\.)/g, '-')
      .replace(/[^a-z0-9./-]/g, '');
    return [
      'file-name-is-plain',
      'Names of files and folders here are made of a–z, 0–9 and hyphens.',
      `Rename it, for example to \`${better}\`.`,
    ];
  }
  return isKnown ? null : ['file-has-a-place', 'Nothing is read from here.', whereInstead(path)];
}

function whereInstead(path: string): string {
  const [top = ''] = path.split('/');
  const like = closest(top.replace(/\.\w+$/, ''), COLLECTIONS);
  if (like !== undefined && like !== top) return `Did you mean \`${like}\`?`;
  const patterns = new Map([
    ['teams', 'teams/<team>.mdx'],
    ['periods', 'periods/<period>.mdx'],
    ['objectives', 'objectives/<period>/<team>/<slug>.mdx'],
    ['check-ins', 'check-ins/<period>/<yyyy-mm-dd>-<team>.mdx'],
    ['retrospectives', 'retrospectives/<period>/<team>.mdx'],
    ['plans', 'plans/<period>/<team>.mdx'],
    ['metrics', 'metrics/<metric>.yaml and metrics/<metric>.csv'],
  ]);
  if (/\.(?:svg|bmp|tiff?|heic|avif|pdf|psd)$/.test(path))
    return 'Pictures here are png, jpg, jpeg, webp or gif; save it again as one of them.';
  const pattern = patterns.get(top);
  return pattern === undefined
    ? `The folders are ${COLLECTIONS.slice(2)
        .map((name) => `\`${name}\``)
        .join(', ')}.`
    : `A file of this folder lies at \`${pattern}\`.`;
}
