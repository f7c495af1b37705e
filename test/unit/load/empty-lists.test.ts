import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const keyResult = (metric: string) =>
  `title: Serve customers well\nkeyResults:\n  - id: a\n    title: A\n    metric: ${metric}`;

describe('an empty list', () => {
  it.each([
    [
      'milestones',
      'There is no milestone here, so nothing can be done. Write at least one, such as `- { id: draft, title: The draft is agreed }`, or measure it in another way.',
    ],
    [
      'levels',
      'There is no level here, so none can be reached. Write at least one, such as `- { id: good, title: Most teams use it, score: 0.7 }`, or measure it in another way.',
    ],
  ])('of %s is told once, with what to write', (type, sentence) => {
    expect(told('objectives/2026-q3/sales/x.mdx', keyResult(`{ type: ${type}, ${type}: [] }`))).toEqual([
      sentence,
    ]);
  });
});
