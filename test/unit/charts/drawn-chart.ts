import { JSDOM } from 'jsdom';
import { expect } from 'vitest';

/** A chart read back from its markup. */
export interface DrawnChart {
  readonly svg: Element;
  readonly title: string;
  readonly description: string;
  readonly texts: readonly string[];
  /** Places a path goes through, gaps beginning anew. */
  path(selector: string): (readonly [x: number, y: number])[][];
  numbers(selector: string, attribute: string): number[];
}

/** Reads a chart, and holds it to what all charts promise: named, described, finite, inside its frame, unstyled. */
export function readChart(markup: string): DrawnChart {
  const svg = new JSDOM(markup).window.document.querySelector('svg')!;
  const title = svg.querySelector(':scope > title')?.textContent ?? '';
  const description = svg.querySelector(':scope > desc')?.textContent ?? '';
  expect(svg.getAttribute('role')).toBe('img');
  expect(title).not.toBe('');
  expect(description).not.toBe('');
  expect(markup).not.toMatch(/NaN|Infinity|undefined|null|style=/);
  const [, , width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number);
  const inside = (value: number, most: number) => {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(most);
  };
  for (const one of svg.querySelectorAll('circle')) {
    inside(Number(one.getAttribute('cx')), width);
    inside(Number(one.getAttribute('cy')), height);
  }
  for (const one of svg.querySelectorAll('rect')) {
    const [x, y, wide, high] = ['x', 'y', 'width', 'height'].map((name) => Number(one.getAttribute(name)));
    inside(x! + wide!, width + 0.1);
    inside(y! + high!, height + 0.1);
    inside(wide!, width);
    inside(high!, height);
  }
  for (const one of svg.querySelectorAll('text')) {
    inside(Number(one.getAttribute('x')), width);
    inside(Number(one.getAttribute('y')), height);
  }
  return {
    svg,
    title,
    description,
    texts: [...svg.querySelectorAll('text')].map((text) => text.textContent ?? ''),
    path: (selector) =>
      (svg.querySelector(selector)?.getAttribute('d') ?? '')
        .split('M')
        .filter((part) => part !== '')
        .map((part) =>
          part
            .replace('Z', '')
            .split('L')
            .map((place) => place.split(/[ ,]/).map(Number) as [number, number]),
        ),
    numbers: (selector, attribute) =>
      [...svg.querySelectorAll(selector)].map((one) => Number(one.getAttribute(attribute))),
  };
}
