/** A company that tries to break out of every place where a text is shown. */
import { stringify } from 'yaml';
import { companyOf } from './cli.ts';

/** A text that would be seen at once if it were read as markup, in an attribute or in a script. */
export const hostile = (what: string): string =>
  `${what} "><img src=x onerror=alert(1)> </title></script><script>alert('${what}')</script> {{${what}}} \${7*7} &lt;b&gt; &amp; 'x' \`y\` --> ]]>`;

export const TITLES: Readonly<Record<string, string>> = {
  markup: hostile('objective'),
  quotes: `"double" 'single' “curly” „low“ «angle» \`back\` \\ back\\slash`,
  entities: 'R&D &amp; &lt;script&gt; &#60; &#x3c; &nbsp; 100 % & more',
  'right-to-left': 'زيادة الإيرادات بنسبة 40% من العملاء (الحاليين) עברית 2026 and English',
  emoji: '🚀 Ship 👩‍👩‍👧‍👦 teams 🇫🇷 to 🏴󠁧󠁢󠁥󠁮󠁧󠁿 with ❤️‍🔥 and 1️⃣',
  'two-hundred': `${'Grow the long word '.repeat(9)}${'x'.repeat(29)}`,
  'one-word': 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2),
  mermaid:
    'end subgraph --> A["x"] %% graph TD; click A "javascript:alert(1)" :::class #quot; %%{init: {}}%%',
  markdown: '**bold** [link](https://x.example) `code` <b>b</b> {1+1} import x from "y"',
  combining: 'Z̸̡̛͍̲̪̭a̷l̶g̵o̴ text and ﬁ ligatures, ｆｕｌｌ ｗｉｄｔｈ, 漢字かな交じり文',
};

const file = (fields: object, body = ''): string => `---\n${stringify(fields)}---\n${body}`;

export function hostileCompany(): string {
  const titles = Object.entries(TITLES);
  const objectives = titles.map(([slug, title], index) => [
    `objectives/2026-q3/company/${slug}.mdx`,
    file(
      {
        title,
        description: title,
        owner: index % 2 === 0 ? hostile('owner') : 'eve',
        theme: 'theme',
        ...(index === 0
          ? {}
          : { contributesTo: [{ to: `${titles[index - 1]?.[0] ?? ''}#kr`, because: title }] }),
        keyResults: [
          {
            id: 'kr',
            title,
            because: title,
            metric: { baseline: 1, target: 9, unit: hostile('unit'), source: hostile('source') },
            inputs: [{ id: 'calls', title: hostile('input'), target: 3 }],
          },
        ],
        obstacles: [title],
        initiatives: [{ title, url: 'https://x.example/?a=1&b="%3E', status: 'done' }],
        amendments: [
          {
            date: '2026-08-01',
            keyResult: 'kr',
            field: 'source',
            from: hostile('from'),
            to: hostile('source'),
            cause: 'external',
            because: title,
            approvedBy: hostile('approver'),
          },
        ],
      },
      'Plain words.\n',
    ),
  ]);
  const updates = titles.map(([slug]) => ({
    keyResult: `${slug}#kr`,
    value: 4,
    confidence: 6,
    note: hostile('note'),
    next: hostile('next'),
    blockers: [hostile('blocker'), { what: hostile('blocker'), owner: hostile('helper') }],
    inputs: { calls: 2 },
  }));
  return companyOf(
    {
      'company.yaml': stringify({
        name: hostile('company'),
        asOf: '2026-08-12',
        northStar: { metric: 'star', because: hostile('because') },
      }),
      'people.yaml': stringify([
        { id: 'eve', name: hostile('person'), title: hostile('title'), team: 'side' },
      ]),
      'teams/company.mdx': file({ name: hostile('root'), lead: 'eve', mission: hostile('mission') }),
      'teams/side.mdx': file({
        name: hostile('team'),
        parent: 'company',
        responsibilities: [hostile('duty')],
      }),
      'periods/2026-q3.mdx': file({
        label: hostile('period'),
        starts: '2026-07-01',
        ends: '2026-09-30',
        themes: [{ id: 'theme', title: hostile('theme') }],
        calendar: [{ date: '2026-08-20', title: hostile('moment') }],
      }),
      'metrics/star.yaml': stringify({
        title: hostile('metric'),
        unit: hostile('unit'),
        source: hostile('source'),
      }),
      'metrics/star.csv': 'date,value,note\n2026-08-03,5,\n2026-08-10,7,\n',
      'check-ins/2026-q3/2026-08-10-company.mdx': file(
        { author: hostile('author'), updates },
        'A plain week.\n',
      ),
      'retrospectives/2026-q3/company.mdx': file({
        date: '2026-08-11',
        grades: [{ keyResult: 'markup#kr', score: 0.9, because: hostile('reason') }],
        wentWell: [hostile('well')],
        wentBadly: [hostile('badly')],
        tryNext: [hostile('try')],
        learned: hostile('learned'),
      }),
      ...Object.fromEntries(objectives),
    },
    {},
  );
}
