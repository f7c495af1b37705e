/** Sentences about numbers on a scale of their own: what a number on another scale would be on this one. */
import type { Explanation } from './yaml/finding.ts';
import { excerpt } from './yaml/excerpt.ts';

interface Scale {
  /** As a sentence begins with it. */
  readonly name: string;
  readonly ends: string;
  /** What a percentage of 100 is on it. */
  readonly top: number;
  /** What to write, where nothing can be read from what was written. */
  readonly help: string;
  /** Words people use instead, and what they may mean. */
  readonly words: readonly (readonly [pattern: RegExp, value: number])[];
}

const CONFIDENCE: Scale = {
  name: 'Confidence',
  ends: 'from 0 (no chance) to 10 (certain)',
  top: 10,
  help: 'Write the number: 10 is certain, 7 likely, 5 even odds, 3 doubtful, 0 no chance.',
  words: [
    [/^(?:very )?(?:high|sure|confident|green|good|on[- ]track|strong|hoch|sicher|grün|gut|🟢)$/iu, 8],
    [/^(?:medium|mid|moderate|average|amber|yellow|orange|at[- ]risk|mittel|gelb|🟡|🟠)$/iu, 5],
    [/^(?:very )?(?:low|red|poor|bad|off[- ]track|weak|niedrig|gering|rot|schlecht|🔴)$/iu, 2],
  ],
};

const GRADE: Scale = {
  name: 'A grade',
  ends: 'from 0 (nothing of it) to 1 (all of it)',
  top: 1,
  help: 'Write the number, such as 0.7 for seventy percent of the way.',
  words: [],
};

const SHARE: Scale = {
  ...GRADE,
  name: 'This number',
  ends: 'from 0 to 1',
  help: 'Write it like 0.7 for seventy percent.',
};

/** What to say of something that is no confidence: `70`, `70%`, `7/10`, `high`. */
export const explainConfidence = (input: unknown): Explanation | undefined => explainOn(CONFIDENCE, input);

/** What to say of something that is no grade: `70`, `1500 %`, `7/10`, `good`. */
export const explainGrade = (input: unknown): Explanation | undefined => explainOn(GRADE, input);

/** The same of any number from 0 to 1. */
export const explainShare = (input: unknown): Explanation | undefined => explainOn(SHARE, input);

const PERCENT = /^([-+−]?)\s*(\d+(?:[.,]\d+)?)\s*(?:%|percent|per cent|pct|prozent)$/i;
const OUT_OF = /^(\d+(?:[.,]\d+)?)\s*(?:\/|of|out of|von)\s*(\d+)$/i;
const NUMBER = /^[-+−]?\d+(?:[.,]\d+)?$/;

/** Undefined where the number itself is the mistake, not its scale: a decimal comma, quotes. */
function explainOn(scale: Scale, input: unknown): Explanation | undefined {
  const { name, ends, top } = scale;
  if (typeof input === 'number') return offScale(scale, input);
  if (typeof input !== 'string' || input.trim() === '') return undefined;
  const text = input.trim();
  const words = excerpt(text);
  const percent = PERCENT.exec(text);
  if (percent !== null) {
    const share = (plain(percent[2]) / 100) * (/[-−]/.test(percent[1] ?? '') ? -1 : 1);
    return {
      message: `${name} is not a percentage: it goes ${ends}.`,
      help: onScale(scale, share * top, ` for ${words}`),
    };
  }
  const outOf = OUT_OF.exec(text);
  if (outOf !== null && plain(outOf[2]) > 0)
    return {
      message: `${name} is one number, ${ends}.`,
      help: onScale(scale, (plain(outOf[1]) / plain(outOf[2])) * top, ` for ${words}`),
    };
  if (NUMBER.test(text)) return Math.abs(plain(text)) > 10 ? offScale(scale, plain(text)) : undefined;
  if (/^[~≈<>≤≥]?\s*[-+−]?\d/.test(text)) return undefined;
  const meant = scale.words.find(([pattern]) => pattern.test(text))?.[1];
  return {
    message: `"${words}" is not a number: ${lower(name)} goes ${ends}.`,
    help: `${meant === undefined ? '' : `Does "${words}" mean ${String(meant)}? `}${scale.help}`,
  };
}

function offScale(scale: Scale, value: number): Explanation {
  const { name, ends, top } = scale;
  return {
    message: `${String(value)} is not on the scale: ${lower(name)} goes ${ends}.`,
    help:
      meantBy(scale, value) ?? (value > 0 && value < 20 && top === 10 ? scale.help : onScale(scale, value)),
  };
}

/** What a number beyond the scale's end is on another that people use, ten or a hundred long. */
function meantBy(scale: Scale, value: number): string | undefined {
  const { top } = scale;
  if (top < 10 && Number.isInteger(value) && value > top && value <= 10)
    return onScale(scale, (value / 10) * top, ` if ${String(value)} out of 10 is meant`);
  const isPercent = value > 10 && value <= 100 && (value >= 20 || value % 5 === 0);
  return isPercent ? onScale(scale, (value / 100) * top, ` if ${String(value)} % is meant`) : undefined;
}

/** The number on the scale; its end for what lies beyond. */
function onScale({ name, top }: Scale, value: number, where = ''): string {
  if (value > top) return `Write ${String(top)}, the most that ${lower(name)} can be.`;
  if (value < 0) return `Write 0, the least that ${lower(name)} can be.`;
  return `Write ${String(Number(value.toPrecision(4)))}${where}.`;
}

const plain = (digits: string | undefined): number =>
  Number((digits ?? '').replace(',', '.').replace('−', '-'));
const lower = (name: string): string => name[0]?.toLowerCase() + name.slice(1);
