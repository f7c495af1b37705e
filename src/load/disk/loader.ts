import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { summaryOf } from '../../lint/diagnostic.ts';
import { reportPretty } from '../../lint/reporters/pretty.ts';
import { handedOver, handOver } from '../hand-over.ts';
import { readContent, type ReadingOptions } from './read-content.ts';
import { shownTo } from './shown.ts';

export interface LoaderOptions extends ReadingOptions {
  /** The company's folder. */
  readonly root: string;
  /** The day that the pages are as of; the company's own or today when undefined. */
  readonly asOf: string | undefined;
}

/** While somebody types, editors save several times in a row; a checkout touches hundreds of files. */
const SETTLES_AFTER_MS = 50;

/**
 * Reads the company's folder for the pages, unless whoever started the build has done so. What the files say stays in
 * memory; Astro's store gets their names and digests, by which open pages are loaded again while writing.
 *
 * A build gets what the company may read and stops at the first finding: `npm run build` has checked before. While
 * writing, everything is shown, as far as it can be read.
 */
export function companyLoader({ root, asOf, ...options }: LoaderOptions): Loader {
  return {
    name: 'okr-company',
    async load({ store, watcher, logger }) {
      const isWriting = watcher !== undefined;
      if (!isWriting && handedOver() !== undefined) return;
      const fill = async () => {
        const content = await readContent(root, options);
        const findings = reportPretty(content.diagnostics, {
          linesOf: content.linesOf,
          paint: (_, text) => text,
        });
        if (summaryOf(content.diagnostics).errors > 0 && !isWriting)
          throw new Error(`The content has findings:\n\n${findings}`);
        if (content.diagnostics.length > 0) logger.warn(`\n${findings}`);
        if (content.library.one('company', 'company')?.data)
          handOver({ ...shownTo(content, isWriting ? 'everything' : 'company'), asOf, judged: null });
        store.clear();
        for (const { path, digest } of [...content.library.files(), ...content.pictures.values()])
          store.set({ id: path, data: {}, digest });
      };
      await fill();
      if (watcher === undefined) return;
      // One reading after the other: an older one must not come in last.
      let reading = Promise.resolve();
      const readAgain = () => {
        reading = reading.then(fill).catch((error: unknown) => logger.error(String(error)));
      };
      let timer: NodeJS.Timeout | undefined;
      const folders = [root, options.handbook].map((folder) => resolve(folder));
      watcher.add(folders);
      watcher.on('all', (_, path) => {
        if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return;
        clearTimeout(timer);
        timer = setTimeout(readAgain, SETTLES_AFTER_MS);
      });
    },
  };
}
