import { join, resolve } from 'node:path';

/** The folder that the product lies in. */
export const projectRoot: string = resolve(import.meta.dirname, '..');

/** What is kept between runs; safe to delete. */
export const cacheDir: string = join(projectRoot, 'node_modules/.cache/okr');
