import { expect, it } from 'vitest';
import { companyOf, findingsIn, linesOf, mdx } from '../support/cli.ts';

const fence = (...lines: readonly string[]): string =>
  ['Text above.', '', '```mermaid', ...lines, '```', ''].join('\n');

it('finds the line of a label that a drawing would lose or that cannot be read, and says what to write', async () => {
  const content = companyOf({
    'handbook/lost.mdx': mdx('title: Lost', fence('stateDiagram-v2', '  x_y --> b', '  _draft_ --> b')),
    'handbook/unread.mdx': mdx('title: Unread', fence('flowchart LR', '  a[5 {or} more] --> b')),
    'handbook/kept.mdx': mdx('title: Kept', fence('flowchart LR', '  a["NPS >= 40"] -->|"> 3 days"| b')),
  });
  expect(linesOf((await findingsIn(content)).findings)).toEqual([
    'handbook/lost.mdx:9:1 diagram-is-readable',
    'This diagram cannot be drawn: Mermaid would leave out or change part of `_draft_`.',
    'Write the signs by number, and the signs are drawn: `#95;draft#95;`.',
    'handbook/unread.mdx:8:1 diagram-is-readable',
    'This diagram cannot be drawn: Mermaid cannot read `a[5 {or} more] --> b`.',
    'If a label holds signs, put it in double quotes, or write a sign by its number: `#59;` for a semicolon. The live editor at https://mermaid.live draws while you type.',
  ]);
});
