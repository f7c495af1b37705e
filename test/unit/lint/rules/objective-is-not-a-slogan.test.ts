import { describe, expect, it } from 'vitest';
import { objectiveIsNotASlogan } from '../../../../src/lint/rules/objective-is-not-a-slogan.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const titled = (title: string): Texts => ({
  [WIN]: mdx(objectiveFields(JSON.stringify(title), 'mara'), BODY),
});
const placesOf = (title: string) => findings(objectiveIsNotASlogan, titled(title)).slice(0, 1);

describe('objective-is-not-a-slogan', () => {
  it('is content with a title that says what will be different', () => {
    expect(findings(objectiveIsNotASlogan, {})).toEqual([]);
  });

  it('finds praise that is all a title says', () => {
    expect(findings(objectiveIsNotASlogan, titled('Deliver best-in-class dental care'))).toEqual([
      `${WIN}:2:17–29`,
      '"Deliver best-in-class dental care" rests on "best-in-class": everybody agrees with it, and at the end nobody can say whether it came true.',
      'Leave out "best-in-class" and say what will be different and for whom: what will they notice, do or say that they do not today?',
    ]);
  });

  it.each([
    ['Become the leading provider of logistics software', '20–26'],
    ['We will be number one in family dentistry', '20–29'],
    ['World class support', '9–19'],
    ['The go-to law firm for start-ups', '13–17'],
    ['Our onboarding is the best', '27–34'],
    ['Make our plants state-of-the-art', '25–40'],
    ['Implement world-class processes', '19–29'],
    ['Operational excellence that is second to none', '9–30'],
    ['Be seen as a thought leader in water treatment', '22–35'],
  ])('finds "%s"', (title, columns) => {
    expect(placesOf(title)).toEqual([`${WIN}:2:${columns}`]);
  });

  it.each([
    'Nurses from other hospitals call our ward world-class by themselves',
    'Leading indicators replace gut feeling',
    'The leading cause of falls disappears',
    'Leading hospitals send us their hardest cases',
    'Managers feel confident leading people they rarely meet',
    'World-class support that answers before lunch',
    'Become the leading clinic by treating people on the day they call',
    'Make world-class research readable for a family doctor',
    'Build partnerships with leading universities',
    'Our best customers bring us their friends',
    'Outstanding invoices are paid before the month ends',
    'The next generation of store managers comes from our own shops',
    'Premium customers feel at home',
    'Create a stellar return process',
    'Deliver an exceptional onboarding experience',
    'Build an excellent handover between day and night shift',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(title)).toEqual([]);
  });

  it('leaves a retired objective alone', () => {
    const retired = objectiveFields('World-class support', 'mara', {
      more: 'retired: { date: 2026-08-01, because: The segment was sold. }',
    });
    expect(findings(objectiveIsNotASlogan, { [WIN]: mdx(retired, BODY) })).toEqual([]);
  });
});
