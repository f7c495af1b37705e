import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/project.ts';

/** What a room may import beside its own files. `type …` allows `import type` only. A folder means all below it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/schema': ['zod', 'src/lint/diagnostic.ts'],
  'src/body': ['satteri', 'type src/lint/diagnostic.ts', 'src/lint/closest.ts'],
  'src/domain': ['type src/schema', 'type src/body/piece.ts'],
  'src/lint': ['src/domain', 'fastest-levenshtein'],
  'src/load': [
    'type src/load/disk',
    'src/lint',
    'src/body',
    'src/schema',
    'src/domain',
    'yaml',
    'zod',
    'csv-parse',
  ],
  'src/load/disk': [
    'src/load',
    'src/lint',
    'src/body',
    'src/schema',
    'src/domain',
    'csv-parse',
    'image-size',
    'type astro/loaders',
    'node',
  ],
  'src/load/from-astro.ts': ['astro:content'],
  'src/content.config.ts': [
    'astro:content',
    'astro/loaders',
    'zod',
    'node',
    'src/load/disk',
    'src/diagrams',
    'src/lint/rule.ts',
  ],
  'src/charts': ['d3-scale', 'd3-shape', 'd3-array'],
  'src/diagrams': ['mermaid', 'jsdom', 'node', 'src/charts/text-width.ts'],
  'src/views': [
    'src/domain',
    'src/charts',
    'src/lint/rule.ts',
    'type src/lint/engine.ts',
    'type src/schema',
    'type src/body',
  ],
  'src/components/ui': ['src/client'],
  'src/components/site': ['src/components/ui', 'type src/views', 'src/client'],
  'src/components/okr': [
    'src/components/ui',
    'src/components/site/Breadcrumb.astro',
    // A status has the same shape in words and in pictures.
    'src/charts/status-glyph.ts',
    'type src/views',
    'src/client',
  ],
  'src/layouts': ['src/components/site', 'src/components/ui', 'src/styles', 'type src/views', 'src/client'],
  'src/pages': [
    'src/load/from-astro.ts',
    'src/load/hand-over.ts',
    'src/load/disk/read-picture.ts',
    'src/views',
    'src/layouts',
    'src/components',
    'src/client',
    'src/lint/engine.ts',
    'src/lint/rules/index.ts',
    'src/domain/as-of.ts',
    'src/domain/plan.ts',
    'src/domain/reference.ts',
    'type astro',
    'node:crypto',
  ],
  'src/client': [],
  'src/styles': [],
  scripts: [
    'src/load',
    'src/lint',
    'src/domain',
    'src/views',
    'src/diagrams',
    'node',
    'type src/schema',
    'astro',
    'commander',
    'pagefind',
    'cborg',
    'sirv',
  ],
};

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
  if (!file.endsWith('.astro')) return file.endsWith('.css') ? '' : text(file);
  const [, fenced = '', markup = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(file)) ?? [];
  const scripts = [...markup.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [fenced, ...scripts].join('\n');
}

function importsOf(file: string): Import[] {
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

const isWithin = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

/** The most particular row of the table that a file lies under. */
const roomOf = (file: string): string | undefined =>
  Object.keys(MAY_IMPORT)
    .filter((room) => isWithin(file, room))
    .sort((a, b) => b.length - a.length)[0];

const packageOf = (name: string): string =>
  name.startsWith('node:') || name.startsWith('astro')
    ? name
    : name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/');

/** The sentence that says what is wrong with an import; null when it is allowed. */
function violation({ file, of, isType }: Import): string | null {
  const room = roomOf(file);
  if (room === undefined)
    return `${file} lies in no room of the table in test/architecture.test.ts; add its room there.`;
  if (of.startsWith('src/') || of.startsWith('scripts/')) {
    if (roomOf(of) === room) return null;
  }
  const allowed = MAY_IMPORT[room] ?? [];
  const isAllowed = allowed.some((rule) => {
    const typeOnly = rule.startsWith('type ');
    if (typeOnly && !isType) return false;
    const what = typeOnly ? rule.slice('type '.length) : rule;
    if (what === 'node') return of.startsWith('node:');
    return isWithin(of, what) || packageOf(of) === what;
  });
  if (isAllowed) return null;
  const list = allowed.length === 0 ? 'nothing but its own files' : `its own files and ${allowed.join(', ')}`;
  return `${file} imports ${isType ? 'a type of ' : ''}${of}, but ${room} may import ${list}.`;
}

describe('the house', () => {
  const imports = files.flatMap(importsOf);

  it('is read in full: every room has files, every file a room', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(imports.length).toBeGreaterThan(500);
    const rooms = new Set(files.map(roomOf));
    expect(Object.keys(MAY_IMPORT).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('has no import against its one direction', () => {
    expect(imports.map(violation).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it('names what is wrong when there is one', () => {
    expect(violation({ file: 'src/domain/period.ts', of: 'zod', isType: false })).toBe(
      'src/domain/period.ts imports zod, but src/domain may import its own files and type src/schema, type src/body/piece.ts.',
    );
    expect(violation({ file: 'src/domain/team.ts', of: 'src/schema/team.ts', isType: false })).not.toBeNull();
    expect(violation({ file: 'src/domain/team.ts', of: 'src/schema/team.ts', isType: true })).toBeNull();
    expect(
      violation({ file: 'src/components/okr/Body.astro', of: 'src/domain/team.ts', isType: true }),
    ).not.toBeNull();
    expect(violation({ file: 'src/load/library.ts', of: 'node:fs', isType: false })).not.toBeNull();
    expect(
      violation({ file: 'src/client/site-search.ts', of: 'src/views/words/labels.ts', isType: true }),
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

  it('reads the clock and the environment in pages, scripts and configuration only', () => {
    const mayRead = /^(src\/pages\/|scripts\/|src\/content\.config\.ts|src\/client\/)/;
    const reading = files
      .filter((file) => !mayRead.test(file))
      .filter((file) => /\bDate\.now\(|new Date\(\)|process\.env|import\.meta\.env/.test(codeIn(file)));
    expect(reading).toEqual([]);
  });
});
