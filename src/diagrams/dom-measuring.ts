import type { DOMWindow } from 'jsdom';
import { type Box, isEmpty } from './bounding-box.ts';
import { elementBox, htmlBox, placedBox } from './element-box.ts';
import { pathLength, pathPoints, pointAlong } from './path-geometry.ts';
import { textWidth } from '../charts/text-width.ts';
import { showSigns } from './stand-ins.ts';
import { advanceOf, onGrid } from './text-box.ts';
import { fontSizeOf } from './text-style.ts';

/** What Gantt charts and others believe their parent has, in px. */
const container = { width: 900, height: 600 } as const;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As `getBBox` gives it. It must not have `left` and `top`: Mermaid takes a box with them for one of HTML. */
function svgRectangle(box: Box): Rectangle {
  if (isEmpty(box)) return { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: onGrid(box.left),
    y: onGrid(box.top),
    width: onGrid(box.right - box.left),
    height: onGrid(box.bottom - box.top),
  };
}

function clientRectangle(element: Element): object {
  const isSvg = element.namespaceURI === 'http://www.w3.org/2000/svg';
  const { x, y, width, height } = svgRectangle(isSvg ? placedBox(element) : htmlBox(element));
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
}

function bBox(element: Element): Rectangle {
  const box = elementBox(element);
  const isBlank = isEmpty(box) && element.localName === 'text' && element.textContent !== '';
  return isBlank ? { x: 0, y: 0, width: 0, height: fontSizeOf(element) } : svgRectangle(box);
}

/** Cytoscape, which lays out mindmaps, measures with a canvas and draws on it; only measuring is answered. */
function measuringCanvas(): object {
  const state: Record<string | symbol, unknown> = { font: '16px sans-serif' };
  const measureText = (text: unknown): object => {
    const font = String(state['font']);
    const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '16');
    return { width: textWidth(showSigns(String(text)), size, /bold|[6-9]00/.test(font) ? 700 : 400) };
  };
  return new Proxy(state, {
    get: (target, key) =>
      key === 'measureText' ? measureText : key in target ? target[key] : () => undefined,
    set: (target, key, value) => {
      target[key] = value;
      return true;
    },
  });
}

/** Gives a jsdom window the measuring Mermaid needs and jsdom, having no layout, lacks. */
export function installMeasuring(window: DOMWindow): void {
  const points = (element: Element): ReturnType<typeof pathPoints> =>
    pathPoints(element.getAttribute('d') ?? '');
  const identity = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0, inverse: () => identity };
  const measuring: Record<string, (this: Element, ...input: number[]) => unknown> = {
    getBBox() {
      return bBox(this);
    },
    getComputedTextLength() {
      return advanceOf(this);
    },
    getTotalLength() {
      return pathLength(points(this));
    },
    getPointAtLength(length = 0) {
      const [x, y] = pointAlong(points(this), length);
      return { x, y };
    },
    getScreenCTM: () => identity,
    getBoundingClientRect() {
      return clientRectangle(this);
    },
  };
  for (const [name, value] of Object.entries(measuring)) {
    Object.defineProperty(window.Element.prototype, name, { value, configurable: true, writable: true });
  }
  for (const side of ['offset', 'client'] as const) {
    const html = window.HTMLElement.prototype;
    Object.defineProperty(html, `${side}Width`, { configurable: true, get: () => container.width });
    Object.defineProperty(html, `${side}Height`, { configurable: true, get: () => container.height });
  }
  Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', { value: measuringCanvas });
}
