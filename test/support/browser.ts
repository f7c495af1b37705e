import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** A Chromium for tests; `CHROMIUM` names another one. Throws when there is none, and says what to install. */
export function launchBrowser(): Promise<Browser> {
  const found = inject('browser');
  if (typeof found === 'string') throw new Error(found);
  return chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
