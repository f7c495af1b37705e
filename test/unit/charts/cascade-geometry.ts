import { JSDOM } from 'jsdom';

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A drawn card: its border, and that of each link in it by address. */
export interface DrawnCard extends Rectangle {
  readonly element: Element;
  readonly parts: ReadonlyMap<string, Rectangle>;
}

export interface DrawnEdge {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly isDashed: boolean;
}

const attribute = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function rectangle(rect: Element, x: number, y: number): Rectangle {
  const left = x + attribute(rect, 'x');
  const top = y + attribute(rect, 'y');
  return { left, top, right: left + attribute(rect, 'width'), bottom: top + attribute(rect, 'height') };
}

/** Reads a drawn cascade back from its markup. */
export function readCascade(svg: string): { root: Element; cards: DrawnCard[]; edges: DrawnEdge[] } {
  const root = new JSDOM(svg).window.document.querySelector('svg')!;
  const cards = [...root.querySelectorAll('g.card')].map((element) => {
    const [x = 0, y = 0] = (element.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
    const parts = [...element.querySelectorAll('a')].map(
      (link) => [link.getAttribute('href')!, rectangle(link.querySelector('.surface')!, x, y)] as const,
    );
    return { ...rectangle(element.querySelector('.frame')!, x, y), element, parts: new Map(parts) };
  });
  const edges = [...root.querySelectorAll('path.edge')].flatMap((path) =>
    (path.getAttribute('d') ?? '')
      .split('M')
      .filter((part) => part !== '')
      .map((part): DrawnEdge => {
        const numbers = part.match(/-?[\d.]+/g)!.map(Number);
        return {
          from: [numbers[0]!, numbers[1]!],
          to: [numbers.at(-2)!, numbers.at(-1)!],
          isDashed: path.classList.contains('crossing'),
        };
      }),
  );
  return { root, cards, edges };
}

export function cardOf(cards: readonly DrawnCard[], href: string): DrawnCard {
  return cards.find((card) => card.parts.has(href))!;
}
