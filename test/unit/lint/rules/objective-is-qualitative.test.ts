import { describe, expect, it } from 'vitest';
import { objectiveIsQualitative } from '../../../../src/lint/rules/objective-is-qualitative.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const titled = (title: string): Texts => ({
  [WIN]: mdx(objectiveFields(JSON.stringify(title), 'mara'), BODY),
});
const placesOf = (title: string) => findings(objectiveIsQualitative, titled(title)).slice(0, 1);

describe('objective-is-qualitative', () => {
  it('is content with a title in words', () => {
    expect(findings(objectiveIsQualitative, {})).toEqual([]);
  });

  it('finds a percentage and marks it', () => {
    expect(findings(objectiveIsQualitative, titled('Cut checkout waiting time by 40%'))).toEqual([
      `${WIN}:2:38–40`,
      '"Cut checkout waiting time by 40%" measures itself ("40%"), so people hear a figure before they hear what should be different.',
      'Say in words where you want to be, and let a key result hold "40%": a baseline, a target and a source.',
    ]);
  });

  it.each([
    ['Reach $5M in new business', '15–17'],
    ['Grow 3x in the south', '14–15'],
    ['Win twenty hospitals', '13–18'],
    ['Answer every customer in under four hours', '40–49'],
    ['Nine of ten patients recommend us', '9–19'],
    ['Get 2000 households on green power', '13–16'],
    ['Bring complaints down to zero', '34–37'],
    ['Open 3 shops beside the 30 we have', '14–14'],
  ])('finds the measure in "%s"', (title, columns) => {
    expect(placesOf(title)).toEqual([`${WIN}:2:${columns}`]);
  });

  it.each([
    'Be ready for 2027',
    'Make FY27 the year of the customer',
    'New colleagues feel at home after their first 90 days',
    'A 90-day plan people believe in',
    'B2B customers find us by themselves',
    'Larger customers accept our SOC 2 report',
    'ISO 27001 is part of how we work',
    'Net zero by 2040',
    'Zero trust feels like no effort',
    'Our 3 clinics feel like one',
    'Two brands become one company',
    'The top 10 accounts grow with us',
    'Phase 2 begins without a delay',
    'Day one feels like coming home',
    'Be the number one choice for families',
    'Help is there 24/7, 365 days a year',
    'Become profitable within 18 months',
    'Guests over 65 travel on their own',
    'Windows 11 arrives without drama',
    'Open by 1 July',
    'Bakers sleep until five',
    'One place to ask',
    'The Academy 2.0 opens its doors',
    '5G and 3D reach the valley',
    'Close the gaps described in &273',
    'Resolve #4821 for good',
    'Make !1822 unnecessary',
    'Finish what issue 3905 left open',
    'Win large enterprises (5k+ user, global)',
    'Be ready for 10k+ seat deployments',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(title)).toEqual([]);
  });

  it('marks the number and not the same digits before it, also behind characters of four bytes', () => {
    expect(placesOf('🚀 Sell in B2B2C and reach 2 countries')).toEqual([`${WIN}:2:30–36`]);
  });

  it('leaves a retired objective and a closed period alone', () => {
    const retired = objectiveFields('Grow 3x', 'mara', {
      more: 'retired: { date: 2026-08-01, because: The segment was sold. }',
    });
    expect(findings(objectiveIsQualitative, { [WIN]: mdx(retired, BODY) })).toEqual([]);
    expect(
      findings(objectiveIsQualitative, {
        ...titled('Grow 3x'),
        'company.yaml': 'name: Fernwell\nasOf: 2026-10-20\n',
      }),
    ).toEqual([]);
  });
});
