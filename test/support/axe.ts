/** What axe finds against a page as it is read, dialogs included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../scripts/project.ts';

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer hangs on the theme; all others look at what is there, not at how it is painted. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Against WCAG 2.2 AA and best practice, each as a sentence: rule, place, reason. */
export const violations = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: 'tag', values: TAGS } });

/** Against what colours alone decide. */
export const violationsOfColour = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: 'rule', values: OF_COLOUR } });

async function run(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async (given) => {
      const { axe } = window as unknown as {
        axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await axe.run(document, given);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id} at ${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
        ),
      );
    },
    { ...options, resultTypes: ['violations' as const] },
  );
}
