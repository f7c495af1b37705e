/** The built site behind a real web server, configured as the documentation says. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { POLICY } from '../../src/build/serve.ts';
import { launchBrowser } from '../support/browser.ts';
import { type BuiltSite, served, siteOf } from '../support/site.ts';
import { visit } from '../support/visit.ts';

const nginx = inject('nginx');
const server = nginx === null ? 'src/build/serve.ts, because there is no nginx on this machine' : 'nginx';

let browser: Browser;
let at: { readonly address: string; close(): unknown };
beforeAll(async () => {
  const site = await siteOf('demo');
  browser = await launchBrowser();
  at = nginx === null ? await served(site) : await behindNginx(nginx, site);
});
afterAll(async () => {
  await at.close();
  await browser.close();
});

describe(`the site behind ${server}`, () => {
  it('shows its pages with the policy header, and without a complaint', async () => {
    const { page, context, complaints } = await visit(browser);
    const response = await page.goto(`${at.address}2026-q4/cascade/`, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-security-policy']).toBe(POLICY);
    expect(response?.headers()['x-content-type-options']).toBe('nosniff');
    expect(await page.textContent('h1')).toBe('Cascade of Q4 2026');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('answers 404 with the site’s own page, under the same policy', async () => {
    const { page, context } = await visit(browser);
    const response = await page.goto(`${at.address}2026-q4/nobody/nothing/`);
    expect(response?.status()).toBe(404);
    expect(response?.headers()['content-security-policy']).toBe(POLICY);
    expect(await page.textContent('h1')).toBe('This page is not here.');
    await context.close();
  });

  it('finds what one searches for', async () => {
    const { page, context, complaints } = await visit(browser);
    await page.goto(`${at.address}search/?q=publishing&team=Platform`);
    await page.locator('.results li a').first().waitFor();
    expect(await page.locator('.results li').first().textContent()).toContain('Platform');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

/** nginx in the foreground, as an ordinary user may run it: every file it writes lies in one folder. */
async function behindNginx(
  path: string,
  { folder }: BuiltSite,
): Promise<{ address: string; close(): unknown }> {
  const own = mkdtempSync(join(realpathSync(tmpdir()), 'okr-nginx-'));
  mkdirSync(join(own, 'logs'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${own}/nginx.pid;
error_log ${own}/logs/error.log;
events {}
http {
  include ${own}/types.conf;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${own}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${String(port)};
    root ${folder};
    add_header Content-Security-Policy "${POLICY}" always;
    add_header X-Content-Type-Options nosniff always;
    error_page 404 /404.html;
  }
}
`,
  );
  writeFileSync(
    join(own, 'types.conf'),
    'types { text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; application/json json; application/wasm wasm; }\n',
  );
  const child = spawn(path, ['-p', own, '-c', join(own, 'nginx.conf')], { stdio: 'inherit' });
  const address = `http://localhost:${String(port)}/`;
  await answering(address, child);
  return {
    address,
    close: async () => {
      const ended = new Promise((resolve) => child.on('exit', resolve));
      child.kill('SIGQUIT');
      await ended;
      rmSync(own, { recursive: true, force: true });
    },
  };
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with ${String(child.exitCode)}.`);
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(50);
  }
  throw new Error('nginx does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
