import { showSigns } from './stand-ins.ts';

const space = ' ';

/** Puts neighbouring words of one style into one span; Mermaid writes a span for each word. */
function joinWords(line: Element): void {
  const words = [...line.children];
  const isPlain = (word: Element): boolean =>
    word.localName === 'tspan' &&
    word.children.length === 0 &&
    /^(?:normal)?$/.test(word.getAttribute('font-style') ?? '') &&
    /^(?:normal|400)?$/.test(word.getAttribute('font-weight') ?? '') &&
    !word.hasAttribute('style');
  if (words.length === 0 || !words.every(isPlain)) return;
  const text = line.textContent;
  line.textContent = text;
}

/**
 * Makes labels read as they were written. Names, search and copying lose the space at a wrapped line ("most
 * trustedOKR"), so one of no size is put between lines; signs that were hidden from Mermaid come back.
 */
export function mendLabels(svg: Element): void {
  for (const text of svg.querySelectorAll('text')) {
    const lines = [...text.querySelectorAll('tspan.text-outer-tspan')];
    for (const [index, line] of lines.entries()) {
      joinWords(line);
      if (index === 0) continue;
      const gap = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan');
      gap.setAttribute('font-size', '0');
      gap.textContent = space;
      line.before(gap);
    }
  }
  for (const element of svg.querySelectorAll('text, text *, title, desc')) {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) node.textContent = showSigns(node.textContent ?? '');
    }
  }
  for (const element of svg.querySelectorAll('g[title]')) {
    const tip = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
    tip.textContent = showSigns(element.getAttribute('title') ?? '');
    element.prepend(tip);
  }
}

/** Without HTML labels Mermaid sets a state's name at the left of a box of fixed width; the middle reads better. */
export function centreStateNames(svg: Element): void {
  for (const label of svg.querySelectorAll('g.statediagram-state > g.label')) {
    const left = /^translate\((-[\d.]+)/.exec(label.getAttribute('transform') ?? '')?.[1];
    const text = label.querySelector('text');
    if (left === undefined || !text) continue;
    text.setAttribute('text-anchor', 'middle');
    for (const line of text.querySelectorAll('tspan[x]')) line.setAttribute('x', left.slice(1));
  }
}
