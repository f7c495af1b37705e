import { watch } from 'node:fs';

/** While somebody types, editors save several times in a row. */
const SETTLES_AFTER_MS = 120;

/** Does something again whenever a file in the folder is saved, one time after the other, until the process ends. */
export async function watchContent(folder: string, again: () => Promise<unknown>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const say = () => console.error(`\nWatching ${folder}; press Ctrl-C to stop.`);
  const run = () => {
    running = running
      .then(() => {
        if (process.stdout.isTTY) console.clear();
        return again();
      })
      .then(say, (error: unknown) => console.error(error instanceof Error ? error.message : error));
  };
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLES_AFTER_MS);
  });
  say();
  return new Promise<never>(() => undefined);
}
