import type { FoundPage } from './index.ts';

/** The sentence of a page that answers best, and where it stands. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  /** The nearest address within the page above it; null when nothing in the text matches. */
  readonly anchor: string | null;
  /** The heading it stands under, where that has an address of the author's own. */
  readonly heading: string | null;
}

export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

interface Range {
  readonly from: number;
  /** The first word behind it. */
  readonly to: number;
}

const LONGEST = 36;
const SHORTEST = 6;
const OF_HEADING = 0.001;
const ENDS = /[.!?…。！？]["'”’»)\]]*$/u;
/** Ids of the site's own begin so; no author's can. */
const OURS = '_';
/** Languages written without spaces come with these between their words. */
const SEAM = '\u200B';

/** Words are counted as the index counts them, so that its locations hold. */
export function bestSentence(page: FoundPage): Sentence {
  const isSeamed = page.raw_content.includes(SEAM);
  const words = page.raw_content.split(isSeamed ? SEAM : /[\r\n\s]+/).map(unescaped);
  const gap = isSeamed ? '' : ' ';
  const scores = new Map(page.weighted_locations.map((one) => [one.location, one.balanced_score]));
  const sentences = scored(page, words, gap, scores);
  const [first] = sentences;
  if (first === undefined) return { pieces: [], ...NOWHERE };
  const best = sentences.reduce((best, one) => (one.score > best.score ? one : best), first);
  const { from, to } = shown(best, sentences[sentences.indexOf(best) + 1], scores);
  const pieces = [
    ...(from > best.from ? [{ text: `…${gap}`, isMatch: false }] : []),
    ...words.slice(from, to).flatMap((word, at) => marked(word, scores.has(from + at), gap)),
    ...(to < best.to ? [{ text: '…', isMatch: false }] : []),
  ];
  return { pieces: joined(pieces), ...(best.score > 0 ? placeOf(best, page) : NOWHERE) };
}

/** A heading is no sentence, but what matches in it speaks a little for the sentence below; the title is known anyway. */
function scored(
  { anchors, meta }: FoundPage,
  words: readonly string[],
  gap: string,
  scores: ReadonlyMap<number, number>,
): (Range & { readonly score: number })[] {
  const headings = new Set(anchors.filter(({ text }) => text !== '').map(({ location }) => location));
  const title = bare(meta['title'] ?? '');
  let fromHeading = 0;
  return sentencesOf(words).flatMap((range) => {
    const score = scoreOf(range, scores);
    if (bare(words.slice(range.from, range.to).join(gap)) === title) return [];
    if (headings.has(range.from)) {
      fromHeading = score * OF_HEADING;
      return [];
    }
    const sentence = { ...range, score: score + fromHeading };
    fromHeading = 0;
    return [sentence];
  });
}

const NOWHERE = { anchor: null, heading: null };

/** The nearest address above a sentence. What an author named may have its heading under the same id of ours. */
function placeOf({ from }: Range, { anchors }: FoundPage): Pick<Sentence, 'anchor' | 'heading'> {
  const nearest = anchors.findLast(({ location }) => location <= from);
  if (nearest === undefined) return NOWHERE;
  const byId = (id: string) => anchors.find((one) => one.id === id);
  const isOurs = nearest.id.startsWith(OURS);
  const named = isOurs ? byId(nearest.id.slice(OURS.length)) : nearest;
  if (named === undefined) return { anchor: nearest.id, heading: null };
  return { anchor: named.id, heading: named.text || byId(OURS + named.id)?.text || null };
}

const unescaped = (word: string): string => word.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const bare = (text: string): string => text.trim().replace(/\s+/g, ' ').replace(ENDS, '');

function sentencesOf(words: readonly string[]): Range[] {
  const ends = words.flatMap((word, at) => (ENDS.test(word) || at + 1 === words.length ? [at + 1] : []));
  return ends.map((to, index) => ({ from: ends[index - 1] ?? 0, to }));
}

function scoreOf({ from, to }: Range, scores: ReadonlyMap<number, number>): number {
  let score = 0;
  for (let at = from; at < to; at += 1) score += scores.get(at) ?? 0;
  return score;
}

/** A long sentence is cut around its first match; a very short one goes on into the next. */
function shown({ from, to }: Range, next: Range | undefined, scores: ReadonlyMap<number, number>): Range {
  if (to - from > LONGEST) {
    let first = from;
    while (first < to - 1 && !scores.has(first)) first += 1;
    const begin = Math.max(from, Math.min(first - LONGEST / 3, to - LONGEST));
    return { from: begin, to: begin + LONGEST };
  }
  const goesOn = to - from < SHORTEST && next?.from === to && next.to - from <= LONGEST;
  return { from, to: goesOn ? next.to : to };
}

/** A word and the gap behind it; signs around a match are not part of it. */
function marked(word: string, isMatch: boolean, gap: string): Piece[] {
  if (!isMatch) return [{ text: word + gap, isMatch }];
  const [, before = '', text = '', behind = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return [
    { text: before, isMatch: false },
    { text, isMatch: true },
    { text: behind + gap, isMatch: false },
  ];
}

/** Neighbours of a kind as one piece, without a gap at the end. */
function joined(pieces: readonly Piece[]): Piece[] {
  const together: { text: string; isMatch: boolean }[] = [];
  for (const { text, isMatch } of pieces) {
    const last = together.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else if (text !== '') together.push({ text, isMatch });
  }
  const last = together.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return together.filter(({ text }) => text !== '');
}
