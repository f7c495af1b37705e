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

/** Text cut between characters so that it fits with an ellipsis; unchanged when it fits. */
export function cutToWidth(text: string, room: number, style: TextStyle): string {
  if (lineWidth(text, style) <= room) return text;
  return shorten(text, room, style);
}

function shorten(text: string, room: number, style: TextStyle): string {
  const parts = [...graphemes.segment(text)].map((grapheme) => grapheme.segment);
  while (parts.length > 0 && lineWidth(`${parts.join('').trimEnd()}…`, style) > room) parts.pop();
  return `${parts.join('').trimEnd()}…`;
}

/** Text broken into at most `limit` lines that fit; the last one ends in an ellipsis when there was more. */
export function breakIntoLines(text: string, room: number, limit: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of breakable(text.trim().replace(/\s+/gu, ' '), room, style)) {
    if (line !== '' && width + lineWidth(piece.trimEnd(), style) > room) {
      lines.push(line.trimEnd());
      if (lines.length === limit) {
        lines[limit - 1] = shorten(line + piece, room, style);
        return lines;
      }
      line = '';
      width = 0;
    }
    line += piece;
    width += lineWidth(piece, style);
  }
  lines.push(line.trimEnd());
  return lines;
}
