import type { DiagramProblem } from './parse-problem.ts';
import type { WrittenLabel } from './written-labels.ts';

/** Without space and what has no width: a label may be broken over lines. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

const lineBreak = /<\/?br\s*\/?>/i;

/** What can be found of a label: its lines, and `~int~` as the type it is drawn as. */
function linesOf(text: string): string[] {
  return text
    .split(lineBreak)
    .map((line) => bare(line))
    .filter((line) => line !== '');
}

/** Everything a drawing says: its texts, and what is read aloud or shown on hover. */
function textsOf(svg: Element): string[] {
  const texts = [...svg.querySelectorAll('text')];
  const said = [...texts, ...svg.querySelectorAll('title, desc')].map((text) => bare(text.textContent));
  // A label that wraps may be several texts, one a line.
  const neighbours = new Map<Element | null, string>();
  for (const { parentElement, textContent } of texts) {
    neighbours.set(parentElement, (neighbours.get(parentElement) ?? '') + bare(textContent));
  }
  return [...said, ...neighbours.values()];
}

/** The signs of a label by their numbers, which Mermaid draws as signs wherever a label may stand. */
function numbered(text: string): string {
  return text
    .trim()
    .replace(/[^\p{L}\p{N}\s]/gu, (sign) =>
      sign.length > 1 || sign > '~' ? sign : `#${sign.charCodeAt(0)};`,
    );
}

/** The first label that does not stand in its drawing as it was written. */
export function lostLabel(labels: readonly WrittenLabel[], svg: Element): WrittenLabel | undefined {
  const texts = textsOf(svg);
  return labels.find(({ text }) =>
    linesOf(text).some((line) => !texts.some((shown) => shown.includes(line))),
  );
}

/** A label that Mermaid would leave out or change, as a mistake with what to write instead. */
export function lostWords({ text, line }: WrittenLabel): DiagramProblem {
  const words = text.trim().replace(/\s+/g, ' ');
  const byNumber = numbered(words);
  return {
    line,
    message: `Mermaid would leave out or change part of \`${words}\`.`,
    help:
      byNumber === words
        ? 'Say it where this kind of diagram shows words, once for each box or arrow.'
        : `Write the signs by number, and the signs are drawn: \`${byNumber}\`.`,
  };
}
