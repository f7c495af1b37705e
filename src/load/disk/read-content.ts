import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { imageSize } from 'image-size';
import type { Piece } from '../../body/piece.ts';
import { type Diagnostic, type Problem, sortDiagnostics } from '../../lint/diagnostic.ts';
import { Library, type ReadFile } from '../library.ts';
import { placeInFile } from '../place.ts';
import type { StructureFinding } from '../structure/finding.ts';
import { checkStructure } from '../structure/index.ts';
import { digestOf, openCache, type ReadCache } from './cache.ts';
import { readAll } from './read-all.ts';
import { type FoundFile, handbookPages, walk } from './walk.ts';

/**
 * Draws an authored diagram: its picture and the style rules it needs, or what is wrong in which of its lines.
 * `occurrence` counts from 1 and keeps the ids of drawings apart that may meet on one page.
 */
export type DrawDiagram = (
  source: string,
  occurrence: number,
) => Promise<
  { ok: true; svg: string; css: string } | { ok: false; line: number; message: string; help?: string }
>;

/** A picture beside the file that shows it. */
export interface Picture {
  /** Within the content folder. */
  readonly path: string;
  readonly absolute: string;
  readonly width: number;
  readonly height: number;
  readonly digest: string;
}

/** A company's content folder, read and checked. */
export interface Content {
  /** Where the folder lies. */
  readonly root: string;
  /** The folder's own name, with which diagnostics name files. */
  readonly folder: string;
  readonly library: Library;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Sorted; without errors when the site can be built. */
  readonly diagnostics: readonly Diagnostic[];
  /** The lines of a file by the name diagnostics give it, for code frames. */
  readonly linesOf: (file: string) => readonly string[];
}

export interface ReadingOptions {
  readonly drawDiagram: DrawDiagram;
  /** Where what was read is kept for the next time. */
  readonly cacheDir: string;
  /** The folder of the handbook pages that come with the product; a company's page at the same path replaces one. */
  readonly handbook: string;
}

/** Reads a content folder and everything that is wrong in it, in one go. */
export async function readContent(
  root: string,
  { drawDiagram, cacheDir, handbook }: ReadingOptions,
): Promise<Content> {
  const folder = basename(root);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    return { root, folder, ...nothing(folder), linesOf: () => [] };
  const found = walk(root);
  const cache = openCache(join(cacheDir, `reads-${digestOf(root)}`));
  const ownPaths = new Set(found.sources.map(({ path }) => path));
  const fromProduct = handbookPages(handbook).filter(({ path }) => !ownPaths.has(path));
  const read = await readSources([...found.sources, ...fromProduct], cache, drawDiagram);
  // What kept a diagram from being drawn may be gone the next time: those files are read again.
  cache.save(read.filter(({ problems }) => !problems.some(({ rule }) => rule === UNDRAWN)));
  const pictures = measurePictures(found.pictures);
  const files = read.filter(({ path }) => ownPaths.has(path));
  const library = new Library(
    files,
    read.filter(({ path }) => !ownPaths.has(path)),
  );
  const inFolder = (path: string) => `${folder}/${path}`;
  const diagnostic = (path: string, problem: Problem): Diagnostic => ({
    severity: 'error',
    ...problem,
    file: inFolder(path),
  });
  const diagnostics = [
    ...found.problems,
    ...pictures.problems.map(({ path, problem }) => diagnostic(path, problem)),
    ...files.flatMap(({ path, problems }) => problems.map((problem) => diagnostic(path, problem))),
    ...files.flatMap((file) =>
      missingPictures(file, pictures.known).map((problem) => diagnostic(file.path, problem)),
    ),
    ...checkStructure(library)
      .filter(({ file }) => library.isOwn(file))
      .map((finding) => diagnostic(finding.file, placeFinding(root, finding))),
  ];
  return {
    root,
    folder,
    library,
    pictures: pictures.known,
    diagnostics: sortDiagnostics(diagnostics),
    linesOf: (file) => {
      try {
        return readFileSync(join(dirname(root), file), 'utf8').split(/\r?\n/);
      } catch {
        return [];
      }
    },
  };
}

function nothing(folder: string): Omit<Content, 'linesOf' | 'folder' | 'root'> {
  return {
    library: new Library([]),
    pictures: new Map(),
    diagnostics: [
      {
        file: folder,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'content-exists',
        message: `There is no folder \`${folder}\` to read.`,
        help: 'Make it, with a file company.yaml that says `name: ` and your company’s name; or set OKR_CONTENT to the folder you have.',
      },
    ],
  };
}

