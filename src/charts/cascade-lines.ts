import { textWidth } from './text-width.ts';

/** How a piece of text is set; `slack` is what a reader's face may be wider than the measured one. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly slack: number;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts that break between words without a space. */
const unspaced =
  /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3fffd}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export function lineWidth(text: string, style: TextStyle): number {
  return textWidth(text, style.size, style.weight) * style.slack;
}

function mayBreakBetween(before: string, after: string): boolean {
  if (/\s$/u.test(before)) return true;
  if (/^\s/u.test(after) || /^\p{P}/u.test(after) || /[\p{Ps}\p{Pi}]$/u.test(before)) return false;
  return /[-–—/]$/u.test(before) || unspaced.test(before) || unspaced.test(after);
}

/** Pieces a line may be broken between; a piece longer than a line is broken between characters. */
function breakable(text: string, room: number, style: TextStyle): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreakBetween(last, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces.flatMap((piece) =>
    lineWidth(piece.trimEnd(), style) <= room
      ? [piece]
      : [...graphemes.segment(piece)].map((grapheme) => grapheme.segment),
  );
}

/** Text cut so that it fits with an ellipsis, after a whole word where there is one; unchanged when it fits. */
export function cutToWidth(text: string, room: number, style: TextStyle): string {
  return lineWidth(text, style) <= room ? text : shorten(text, room, style);
}

function shorten(text: string, room: number, style: TextStyle): string {
  const fits = (part: string): boolean => lineWidth(`${part}…`, style) <= room;
  let kept = '';
  for (const piece of breakable(text, room, style)) {
    if (!fits((kept + piece).trimEnd())) break;
    kept += piece;
  }
  if (kept === '') {
    for (const { segment } of graphemes.segment(text)) {
      if (!fits(kept + segment)) break;
      kept += segment;
    }
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Text broken into at most `limit` lines that fit; the last one ends in an ellipsis when there was more. A line that was
 * broken at a space keeps it at its end, so that the lines put together are the text.
 */
export function breakIntoLines(text: string, room: number, limit: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text.trim().replace(/\s+/gu, ' '), room, style)) {
    if (line !== '' && lineWidth((line + piece).trimEnd(), style) > room) {
      if (lines.length === limit - 1) return [...lines, shorten(line + piece, room, style)];
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
