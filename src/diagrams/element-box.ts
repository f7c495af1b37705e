import { type Box, boxAround, boxOf, emptyBox, joined, parseTransform, transformed } from './bounding-box.ts';
import { pathPoints, type Point } from './path-geometry.ts';
import { advanceOf, lineBox, runWidth, textBox } from './text-box.ts';
import { fontSizeOf } from './text-style.ts';

const undrawn = new Set([
  'clippath',
  'defs',
  'desc',
  'filter',
  'lineargradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialgradient',
  'script',
  'style',
  'symbol',
  'title',
]);

function attribute(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? '') || 0;
}

function numbersOf(list: string | null): number[] {
  return (list ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number);
}

function pairsOf(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : []));
}

/** A nested svg takes the room it asks for, whatever it draws. */
function nestedSvgBox(svg: Element): Box {
  const [, , width = 0, height = 0] = numbersOf(svg.getAttribute('viewBox'));
  return boxOf(
    attribute(svg, 'x'),
    attribute(svg, 'y'),
    attribute(svg, 'width') || width,
    attribute(svg, 'height') || height,
  );
}

function groupBox(group: Element): Box {
  return [...group.children]
    .filter(
      (child) =>
        !undrawn.has(child.localName.toLowerCase()) &&
        !/display\s*:\s*none/.test(child.getAttribute('style') ?? ''),
    )
    .map((child) => {
      const own = elementBox(child);
      // An unsized rect is not drawn, so it must not widen the box.
      if (own.left === own.right && own.top === own.bottom) return emptyBox;
      const box = child.localName === 'svg' ? nestedSvgBox(child) : own;
      return transformed(box, parseTransform(child.getAttribute('transform')));
    })
    .reduce(joined, emptyBox);
}

/** An SVG element's box in its own coordinates, as `getBBox` gives it. */
export function elementBox(element: Element): Box {
  const at = (name: string): number => attribute(element, name);
  switch (element.localName.toLowerCase()) {
    case 'rect':
    case 'image':
    case 'foreignobject':
    case 'use':
      return boxOf(at('x'), at('y'), at('width'), at('height'));
    case 'circle':
      return boxOf(at('cx') - at('r'), at('cy') - at('r'), 2 * at('r'), 2 * at('r'));
    case 'ellipse':
      return boxOf(at('cx') - at('rx'), at('cy') - at('ry'), 2 * at('rx'), 2 * at('ry'));
    case 'line':
      return boxAround([
        [at('x1'), at('y1')],
        [at('x2'), at('y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return boxAround(pairsOf(numbersOf(element.getAttribute('points'))));
    case 'path':
      return boxAround(pathPoints(element.getAttribute('d') ?? ''));
    case 'text':
      return textBox(element);
    case 'tspan':
      return lineBox(0, 0, advanceOf(element), fontSizeOf(element));
    default:
      return groupBox(element);
  }
}

/** The box in the coordinates of the nearest svg. */
export function placedBox(element: Element): Box {
  let box = elementBox(element);
  for (let step: Element | null = element; step && step.localName !== 'svg'; step = step.parentElement) {
    box = transformed(box, parseTransform(step.getAttribute('transform')));
  }
  return box;
}

/** Room of the HTML a few diagram types measure in spite of `htmlLabels: false`: a line for each block, never wrapped. */
export function htmlBox(element: Element): Box {
  const size = element.closest('svg') ? fontSizeOf(element) : 16;
  const lines = [0];
  function walk(parent: Element): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        lines[lines.length - 1] = (lines.at(-1) ?? 0) + runWidth(node.textContent ?? '', size, 400);
      } else if (node.nodeType === 1) {
        if (/^(br|p|div)$/i.test(node.nodeName) && lines.at(-1)) lines.push(0);
        walk(node as Element);
      }
    }
  }
  walk(element);
  return boxOf(0, 0, Math.max(...lines), lines.filter((line) => line > 0).length * size * 1.5);
}
