import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { summaryOf } from '../../lint/reporters/json.ts';
import { reportPretty } from '../../lint/reporters/pretty.ts';
import type { Collection } from '../kinds.ts';
import type { ReadFile } from '../library.ts';
import { COMPANY_AUDIENCE, isShown } from '../structure/visibility.ts';
import { codeVersion } from './cache.ts';
import { type Content, pictureBeside, readContent, type ReadingOptions } from './read-content.ts';

/** What the content store keeps: what authors write, and the pictures beside it. */
export type StoredCollection = Collection | 'pictures';

export interface LoaderOptions extends ReadingOptions {
  readonly root: string;
}

/** One reading serves all collections that are filled at the same time. */
let reading:
  { readonly root: string; readonly content: Promise<Content>; readonly startedAt: number } | undefined;
/** When a file was last saved, while somebody is writing. */
let savedAt = 0;

function readOnce({ root, ...options }: LoaderOptions): Promise<Content> {
  if (reading === undefined || reading.root !== root || reading.startedAt < savedAt) {
    const content = readContent(root, options);
    const mine = { root, content, startedAt: performance.now() };
    reading = mine;
    const forget = () =>
      setTimeout(() => {
        if (reading === mine) reading = undefined;
      }, 200).unref();
    content.then(forget, forget);
  }
  return reading.content;
}

/**
 * Fills one collection from the company's folder. Entries whose file did not change are left as they are.
 * A build gets what the company may read and stops at the first finding: `npm run build` has checked before.
 * While writing, everything is shown, as far as it can be read.
 */
export function companyLoader(collection: StoredCollection, options: LoaderOptions): Loader {
  return {
    name: `okr-${collection}`,
    async load({ store, watcher, logger }) {
      const isWriting = watcher !== undefined;
      const fill = async () => {
        const content = await readOnce(options);
        const findings = reportPretty(content.diagnostics, {
          linesOf: content.linesOf,
          paint: (_, text) => text,
        });
        if (summaryOf(content.diagnostics).errors > 0 && !isWriting)
          throw new Error(`The content has findings:\n\n${findings}`);
        if (content.diagnostics.length > 0 && collection === 'company') logger.warn(`\n${findings}`);
        const kept = new Set<string>();
        for (const entry of entriesOf(collection, content, isWriting)) {
          kept.add(entry.id);
          store.set(entry);
        }
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      };
      await fill();
      if (watcher === undefined) return;
      const folders = [options.root, options.handbook].map((folder) => resolve(folder));
      watcher.add(folders);
      watcher.on('all', (_, path) => {
        if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return;
        savedAt = performance.now();
        setTimeout(() => fill().catch((error: unknown) => logger.error(String(error))), 50);
      });
    },
  };
}

let version: string | undefined;

interface StoredEntry {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly digest: string;
}

function entriesOf(collection: StoredCollection, content: Content, showEverything: boolean): StoredEntry[] {
  version ??= codeVersion();
  const { library, pictures } = content;
  const isKept = (file: ReadFile) => showEverything || isShown(library, file, COMPANY_AUDIENCE);
  if (collection === 'pictures') {
    const shown = new Set(
      library
        .withPictures()
        .filter(isKept)
        .flatMap((file) => file.pictures.map(({ src }) => pictureBeside(file.path, src))),
    );
    return [...pictures.values()]
      .filter(({ path }) => shown.has(path))
      .map(({ path, absolute, width, height, digest }) => ({
        id: path,
        data: { absolute, width, height },
        digest,
      }));
  }
  return library
    .all(collection)
    .filter(isKept)
    .map((file) => {
      const { id, path, data, body, text, digest } = file;
      const rows = collection === 'metrics' ? library.one('metric-rows', id) : undefined;
      const isOwn = library.isOwn(path);
      return {
        id,
        data: {
          file: path,
          body,
          text,
          data: collection === 'metrics' ? { ...(data as object), rows: rows?.data ?? [] } : data,
          ...(collection === 'handbook' && { isOwn }),
        },
        digest: `${version} ${digest} ${rows?.digest ?? ''} ${String(isOwn)}`,
      };
    });
}
