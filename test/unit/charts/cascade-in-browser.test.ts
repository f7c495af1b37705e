import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCascade } from '../../../src/charts/cascade-map.ts';
import { launchBrowser } from '../../support/browser.ts';
import { acme, aNode } from './cascade-sample.ts';

let browser: Browser;
let page: Page;
let css: string;

beforeAll(async () => {
  css = await readFile(new URL('../../../src/site/parts/diagrams.css', import.meta.url), 'utf8');
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
});
afterAll(async () => {
  await browser.close();
});

const sans =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';

const samples: Readonly<Record<string, string>> = {
  English: 'Every new team gets something of its own and measures the faintest light there is',
  ASCII: 'WAVE: grow MAMMOTH revenue by 40% through outbound, expansion and trust',
  Latin: 'Größe zählt: Kundenzufriedenheit über alle Märkte hinweg dauerhaft verbessern',
  Cyrillic: 'Увеличить выручку через широкие корпоративные продажи и обслуживание',
  Greek: 'Αύξηση των εσόδων μέσω μεγάλων εταιρικών πωλήσεων και υποστήριξης',
  CJK: '既存の顧客が成長の源になる、そして新しい市場を開拓する、さらに続く長い題名',
  Arabic: 'زيادة الإيرادات من خلال المبيعات الكبيرة للشركات وخدمة العملاء الحاليين',
  emoji: '🚀🚀🚀 Launch 👩‍👩‍👧 teams 🇫🇷🇩🇪 and 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 again',
  'one long word': 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
};

/** What stays free between a text and the border of its box, in px, in a face of the widest kind. */
const AIR = 6;

describe('text of a cascade in Chromium', () => {
  it.each(Object.entries(samples))('stays inside its box and off its border, in %s', async (_, text) => {
    const objective = aNode('a', { title: text, owner: text, statusLabel: text.slice(0, 40), team: text });
    const result = aNode('kr', { title: text, keyResult: true, scoreLabel: 'no data', score: null });
    const svg = drawCascade(
      {
        nodes: [objective, result, aNode('m', { title: text, more: true })],
        edges: [
          ['a', 'kr'],
          ['a', 'm'],
        ],
      },
      { id: 'c', title: 't', description: 'd' },
    );
    await page.setContent(`<style>:root{--sans:${sans}}${css}</style>${svg}`);
    const overflows = await page.evaluate(
      (air) =>
        [...document.querySelectorAll<SVGGElement>('.card')].flatMap((card) => {
          const frame = card.querySelector<SVGRectElement>('.frame')?.getBoundingClientRect();
          return [...card.querySelectorAll('tspan, text.word, text.score, text.missing')]
            .map((line) => line.getBoundingClientRect())
            .filter(
              (line) =>
                !frame ||
                line.left < frame.left + air ||
                line.right > frame.right - air ||
                line.top < frame.top ||
                line.bottom > frame.bottom,
            )
            .map((line) => `${line.width} px wide, ${line.right - (frame?.right ?? 0)} px out`);
        }),
      AIR,
    );
    expect(overflows).toEqual([]);
  });
});

// Only a word cut in its middle has to differ from the link's name.
const realistic = Object.entries(samples).filter(([name]) => name !== 'one long word');

describe('a cascade with axe', () => {
  it.each(realistic)('has no finding, in %s', async (_, text) => {
    const graph = acme();
    const nodes = graph.nodes.map((node) => ({ ...node, title: `${text} ${node.title}`, owner: text }));
    const svg = drawCascade({ ...graph, nodes }, { id: 'c', title: 'Cascade', description: 'All of it' });
    await page.setContent(
      `<!DOCTYPE html><html lang="en"><title>T</title><style>:root{--sans:${sans}}${css}</style><main><h1>T</h1>${svg}</main></html>`,
    );
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core')) });
    const findings = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map((violation) => violation.id);
    });
    expect(findings).toEqual([]);
  });
});