/** Files as they were read before where their bytes are the same, the others read anew. */
async function readSources(
  sources: readonly FoundFile[],
  cache: ReadCache,
  draw: DrawDiagram,
): Promise<ReadFile[]> {
  const known = new Map<string, ReadFile>();
  for (const { path, absolute } of sources) {
    const before = cache.get(path, () => digestOf(readFileSync(absolute)));
    if (before !== undefined) known.set(path, before);
  }
  for (const file of await readAll(sources.filter(({ path }) => !known.has(path))))
    known.set(file.path, await withDiagrams(file, draw));
  return sources.map(({ path }) => known.get(path)).filter((file) => file !== undefined);
}

/** Far apart for different files, so that texts of several can stand on one page. */
const firstOccurrence = (path: string): number =>
  parseInt(createHash('sha1').update(path).digest('hex').slice(0, 7), 16);

const UNDRAWN = 'diagram-is-readable';
const UNDRAWN_HELP =
  'If a label holds signs, put it in double quotes, or write a sign by its number: `#59;` for a semicolon. ' +
  'The live editor at https://mermaid.live draws while you type.';

/** Replaces a body's diagram sources by their pictures; a bad one becomes a problem of the file. */
async function withDiagrams(file: ReadFile, draw: DrawDiagram): Promise<ReadFile> {
  const problems: Problem[] = [];
  let occurrence = firstOccurrence(file.path);
  const drawn = async (piece: Piece): Promise<Piece> => {
    if (piece.kind === 'diagram') {
      const result = await draw(piece.source, occurrence++);
      if (result.ok) return { ...piece, drawing: { svg: result.svg, css: result.css } };
      problems.push({
        line: piece.line + result.line - 1,
        column: 1,
        rule: UNDRAWN,
        message: `This diagram cannot be drawn: ${result.message}`,
        help: result.help ?? UNDRAWN_HELP,
      });
      return piece;
    }
    return 'children' in piece ? { ...piece, children: await Promise.all(piece.children.map(drawn)) } : piece;
  };
  const body = await Promise.all(file.body.map(drawn));
  return { ...file, body, problems: [...file.problems, ...problems] };
}

/** What makes an SVG more than a picture for whoever opens it by itself. */
const ACTIVE =
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|handler|listener)\b|\son[a-z]+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet/i;
const LIVING: Problem = {
  line: 1,
  column: 1,
  rule: 'picture-is-plain',
  message: 'This picture holds a script, or something that could run one.',
  help: 'Export it again as a plain SVG: shapes and text only.',
};

function measurePictures(found: readonly FoundFile[]) {
  const known = new Map<string, Picture>();
  const problems: { path: string; problem: Problem }[] = [];
  for (const { path, absolute } of found) {
    const ending = path.slice(path.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
    try {
      const bytes = readFileSync(absolute);
      const { width, height, type } = imageSize(bytes);
      if (type !== ending) throw new Error('another kind of picture');
      if (type === 'svg' && ACTIVE.test(bytes.toString('utf8'))) {
        problems.push({ path, problem: LIVING });
        continue;
      }
      known.set(path, { path, absolute, width, height, digest: digestOf(bytes) });
    } catch {
      problems.push({
        path,
        problem: {
          line: 1,
          column: 1,
          rule: 'picture-is-plain',
          message: `This is not a ${ending.toUpperCase()} picture, whatever its name says.`,
          help: 'Save it again from a picture editor, in the format its ending names.',
        },
      });
    }
  }
  return { known, problems };
}

const missingPictures = (file: ReadFile, known: ReadonlyMap<string, Picture>): Problem[] =>
  file.pictures
    .filter(({ src }) => !known.has(pictureBeside(file.path, src)))
    .map(({ src, line, column }) => ({
      line,
      column,
      rule: 'picture-exists',
      message: `There is no picture \`${src}\` beside this file.`,
      help: 'Put it into the same folder, with exactly this name.',
    }));

/** The path within the content folder of a picture that a file there shows. */
export const pictureBeside = (file: string, src: string): string => posix.join(posix.dirname(file), src);

/** A structure finding, at its place in the file's text. */
function placeFinding(root: string, finding: StructureFinding): Problem {
  if (finding.path === undefined) return finding;
  const { path, at, rule, message, help } = finding;
  const place = placeInFile(finding.file, readFileSync(join(root, finding.file), 'utf8'), { path, at });
  return { ...place, rule, message, help };
}
