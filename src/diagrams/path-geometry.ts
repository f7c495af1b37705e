export type Point = readonly [x: number, y: number];

const curveSteps = 12;
const arcSteps = 16;
const token = /[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

function cubic([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): Point[] {
  return Array.from({ length: curveSteps }, (_, index) => {
    const t = (index + 1) / curveSteps;
    const u = 1 - t;
    return [
      u ** 3 * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t ** 3 * x3,
      u ** 3 * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t ** 3 * y3,
    ];
  });
}

interface Arc {
  readonly radii: Point;
  /** Degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** Points along an elliptical arc, by the conversion of https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes */
function arcPoints([x0, y0]: Point, { radii, rotation, large, sweep }: Arc, end: Point): Point[] {
  let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
  if (rx === 0 || ry === 0) return [end];
  const cos = Math.cos((rotation * Math.PI) / 180);
  const sin = Math.sin((rotation * Math.PI) / 180);
  const [dx, dy] = [(x0 - end[0]) / 2, (y0 - end[1]) / 2];
  const [a, b] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  const stretch = (a * a) / (rx * rx) + (b * b) / (ry * ry);
  if (stretch > 1) {
    rx *= Math.sqrt(stretch);
    ry *= Math.sqrt(stretch);
  }
  const spread = rx * rx * b * b + ry * ry * a * a;
  const factor =
    (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * rx * ry * ry - spread) / (spread || 1)));
  const [c1, c2] = [(factor * rx * b) / ry, (-factor * ry * a) / rx];
  const centre: Point = [cos * c1 - sin * c2 + (x0 + end[0]) / 2, sin * c1 + cos * c2 + (y0 + end[1]) / 2];
  const start = Math.atan2((b - c2) / ry, (a - c1) / rx);
  let turn = Math.atan2((-b - c2) / ry, (-a - c1) / rx) - start;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  const along = Array.from({ length: arcSteps }, (_, index): Point => {
    const angle = start + (turn * (index + 1)) / arcSteps;
    const [u, v] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [centre[0] + u * cos - v * sin, centre[1] + u * sin + v * cos];
  });
  return [...along, end];
}

/** Path data as a polyline: curves are sampled, which is enough for boxes and lengths. */
export function pathPoints(data: string): Point[] {
  const tokens = data.match(token) ?? [];
  const points: Point[] = [];
  let index = 0;
  let command = '';
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  let control: Point | undefined;
  const number = (): number => Number.parseFloat(tokens[index++] ?? '0') || 0;
  const moveTo = (...next: Point[]): void => {
    points.push(...next);
    at = next.at(-1) ?? at;
  };

  while (index < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[index] ?? '')) command = tokens[index++] ?? '';
    const relative = command === command.toLowerCase();
    const [ox, oy] = relative ? at : [0, 0];
    const point = (): Point => [ox + number(), oy + number()];
    const before: Point = at;
    let nextControl: Point | undefined;
    switch (command.toUpperCase()) {
      case 'M':
        moveTo(point());
        start = at;
        command = relative ? 'l' : 'L';
        break;
      case 'L':
      case 'T':
        moveTo(point());
        break;
      case 'H':
        moveTo([ox + number(), before[1]]);
        break;
      case 'V':
        moveTo([before[0], oy + number()]);
        break;
      case 'C':
      case 'S': {
        const mirrored: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;
        const first = command.toUpperCase() === 'C' ? point() : mirrored;
        nextControl = point();
        moveTo(...cubic(before, first, nextControl, point()));
        break;
      }
      case 'Q': {
        const [pull, end] = [point(), point()];
        const toward = (from: Point): Point => [
          from[0] + (2 / 3) * (pull[0] - from[0]),
          from[1] + (2 / 3) * (pull[1] - from[1]),
        ];
        moveTo(...cubic(before, toward(before), toward(end), end));
        break;
      }
      case 'A': {
        const radii: Point = [number(), number()];
        const [rotation, large, sweep] = [number(), number() === 1, number() === 1];
        moveTo(...arcPoints(before, { radii, rotation, large, sweep }, point()));
        break;
      }
      case 'Z':
        moveTo(start);
        break;
      default:
        index++;
    }
    control = nextControl;
  }
  return points;
}

export function pathLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0);
}

/** The point `length` along the polyline; its end when it is shorter. */
export function pointAlong(points: readonly Point[], length: number): Point {
  let rest = length;
  for (const [index, end] of points.entries()) {
    const from = points[index - 1] ?? end;
    const step = distance(from, end);
    if (step > 0 && step >= rest) {
      const share = rest / step;
      return [from[0] + share * (end[0] - from[0]), from[1] + share * (end[1] - from[1])];
    }
    rest -= step;
  }
  return points.at(-1) ?? [0, 0];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
