/** What the environment asks for: read here, and handed on as arguments. */
import { resolve } from 'node:path';
import { UserError } from '../check/user-error.ts';
import { isDay } from '../domain/as-of.ts';
import { projectRoot } from '../project.ts';

/** The company's folder: `OKR_CONTENT`, else `content`. */
export const contentRoot = (): string => resolve(projectRoot, process.env['OKR_CONTENT'] || 'content');

/** Where the site lies on its host: `OKR_BASE`, with a slash at both ends. */
export const siteBase = (): string => `/${process.env['OKR_BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

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
