/** What axe finds against a page as it is read, dialogs included. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../src/project.ts';

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer hangs on the theme; all others look at what is there, not at how it is painted. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Against WCAG 2.2 AA and best practice, each as a sentence: rule, place, reason. */
export const violations = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: 'tag', values: TAGS } });

/** The same but for what colours decide, which takes longer than all other rules together. */
export const violationsOfStructure = (page: Page): Promise<string[]> =>
  run(page, {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }])),
  });

/** Against what colours alone decide. */
export const violationsOfColour = (page: Page): Promise<string[]> =>
  run(page, { runOnly: { type: 'rule', values: OF_COLOUR } });

/**
 * The ways texts are painted on a page: for each element that has text of its own, its tag and classes and what else a
 * stylesheet asks of it and of what it stands in. Under one stylesheet texts of one way have one colour on one ground.
 */
export const waysOfPainting = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheets = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    const asked = sheets.flatMap(({ cssText }) =>
      [...cssText.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name),
    );
    const painting = new Set([...asked, 'class', 'fill', 'stroke', 'opacity', 'font-size', 'font-weight']);
    const step = ({ localName, attributes }: Element): string =>
      [...attributes].reduce(
        (all, { name, value }) => (painting.has(name) ? `${all}[${name}=${value}]` : all),
        localName,
      );
    const known = new Map<Element, string[]>();
    const stepsTo = (element: Element): string[] => {
      const above = element.parentElement ? stepsOf(element.parentElement) : [];
      // What stands in itself, such as a branch in a branch, is painted as it is.
      const last = step(element);
      return [...above.filter((one) => one !== last), last];
    };
    const stepsOf = (element: Element): string[] => {
      const steps = known.get(element) ?? stepsTo(element);
      known.set(element, steps);
      return steps;
    };
    const holdsText = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const texts = [...document.querySelectorAll('body *')].filter(holdsText);
    return [...new Set(texts.map((element) => stepsOf(element).join(' ')))];
  });

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
