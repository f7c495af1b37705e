import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/project.ts';
import { mayShow, ROOMS, roomOf, SHOWS, subjectOf } from './support/house.ts';

interface Import {
  readonly file: string;
  /** A file from the project's root, or the name of a package. */
  readonly of: string;
  readonly isType: boolean;
}

const files = ['src', 'scripts'].flatMap((room) =>
  readdirSync(join(projectRoot, room), { recursive: true, encoding: 'utf8' })
    .map((path) => `${room}/${path}`)
    .filter((path) => /\.(ts|astro|css|mjs)$/.test(path)),
);

const text = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');

/** The TypeScript in a file: of a page, what is between its fences and in its scripts. */
function codeIn(file: string): string {
  if (!file.endsWith('.astro')) return text(file);
  const [, fenced = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(file)) ?? [];
  const scripts = [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [fenced, ...scripts].join('\n');
}

function importsOf(file: string): Import[] {
  if (file.endsWith('.css'))
    return [...text(file).matchAll(/@import '(\.[^']+)'/g)].map(([, name = '']) => ({
      file,
      of: normalize(join(dirname(file), name)),
      isType: false,
    }));
  const found: Import[] = [];
  const add = (name: ts.Node | undefined, isType: boolean) => {
    if (name === undefined || !ts.isStringLiteralLike(name)) return;
    const of = name.text.startsWith('.') ? normalize(join(dirname(file), name.text)) : name.text;
    found.push({ file, of, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isOfTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'URL' &&
      node.arguments?.length === 2 &&
      isScript(node.arguments[0])
    )
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, codeIn(file), ts.ScriptTarget.Latest, true));
  return found;
}

/** A worker's file, not a folder. */
const isScript = (name: ts.Node | undefined): boolean =>
  name !== undefined && ts.isStringLiteralLike(name) && name.text.endsWith('.ts');

/** `import type …`, and an import whose every name is a type. */
function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

const packageOf = (name: string): string =>
  name.startsWith('node:') || name.startsWith('astro')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

/** Whether an entry of a room's list allows an import. */
function allows(entry: string, { of, isType }: Import): boolean {
  const what = entry.replace(/^type /, '');
  if (what !== entry && !isType) return false;
  if (what === 'node') return of.startsWith('node:');
  return roomOf(of)?.name === what || isWithin(of, what) || packageOf(of) === what;
}

/** The sentence that says what is wrong with an import; null when it is allowed. */
function violation(one: Import): string | null {
  const { file, of, isType } = one;
  const room = roomOf(file);
  if (room === undefined) return `${file} lies in no room of test/support/house.ts; add its room there.`;
  const [subject, other] = [subjectOf(file), subjectOf(of)];
  if (subject !== null && other !== null && !mayShow(subject, other))
    return `${file} imports ${of}, but pages of ${subject} show nothing of ${other}; what both need goes to parts.`;
  if (roomOf(of) === room || room.mayImport.some((entry) => allows(entry, one))) return null;
  const list =
    room.mayImport.length === 0
      ? 'nothing but its own files'
      : `its own files and ${room.mayImport.join(', ')}`;
  return `${file} imports ${isType ? 'a type of ' : ''}${of}, but ${room.name} may import ${list}.`;
}

describe('the house', () => {
  const imports = files.flatMap(importsOf);

  it('is read in full: every room has files, every file a room', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(imports.length).toBeGreaterThan(500);
    const rooms = new Set(files.map(roomOf));
    expect(ROOMS.filter((room) => !rooms.has(room)).map(({ name }) => name)).toEqual([]);
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it('has no import against its one direction', () => {
    expect(imports.map(violation).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it('allows nothing that nobody imports', () => {
    const unused = ROOMS.flatMap(({ name, mayImport }) =>
      mayImport
        .filter((entry) => !imports.some((one) => roomOf(one.file)?.name === name && allows(entry, one)))
        .map((entry) => `${name}: ${entry}`),
    );
    expect(unused).toEqual([]);
    const unshown = Object.entries(SHOWS).flatMap(([subject, others]) =>
      others
        .filter(
          (other) => !imports.some(({ file, of }) => subjectOf(file) === subject && subjectOf(of) === other),
        )
        .map((other) => `${subject} shows nothing of ${other}`),
    );
    expect(unshown).toEqual([]);
  });

  it('has no files that import each other in a circle', () => {
    const next = Map.groupBy(imports, ({ file }) => file);
    const circleThrough = (file: string, path: readonly string[]): readonly string[] | null => {
      const begun = path.indexOf(file);
      if (begun !== -1) return [...path.slice(begun), file];
      if (isClear.has(file)) return null;
      for (const { of } of next.get(file) ?? []) {
        const circle = circleThrough(of, [...path, file]);
        if (circle !== null) return circle;
      }
      isClear.add(file);
      return null;
    };
    const isClear = new Set<string>();
    const circles = files.flatMap((file) => circleThrough(file, [])?.join(' → ') ?? []);
    expect(circles).toEqual([]);
  });

  it('is shown to a newcomer as it is', () => {
    const rows = text('CONTRIBUTING.md').matchAll(/^\| `(src\/[^`]*|scripts)\/?` \|.*\| ([^|]*) \|$/gm);
    const shown = [...rows].map(([, name, imports]) => `${name}: ${imports}`).sort();
    const names = ROOMS.map(
      ({ name, mayImport }) =>
        `${name}: ${mayImport.map((entry) => entry.replace(/^(type )?(.*)$/, '$1`$2`')).join(', ') || '–'}`,
    );
    expect(shown).toEqual(names.sort());
  });

  it('names what is wrong when there is one', () => {
    expect(violation({ file: 'src/domain/period.ts', of: 'zod', isType: false })).toBe(
      'src/domain/period.ts imports zod, but src/domain may import its own files and type src/schema, type src/body/piece.ts, src/site/pages.ts.',
    );
    expect(violation({ file: 'src/domain/team.ts', of: 'src/schema/team.ts', isType: false })).not.toBeNull();
    expect(violation({ file: 'src/domain/team.ts', of: 'src/schema/team.ts', isType: true })).toBeNull();
    expect(
      violation({ file: 'src/site/parts/Body.astro', of: 'src/domain/team.ts', isType: true }),
    ).not.toBeNull();
    expect(violation({ file: 'src/load/library.ts', of: 'node:fs', isType: false })).not.toBeNull();
    expect(
      violation({
        file: 'src/site/search/browser/site-search.ts',
        of: 'src/site/words/labels.ts',
        isType: true,
      }),
    ).not.toBeNull();
  });

  it('names no file for what nobody would look for', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|misc|managers?)(\.|\/)|[-A-Z](Utils?|Helpers?|Manager)\.|-(utils?|helpers?|manager)\./;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('keeps every page of its site at sixty lines or fewer', () => {
    const long = files
      .filter((file) => file.startsWith('src/pages/') && file.endsWith('.astro'))
      .map((file) => [file, text(file).trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 60);
    expect(long).toEqual([]);
  });

  it('reads the clock and the environment in pages, commands, entrances and configuration only', () => {
    // A process that is started gets the environment of the one that starts it.
    const mayRead =
      /^(src\/pages\/|src\/cli\/|src\/build\/run-make-pages\.ts|scripts\/|src\/content\.config\.ts|src\/site\/[^/]+\/browser\/)/;
    const reading = files
      .filter((file) => !mayRead.test(file))
      .filter((file) => /\bDate\.now\(|new Date\(\)|process\.env|import\.meta\.env/.test(codeIn(file)));
    expect(reading).toEqual([]);
  });
});
