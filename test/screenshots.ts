/** `npm run screenshots`: the main pages at three widths in both themes, into the folder `shots`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { projectRoot } from '../src/project.ts';
import { serve } from '../src/build/serve.ts';
import { findBrowser } from './support/find-browser.ts';

const PAGES = [
  '',
  '2026-q4/',
  '2026-q4/cascade/',
  '2026-q4/alignment/',
  '2026-q4/table/',
  '2026-q4/scores/',
  '2026-q4/check-ins/',
  '2026-q3/retrospective/',
  '2026-q4/scorecard/',
  '2026-q4/present/',
  '2026-q4/product/',
  '2026-q4/product/guided-start/',
  'teams/',
  'teams/product/',
  'people/',
  'metrics/',
  'history/',
  'health/',
  'rules/',
  'rules/key-result-is-outcome/',
  'handbook/',
  'handbook/writing-key-results/',
  'search/?q=first+week',
];
const WIDTHS = [360, 800, 1440];
const THEMES = ['light', 'dark'] as const;

const found = await findBrowser();
if (typeof found === 'string') {
  console.error(found);
  process.exit(1);
}
const out = join(projectRoot, 'shots');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const { address, server } = await serve(join(projectRoot, 'dist'), 0, '/');
const browser = await chromium.launch({
  executablePath: found.path,
  env: { ...process.env, ...found.env },
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(address + path, { waitUntil: 'networkidle' });
      const name = path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'front';
      await page.screenshot({
        path: join(out, `${name}-${String(width)}-${colorScheme}.png`),
        fullPage: true,
      });
      const hidden = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (hidden > 0) console.log(`${path || '/'} is ${String(hidden)} px too wide at ${String(width)} px`);
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`${String(PAGES.length * WIDTHS.length * THEMES.length)} pictures in ${out}`);
