import { describe, expect, it } from 'vitest';
import { objective, read } from './objective.ts';

const benign: readonly (readonly [yaml: string, value: unknown])[] = [
  ['title: Sell, renew, and expand', { title: 'Sell, renew, and expand' }],
  ['title: "Sales: the next step"', { title: 'Sales: the next step' }],
  ["title: 'It''s time'", { title: "It's time" }],
  ["title: It's time, isn't it?", { title: "It's time, isn't it?" }],
  ['url: https://example.com/a#b?c=d', { url: 'https://example.com/a#b?c=d' }],
  ['source: CRM report "New pipeline"', { source: 'CRM report "New pipeline"' }],
  [
    'because: |\n  #1 in support: yes\n  - not a list, and {not} a map',
    { because: '#1 in support: yes\n- not a list, and {not} a map\n' },
  ],
  ['because: >-\n  Two lines\n  as one.', { because: 'Two lines as one.' }],
  ['owner: omar # the boss', { owner: 'omar' }],
  ['# a remark\nowner: omar\n#also a remark\nunit: USD', { owner: 'omar', unit: 'USD' }],
  ['target: 25 #weekly', { target: 25 }],
  ['owner: omar ## remark', { owner: 'omar' }],
  ['keyResults: #two\n  - a\n  - b', { keyResults: ['a', 'b'] }],
  ['starts: 2026-07-01', { starts: '2026-07-01' }],
  ['starts: "2026-07-01"', { starts: '2026-07-01' }],
  ['title: Grow 🚀 together', { title: 'Grow 🚀 together' }],
  ['title: النمو في السوق', { title: 'النمو في السوق' }],
  ['title: Become “the” choice', { title: 'Become “the” choice' }],
  [
    'updates:\n  - { keyResult: a#b, value: 1, confidence: 7 }',
    { updates: [{ keyResult: 'a#b', value: 1, confidence: 7 }] },
  ],
  [
    'metric: { type: at-least, target: 95, unit: "%", over: check-ins, source: Deal desk }',
    { metric: { type: 'at-least', target: 95, unit: '%', over: 'check-ins', source: 'Deal desk' } },
  ],
  [
    'initiatives:\n  - { title: Enterprise playbook, url: "https://example.com/playbook", status: in-progress }',
    {
      initiatives: [
        { title: 'Enterprise playbook', url: 'https://example.com/playbook', status: 'in-progress' },
      ],
    },
  ],
  ['value: -5', { value: -5 }],
  ['value: 1.5e3', { value: 1500 }],
  ['value: 0.7', { value: 0.7 }],
  ['value: 0', { value: 0 }],
  ['value: true', { value: true }],
  ['level: null', { level: null }],
  ['blockers: []', { blockers: [] }],
  ['inputs: {}', { inputs: {} }],
  ['title:', { title: null }],
  ['owner: 007', { owner: '007' }],
  ['owner: 1e3', { owner: '1e3' }],
  ['owner: [2026, 007, true, mara]', { owner: ['2026', '007', 'true', 'mara'] }],
  ['owner: [null, Null, NULL, ~, "null"]', { owner: [null, null, null, null, 'null'] }],
  ['2026: label', { '2026': 'label' }],
  ['007: { 1e3: 1 }', { '007': { '1e3': 1 } }],
  ['values: [Customers before quota]', { values: ['Customers before quota'] }],
  [
    'methods: [Partner-led entry, Security review kit]',
    { methods: ['Partner-led entry', 'Security review kit'] },
  ],
  ['owner: [Mara Lindqvist, Omar Haddad]', { owner: ['Mara Lindqvist', 'Omar Haddad'] }],
  ['states: [in progress, not started]', { states: ['in progress', 'not started'] }],
  ['measures: [Win rate above 30 %]', { measures: ['Win rate above 30 %'] }],
  ['title: 100% of renewals', { title: '100% of renewals' }],
  ['title: R&D * sales! why? a|b > c', { title: 'R&D * sales! why? a|b > c' }],
  ['title: Why?\nowner: omar', { title: 'Why?', owner: 'omar' }],
  [
    'calendar:\n  - { date: 2026-08-10, title: Mid-quarter review }',
    { calendar: [{ date: '2026-08-10', title: 'Mid-quarter review' }] },
  ],
  ['because:\n  Coverage early\n  leads to bookings.', { because: 'Coverage early leads to bookings.' }],
  [
    'blockers:\n  - Legal review\n  - { what: Sandbox, owner: wei }',
    { blockers: ['Legal review', { what: 'Sandbox', owner: 'wei' }] },
  ],
  ['obstacles:\n  - what: Legal', { obstacles: [{ what: 'Legal' }] }],
  ['---\nname: Fernwell', { name: 'Fernwell' }],
  ['', null],
];

describe('YAML that means what it says', () => {
  it.each(benign)('reads %j', (yaml, value) => {
    expect(read(yaml)).toEqual({ value, problems: [] });
    expect(read(`${yaml.replaceAll('\n', '\r\n')}\r\n`)).toEqual({
      value: JSON.parse(JSON.stringify(value)) as unknown,
      problems: [],
    });
  });

  it('reads a whole objective, with a byte order mark too', () => {
    expect(read(objective).problems).toEqual([]);
    expect(read(`\uFEFF${objective}`)).toEqual(read(objective));
  });

  it('keeps what the author meant where it reports a surprise', () => {
    expect(read('title: Become the #1 choice').value).toEqual({ title: 'Become the #1 choice' });
    expect(read('m: { title: Playbook, with annex, a: 1,700 }').value).toEqual({
      m: { title: 'Playbook, with annex', a: 1700 },
    });
    expect(read('obstacles:\n  -Sales\n  -Legal').value).toEqual({ obstacles: ['Sales', 'Legal'] });
  });

  it('reports several surprises of one file', () => {
    const { problems } = read('title: Sales: next\nowner: omar\nunit: %\nbecause: a: b\n');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 8],
      [4, 7],
      [5, 10],
    ]);
  });
});
