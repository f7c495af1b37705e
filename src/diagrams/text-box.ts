import { ascent, descent, textWidth } from '../charts/text-width.ts';
import { type Box, boxOf, emptyBox, joined } from './bounding-box.ts';
import { showSigns } from './stand-ins.ts';
import { fontSizeOf, fontWeightOf, inheritedValue } from './text-style.ts';

/** Readers' faces may be wider than the measured one, bold ones more so; Mermaid's boxes have padding for the rest. */
function slack(weight: number): number {
  return weight >= 550 ? 1.14 : 1.08;
}

/** Values are put on a grid of 1/64 px: float fuzz makes edges miss a box's border, and Mermaid then bends them. */
export function onGrid(value: number): number {
  return Math.round(value * 64) / 64;
}

/** Width of one run of text, in px. */
export function runWidth(text: string, size: number, weight: number): number {
  return onGrid(textWidth(showSigns(text).replace(/[\n\t]/g, ' '), size, weight) * slack(weight));
}

/** A length that may be in em; undefined when there is none. */
function lengthOf(element: Element, attribute: string, size: number): number | undefined {
  const value = element.getAttribute(attribute);
  if (value === null) return undefined;
  const number = Number.parseFloat(value) || 0;
  return /em\s*$/.test(value) ? number * size : number;
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isSpan = (node: Node): node is Element => node.nodeName.toLowerCase() === 'tspan';

/** Advance of all text in an element, wherever its lines are placed. */
export function advanceOf(element: Element): number {
  const size = fontSizeOf(element);
  const weight = fontWeightOf(element);
  let width = 0;
  for (const node of element.childNodes) {
    if (isText(node)) width += runWidth(node.data, size, weight);
    else if (isSpan(node)) width += advanceOf(node);
  }
  return width;
}

/** Browsers round ascent and descent to whole px. */
export function lineBox(x: number, baseline: number, width: number, size: number): Box {
  const above = Math.round(ascent * size);
  return boxOf(x, baseline - above, width, above + Math.round(descent * size));
}

/** Text that starts at a place of its own; what follows without one is appended. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  width: number;
  size: number;
}

function chunksOf(text: Element): Chunk[] {
  const anchor = inheritedValue(text, 'text-anchor') ?? 'start';
  const size = fontSizeOf(text);
  const place = (axis: 'x' | 'y'): number =>
    (lengthOf(text, axis, size) ?? 0) + (lengthOf(text, `d${axis}`, size) ?? 0);
  let chunk: Chunk = { x: place('x'), y: place('y'), anchor, width: 0, size };
  const chunks = [chunk];

  function walk(element: Element): void {
    const ownSize = fontSizeOf(element);
    const weight = fontWeightOf(element);
    for (const node of element.childNodes) {
      if (isText(node)) {
        chunk.width += runWidth(node.data, ownSize, weight);
        chunk.size = Math.max(chunk.size, ownSize);
      } else if (isSpan(node)) {
        const spanSize = fontSizeOf(node);
        const [x, y, dx, dy] = (['x', 'y', 'dx', 'dy'] as const).map((name) =>
          lengthOf(node, name, spanSize),
        );
        if (x !== undefined || y !== undefined || dy) {
          chunk = {
            x: (x ?? chunk.x + chunk.width) + (dx ?? 0),
            y: (y ?? chunk.y) + (dy ?? 0),
            anchor: inheritedValue(node, 'text-anchor') ?? anchor,
            width: 0,
            size: spanSize,
          };
          chunks.push(chunk);
        }
        walk(node);
      }
    }
  }
  walk(text);
  return chunks;
}

/** The box of a text element; empty when it has no text. */
export function textBox(text: Element): Box {
  const baseline =
    inheritedValue(text, 'dominant-baseline') ?? inheritedValue(text, 'alignment-baseline') ?? '';
  const drop = /^(middle|central)$/.test(baseline)
    ? 0.35
    : /^(hanging|text-before-edge)$/.test(baseline)
      ? ascent
      : 0;
  return chunksOf(text)
    .filter((chunk) => chunk.width > 0)
    .reduce((box, chunk) => {
      const back = chunk.anchor === 'middle' ? chunk.width / 2 : chunk.anchor === 'end' ? chunk.width : 0;
      return joined(box, lineBox(chunk.x - back, chunk.y + drop * chunk.size, chunk.width, chunk.size));
    }, emptyBox);
}
