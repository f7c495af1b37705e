import type { Point } from './path-geometry.ts';

/** Edges of a box; an empty one is inside out. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const emptyBox: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

export function isEmpty(box: Box): boolean {
  return box.left > box.right;
}

export function boxOf(x: number, y: number, width: number, height: number): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

export function boxAround(points: readonly Point[]): Box {
  return points
    .filter(([x, y]) => !Number.isNaN(x) && !Number.isNaN(y))
    .reduce((box, [x, y]) => joined(box, boxOf(x, y, 0, 0)), emptyBox);
}

export function joined(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** `[a, b, c, d, e, f]` of an SVG matrix. */
export type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function oneTransform(name: string, values: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
  switch (name) {
    case 'translate':
      return [1, 0, 0, 1, a, b];
    case 'scale':
      return [a, 0, 0, values[1] ?? a, 0, 0];
    case 'matrix':
      return [a, b, c, d, e, f];
    case 'rotate': {
      const cos = Math.cos((a * Math.PI) / 180);
      const sin = Math.sin((a * Math.PI) / 180);
      return multiply(multiply([1, 0, 0, 1, b, c], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -b, -c]);
    }
    default:
      return identity;
  }
}

export function parseTransform(text: string | null): Matrix {
  let matrix = identity;
  for (const [, name = '', list = ''] of (text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const values = list.split(/[\s,]+/).filter((part) => part !== '');
    matrix = multiply(
      matrix,
      oneTransform(
        name,
        values.map((value) => Number.parseFloat(value) || 0),
      ),
    );
  }
  return matrix;
}

export function transformed(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  if (isEmpty(box)) return box;
  const corners = [box.left, box.right].flatMap((x) => [box.top, box.bottom].map((y): Point => [x, y]));
  return boxAround(corners.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]));
}
