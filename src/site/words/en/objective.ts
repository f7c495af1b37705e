/** What is said of an objective and its key results. */
import type { Signal } from '../../../domain/signals.ts';
import type { TermsChange } from '../../../domain/terms.ts';

/** What a badge names, and the same within a sentence. */
const term: Record<TermsChange['field'], { readonly name: string; readonly inSentence: string }> = {
  target: { name: 'target', inSentence: 'the target' },
  baseline: { name: 'baseline', inSentence: 'the baseline' },
  unit: { name: 'unit', inSentence: 'the unit' },
  weight: { name: 'weight', inSentence: 'the weight' },
  starts: { name: 'start', inSentence: 'the start' },
  due: { name: 'due day', inSentence: 'the due day' },
  ambition: { name: 'ambition', inSentence: 'the ambition' },
};

const signal: Record<Signal['kind'], (from: string, to: string) => string> = {
  'confidence-fell': (from, to) => `Confidence fell from ${from} to ${to}.`,
  'needs-diagnosis': (score) => `At ${score} after the mid-period review, without a diagnosis.`,
  'confident-but-behind': (confidence) =>
    `Confidence is ${confidence}, but the numbers are far behind the pace.`,
  'doubtful-but-ahead': (confidence) => `The numbers keep the pace, but confidence is ${confidence}.`,
  silent: (_, days) => `Nobody has checked in for ${days} days.`,
  'finished-early': () => 'Every key result is at its target already: was it too safe?',
  'above-its-contributors': (own, theirs) =>
    `Scores ${own}, while what contributes to it averages ${theirs}.`,
};

export const objective = {
  objectives: (count: number) => `${String(count)} ${count === 1 ? 'objective' : 'objectives'}`,
  /** Marks an objective that is a person’s, and names the team it is kept with. */
  personal: 'personal',
  personalIn: (team: string) => `${team}, personal`,
  carriedBy: (teams: string, count: number) =>
    `carried by ${teams}: ${count === 1 ? 'one objective' : `${String(count)} objectives`}`,
  due: (day: string) => `due ${day}`,
  /** Beside what is at risk, where its files leave this open. */
  noOwnerNamed: 'No owner is named.',
  noNextStep: 'No next step is written.',
  blockedBy: (what: string) => `Blocker: ${what}`,
  weight: (weight: string) => `weight ${weight}`,
  retiredOn: (day: string, because: string | null) => [`Retired on ${day}.`, because ?? ''].join(' ').trim(),
  removedOn: (day: string, because: string | null) =>
    [`Taken out on ${day}.`, because ?? ''].join(' ').trim(),
  takenUp: (from: string, until: string, because: string | null) =>
    [`Retired from ${from} until it was taken up again on ${until}.`, because ?? ''].join(' ').trim(),
  notApplicable: (because: string | null) => ['No longer applies.', because ?? ''].join(' ').trim(),
  countsFrom: (day: string) => `Counts from ${day} on.`,
  ownerLeft: (who: string, day: string) => `${who}, who owns this, left on ${day}.`,
  gradedAsAWhole: (grade: string, mean: string | null) =>
    mean === null
      ? `Graded ${grade} as a whole.`
      : `Graded ${grade} as a whole; its key results come to ${mean}.`,
  atTheEnd: (word: string) => `At the end: ${word}`,
  diagnosis: (because: string, change: string, more: readonly string[]) =>
    [`Diagnosis: ${because}`, `What changes: ${change}.`, ...more].join(' '),
  corrected: (day: string, what: string, who: string) => `Corrected on ${day}: ${what} Approved by ${who}.`,
  causeIs: (cause: string) => `Cause: ${cause}.`,
  approvedBy: (who: string) => `Approved by ${who}.`,
  signal,
  /** Where the terms of a key result changed. */
  terms: {
    term,
    changed: (names: string) => `${names} changed`,
    fromTo: (day: string, what: string, from: string, to: string) =>
      `On ${day} ${what} went from ${from} to ${to}`,
    /** The same of a day. */
    moved: (day: string, what: string, from: string, to: string) =>
      `On ${day} ${what} moved from ${from} to ${to}`,
    to: (day: string, what: string, to: string) => `On ${day} ${what} became ${to}`,
    at: (day: string, what: string) => `On ${day} ${what} was changed`,
    because: (what: string, why: string) => `${what}: ${why}`,
  },
};
