import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { projectRoot } from '../../src/project.ts';
import { launchBrowser } from '../support/browser.ts';
import { companyOf, mdx } from '../support/cli.ts';

const OBJECTIVE = 'objectives/2026-q3/company/win.mdx';
const objective = (title: string) =>
  mdx(`
title: ${title}
keyResults:
  - id: bookings
    title: Grow bookings
    metric: { baseline: 0, target: 10 }`);

let content: string;
let server: ChildProcess;
let said = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  content = companyOf({});
  server = spawn(
    process.execPath,
    [join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0'],
    {
      cwd: projectRoot,
      env: {
        ...process.env,
        NODE_ENV: undefined,
        VITEST: undefined,
        OKR_CONTENT: content,
        OKR_ASTRO_CACHE: join(dirname(content), 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  const address = await vi.waitUntil(() => /http:\/\/localhost:\d+\//.exec(said)?.[0], { timeout: 60_000 });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${address}2026-q3/`);
});
afterAll(async () => {
  server.kill();
  await (browser as Browser | undefined)?.close();
});

describe('npm run dev', () => {
  it('shows what is saved in the open browser, and findings in the terminal with what can be read beside them', async () => {
    const shown = () => page.innerText('main');
    await expect.poll(shown).toContain('Win customers who stay');
    writeFileSync(join(content, OBJECTIVE), objective('Win customers who come back'));
    await expect.poll(shown, { timeout: 20_000 }).toContain('Win customers who come back');

    writeFileSync(
      join(content, OBJECTIVE),
      objective('Win customers who tell others').replace('title:', 'titel:'),
    );
    await expect.poll(() => said, { timeout: 20_000 }).toContain('There is no field `titel` here.');
    writeFileSync(join(content, OBJECTIVE), objective('Win customers who tell others'));
    await expect.poll(shown, { timeout: 20_000 }).toContain('Win customers who tell others');
  });
});
