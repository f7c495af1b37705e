/** The rooms of the house and who may import whom: the one table that the architecture test and CONTRIBUTING.md hold to. */

export interface Room {
  /** Its folder, or its file; of the site's rooms, which every subject has, the kind of file as well. */
  readonly name: string;
  /** Whether a file lies in it; the first room that says so has it. */
  readonly holds: (file: string) => boolean;
  /** What its files may import beside each other: packages, rooms, folders, files. `type …` allows `import type` only. */
  readonly mayImport: readonly string[];
}

const within =
  (path: string) =>
  (file: string): boolean =>
    file === path || file.startsWith(`${path}/`);

const room = (name: string, mayImport: readonly string[], holds = within(name)): Room => ({
  name,
  holds,
  mayImport,
});

/** A kind of file in the folder of a subject: what draws a page lies beside what decides what it says. */
const ofSubject = (kind: string, ending: RegExp, mayImport: readonly string[]): Room =>
  room(`src/site/…/${kind}`, mayImport, (file) => /^src\/site\/[^/]+\//.test(file) && ending.test(file));

export const ROOMS: readonly Room[] = [
  room('src/schema', ['zod']),
  room('src/body', ['satteri', 'type src/lint/diagnostic.ts', 'src/lint/closest.ts']),
  room('src/domain', ['type src/schema', 'type src/body/piece.ts', 'src/site/pages.ts']),
  room('src/lint', ['src/domain', 'fastest-levenshtein']),
  room('src/load/disk', ['src/load', 'src/lint', 'src/body', 'image-size', 'type astro/loaders', 'node']),
  room('src/load/from-astro.ts', ['astro:content']),
  room('src/load', [
    'type src/load/disk',
    'src/lint',
    'src/body',
    'src/schema',
    'src/domain',
    // What a page is called no period and no team can be called.
    'src/site/pages.ts',
    'yaml',
    'zod',
    'csv-parse',
  ]),
  room('src/content.config.ts', [
    'astro:content',
    'astro/loaders',
    'zod',
    'node',
    'src/load/disk',
    'src/diagrams',
    'src/lint/rule.ts',
  ]),
  room('src/charts', ['d3-scale', 'd3-shape']),
  room('src/diagrams', ['mermaid', 'jsdom', 'node', 'src/charts/text-width.ts']),
  room('src/styles', ['src/site/…/X.css']),
  room('src/site/words', ['type src/domain']),
  room('src/site/pages.ts', ['type src/site/words']),
  ofSubject('browser/', /\/browser\//, []),
  ofSubject('X.css', /\.css$/, []),
  ofSubject('X.astro', /\.astro$/, [
    'type src/site/…/view.ts',
    'type src/site/words',
    'src/site/…/browser/',
    // The frame of every page brings the stylesheet.
    'src/styles',
    // A status has the same shape in words and in pictures.
    'src/charts/status-glyph.ts',
  ]),
  ofSubject('view.ts', /\.ts$/, [
    'src/site/pages.ts',
    'src/site/words',
    'src/domain',
    'src/charts',
    'src/outputs/cascade-mermaid.ts',
    'src/lint/rule.ts',
    'type src/lint/engine.ts',
    'type src/lint/lint-finding.ts',
    'type src/schema',
    'type src/body',
  ]),
  room('src/pages', [
    'src/load/from-astro.ts',
    'src/load/hand-over.ts',
    'src/load/disk/read-picture.ts',
    'src/site',
    'src/lint/engine.ts',
    'src/lint/rules/index.ts',
    'src/domain/as-of.ts',
    'src/domain/plan.ts',
    'src/domain/reference.ts',
    'type astro',
    'node:crypto',
  ]),
  room('src/project.ts', ['node']),
  room('src/outputs', ['src/domain', 'src/charts', 'src/lint/diagnostic.ts']),
  room('src/check', [
    'src/load',
    'src/lint',
    'src/domain',
    'src/outputs',
    'src/diagrams',
    'src/project.ts',
    'node',
  ]),
  room('src/build', [
    'src/check',
    'src/load',
    'src/lint/diagnostic.ts',
    'src/domain',
    'type src/schema',
    'src/project.ts',
    'node',
    'astro',
    'pagefind',
    'cborg',
    'sirv',
  ]),
  room('src/cli', [
    'src/build',
    'src/check',
    'src/outputs',
    'src/lint',
    'src/load',
    'src/domain',
    // What a score is a mean of, in the words that pages have for it.
    'src/site/words/en/score.ts',
    'src/project.ts',
    'node',
    'commander',
  ]),
  room('scripts', ['src/cli', 'src/load/disk/cache.ts', 'src/project.ts', 'node']),
];

/** What every subject may take from: the words of OKRs, what knows none of them, what stands around every page. */
const SHARED = ['parts', 'ui', 'frame', 'words'];

/** Pages that show a part of another page as well, by their subject. */
export const SHOWS: Readonly<Record<string, readonly string[]>> = {
  frame: ['search'],
  handbook: ['metrics', 'objective'],
  objective: ['cascade'],
  parts: ['search'],
  team: ['cascade', 'check-ins', 'objective', 'retrospective'],
};

/** Whether the pages of one subject may show what another makes. */
export const mayShow = (subject: string, other: string): boolean =>
  subject === other || SHARED.includes(other) || (SHOWS[subject]?.includes(other) ?? false);

/** The folder below `src/site/` that a file lies in; null elsewhere. */
export const subjectOf = (file: string): string | null => /^src\/site\/([^/]+)\//.exec(file)?.[1] ?? null;

export const roomOf = (file: string): Room | undefined => ROOMS.find(({ holds }) => holds(file));
