import { describe, expect, it } from 'vitest';
import { findingsOf, type LinkPlace } from '../../../support/linked-company.ts';

const pipeline = 'objectives/2026-q3/sales/pipeline.mdx';
const any =
  'Write the path from this file to another, such as `../company/first-week.mdx`, or an address of the site, such as `/teams/`.';

const warned: readonly (readonly [to: string, message: string, help: string, place?: LinkPlace])[] = [
  ['phrases.md', 'The link to `phrases.md` leads nowhere.', 'Write `phrases.mdx`.'],
  ['phrases', 'The link to `phrases` leads nowhere.', 'Write `phrases.mdx`.'],
  ['phrase.md', 'The link to `phrase.md` leads nowhere.', 'Did you mean `phrases.mdx`?'],
  ['../phrases', 'The link to `../phrases` leads nowhere.', 'Did you mean `phrases.mdx`?'],
  ['north', 'The link to `north` leads nowhere.', 'Did you mean `sites/north.mdx`?'],
  ['../teams', 'The link to `../teams` leads nowhere.', 'Write `/teams/`.'],
  ['../teams/', 'The link to `../teams/` leads nowhere.', 'Write `/teams/`.'],
  ['../teams/sales/', 'The link to `../teams/sales/` leads nowhere.', 'Write `../teams/sales.mdx`.'],
  [
    '../objectives/2026-q3/sales',
    'The link to `../objectives/2026-q3/sales` leads nowhere.',
    'Write `/2026-q3/sales/`.',
  ],
  [
    '../check-ins/2026-q3',
    'The link to `../check-ins/2026-q3` leads nowhere.',
    'Write `/2026-q3/check-ins/`.',
  ],
  [
    '../retrospectives/2026-q3',
    'The link to `../retrospectives/2026-q3` leads nowhere.',
    'Write `/2026-q3/retrospective/`.',
  ],
  ['people/mara', 'The link to `people/mara` leads nowhere.', 'Write `/people/mara/`.'],
  [
    '../metrics/active-teams.csv',
    'The link to `../metrics/active-teams.csv` leads nowhere.',
    'Write `../metrics/active-teams.yaml`.',
  ],
  [
    'sites/sky.png',
    'The link to `sites/sky.png` leads nowhere.',
    'A picture is shown, not linked to: write `![What it shows](sites/sky.png)`.',
  ],
  ['../company.yaml', 'The link to `../company.yaml` leads nowhere.', 'Did you mean `../teams/company.mdx`?'],
  ['something/else/altogether', 'The link to `something/else/altogether` leads nowhere.', any],
  ['?q=x', 'The link to `?q=x` leads nowhere.', any],
  ['/handbook/nope/', 'The site has no page `/handbook/nope/`.', 'The nearest page is `/handbook/`.'],
  ['/handbook/phrase/', 'The site has no page `/handbook/phrase/`.', 'Did you mean `/handbook/phrases/`?'],
  ['/handbook/Phrases/', 'The site has no page `/handbook/Phrases/`.', 'Did you mean `/handbook/phrases/`?'],
  ['/handbook/north/', 'The site has no page `/handbook/north/`.', 'Did you mean `/handbook/sites/north/`?'],
  ['/team/', 'The site has no page `/team/`.', 'Did you mean `/teams/`?'],
  ['/2026-q3/slaes/', 'The site has no page `/2026-q3/slaes/`.', 'Did you mean `/2026-q3/sales/`?'],
  [
    '/2026-q3/check-ins/week-3/',
    'The site has no page `/2026-q3/check-ins/week-3/`.',
    'The nearest page is `/2026-q3/check-ins/`.',
  ],
  [
    '/rules/objective-has-owners/',
    'The site has no page `/rules/objective-has-owners/`.',
    'Did you mean `/rules/objective-has-owner/`?',
  ],
  ['/entirely/elsewhere/', 'The site has no page `/entirely/elsewhere/`.', any],
  [
    '#nope',
    'This text has no heading `#nope`.',
    'It has no headings: leave the part from `#` on out, or write one.',
  ],
  [
    '#nope',
    'This text has no heading `#nope`.',
    'It has `#setup`, `#use`.',
    { below: '## Setup\n\n## Use\n' },
  ],
  ['#Setup', 'This text has no heading `#Setup`.', 'Write `#setup`.', { below: '## Setup\n' }],
  ['#stup', 'This text has no heading `#stup`.', 'Did you mean `#setup`?', { below: '## Setup\n' }],
  [
    '#dealls',
    'This text has no heading `#dealls` and no key result of that name.',
    'Did you mean `#deals`?',
    { file: pipeline },
  ],
  [
    'phrases.mdx#setup-2',
    '`handbook/phrases.mdx` has no heading `#setup-2`.',
    'Did you mean `phrases.mdx#setup`?',
  ],
  [
    `../${pipeline}#nope`,
    `\`${pipeline}\` has no heading \`#nope\` and no key result of that name.`,
    `It has \`../${pipeline}#what-we-saw\`, \`../${pipeline}#deals\`.`,
  ],
  [
    '/handbook/phrases/#nope',
    '`handbook/phrases.mdx` has no heading `#nope`.',
    'It has `/handbook/phrases/#setup`, `/handbook/phrases/#setup-1`, `/handbook/phrases/#größe--maß`.',
  ],
];

describe('a link that leads nowhere', () => {
  it.each(warned.map(([to, message, help, place = {}]) => [to, message, help, place] as const))(
    'is found: %s',
    (to, message, help, place) => {
      expect(findingsOf(to, place)).toEqual([
        {
          file: place.file ?? 'handbook/here.mdx',
          line: expect.any(Number) as number,
          column: 1,
          rule: 'link-leads-somewhere',
          severity: 'warning',
          message,
          help,
        },
      ]);
    },
  );

  it.each([
    ['nope.mdx', 'Write the path from this file to the other, such as `../company/first-week.mdx`.'],
    ['Phrases.mdx', 'Did you mean `handbook/phrases.mdx`?'],
    ['phrase.mdx#setup', 'Did you mean `handbook/phrases.mdx`?'],
  ])('keeps the site from being published when it names a file: %s', (to, help) => {
    const name = to.replace(/#.*/, '');
    const [finding, ...more] = findingsOf(to);
    expect(finding).toMatchObject({
      rule: 'reference-resolves',
      message: `There is no file \`handbook/${name}\` to link to.`,
      help,
    });
    expect(finding).not.toHaveProperty('severity');
    expect(more).toEqual([]);
  });

  it.each([
    ['../objectives/2026-q3/sales/hush.mdx', 'error'],
    ['../objectives/2026-q3/sales/hush.mdx#nope', 'error'],
    ['/2026-q3/sales/hush/', 'warning'],
    ['/2026-q4/table/', 'warning'],
  ])('because its page is kept back says so, and nothing of the page: %s', (to, severity) => {
    expect(findingsOf(to)).toEqual([
      {
        file: 'handbook/here.mdx',
        line: 4,
        column: 1,
        rule: 'reference-is-visible',
        severity,
        message: 'This file is visible to the company, but refers to something that is not.',
        help: 'Give this file the same `visibility:`, or move this part into a file that has it.',
      },
    ]);
  });

  it('is suggested no page that is kept back', () => {
    expect(findingsOf('/2026-q3/sales/hus/')[0]?.help).toBe('The nearest page is `/2026-q3/sales/`.');
    expect(findingsOf('../objectives/2026-q3/sales/hus')[0]?.help).not.toContain('hush');
  });
});
