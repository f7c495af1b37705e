/** Where things are, and what the environment asks for. */
import { join, resolve } from 'node:path';
import { isDay } from '../src/domain/as-of.ts';
import { createDiagramDrawer } from '../src/diagrams/draw-diagram.ts';
import { type Content, readContent } from '../src/load/disk/read-content.ts';

export const projectRoot: string = resolve(import.meta.dirname, '..');

/** The company's folder: `OKR_CONTENT`, else `content`. */
export const contentRoot = (): string => resolve(projectRoot, process.env['OKR_CONTENT'] || 'content');

/** Where the site lies on its host: `OKR_BASE`, with a slash at both ends. */
export const siteBase = (): string => `/${process.env['OKR_BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

/** What is kept between runs; safe to delete. */
export const cacheDir: string = join(projectRoot, 'node_modules/.cache/okr');

/** A mistake the person at the keyboard can mend: said in a sentence, exit code 1. */
export class UserError extends Error {}

/** The day asked for by `--as-of` or `OKR_AS_OF`; undefined when neither is given. */
export function askedDay(flag: string | undefined): string | undefined {
  const [asked, from] = flag !== undefined ? [flag, '--as-of'] : [process.env['OKR_AS_OF'], 'OKR_AS_OF'];
  if (asked === undefined || asked === '') return undefined;
  if (!isDay(asked))
    throw new UserError(
      `"${asked}" is not a day of the calendar. Write ${from} like 2026-08-10: year, month, day.`,
    );
  return asked;
}

/** Reads the company's folder with its diagrams. */
export async function readCompany(): Promise<Content> {
  const drawer = createDiagramDrawer({ cacheDir: join(cacheDir, 'diagrams') });
  try {
    return await readContent(contentRoot(), {
      drawDiagram: (source, occurrence) => drawer.draw(source, occurrence),
      cacheDir,
      handbook: join(projectRoot, 'docs/handbook'),
    });
  } finally {
    await drawer.close();
  }
}
