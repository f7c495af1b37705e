/** The words of a period's alignment page. */
import type { Standing } from '../../../domain/alignment.ts';
import type { Acknowledgement } from '../../../domain/dependencies.ts';

const standing: Record<Extract<Standing, 'no-reason' | 'given-up' | 'alone'>, string> = {
  alone: 'Does not say what it advances.',
  'no-reason': 'Says what it contributes to, but not how.',
  'given-up': 'What it contributes to has been given up.',
};

const acknowledgement: Record<Acknowledgement, string> = {
  'needed-by': 'Acknowledged',
  'checked-in': 'Acknowledged in a check-in',
  'same-team': 'Within the team',
  'given-up': 'Given up',
  over: 'That period is over',
  open: 'Waiting for an answer',
};

export const alignment = {
  title: 'Alignment',
  lede: 'Is everything covered that was asked for, and who depends on whom?',
  figures: {
    company: { word: 'Company objectives', of: (all: string) => `of ${all} supported` },
    alone: { word: 'Other objectives', of: (all: string) => `of ${all} connected` },
    themes: { word: 'Themes', of: (all: string) => `of ${all} taken up` },
    levers: { word: 'Levers', of: (all: string) => `of ${all} pulled` },
    dependencies: { word: 'Dependencies', of: (all: string) => `of ${all} acknowledged` },
  },
  rule: 'The rule behind this',
  localPriorities: (count: number) =>
    count === 1 ? 'one of them is a local priority' : `${String(count)} of them are local priorities`,
  company: {
    title: 'What the company asks for',
    text: 'The company’s objectives, each with the departments whose own objectives lead to it, directly or through others. One that no department supports is carried by leadership alone, or was overlooked.',
    supported: 'Supported',
    unsupported: 'No department',
    empty: 'The company has no objective in this period.',
    how: 'The first one is a file objectives/<period>/company/<slug>.mdx.',
  },
  themes: {
    title: 'Themes',
    text: 'What the period is about, and the objectives that take it up.',
    empty: 'This period has no themes.',
    how: 'A theme is an id and a title under themes in periods/<period>.mdx; objectives name it as their theme.',
  },
  levers: {
    title: 'Levers',
    text: 'The bets on the north star, and the objectives that try them.',
    empty: 'This period has no levers.',
    how: 'A lever is an id and a title under levers in periods/<period>.mdx; objectives name it as their lever.',
  },
  nobody: 'Nobody',
  alone: {
    title: 'Objectives that stand alone',
    text: 'Below the company’s own, an objective says what it advances and how, or openly that it is a local priority. Both are fine; without either, readers have to guess what it is good for.',
    unconnected: 'Not connected',
    connected: 'Every objective says what it advances, or that it is local.',
    nothingBelow: 'No objective below the company’s is written.',
    nothingAbove: 'Nothing is written above these objectives that they could advance.',
    local: 'Local priorities',
    noLocal: 'No objective is a local priority.',
    standing,
  },
  dependencies: {
    title: 'Who depends on whom',
    text: 'Under each team stand those who wait for it. A dependency is acknowledged when the team that is asked names who needs it, or has checked in on the objective that waits. Until then it is the wish of one side.',
    caption: 'Dependencies, by the team that is asked',
    waiting: 'Who waits',
    on: 'For what',
    because: 'Why',
    answer: 'Answer',
    count: {
      givenUp: (count: number) => `${String(count)} given up`,
      open: (count: number) => `${String(count)} waiting for an answer`,
      never: (count: number) => `${String(count)} never answered`,
      acknowledged: (count: number) => `${String(count)} acknowledged`,
      over: (count: number) => `${String(count)} in a period that is over`,
    },
    noReason: 'Not said',
    never: 'Never answered',
    acknowledgement,
    empty: 'No objective of this period waits for another.',
    how: 'An objective that does names the other under dependsOn, with the reason.',
  },
  sameWork: {
    title: 'The same work twice',
    text: 'Objectives of several teams under one title, and key results of several teams that want the same of one metric. Often one team can own it, and the others contribute.',
    empty: 'No two teams have an objective of the same title, or the same target for one metric.',
  },
  pulledApart: {
    title: 'Metrics pulled apart',
    text: 'Key results that move one metric in opposite directions: what one gains the other loses. The decision lies with somebody above both.',
    empty: 'No two key results move one metric in opposite directions.',
  },
};
