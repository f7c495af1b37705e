import { describe, expect, it } from 'vitest';
import { objectiveIsNotBusinessAsUsual } from '../../../../src/lint/rules/objective-is-not-business-as-usual.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const titled = (title: string): Texts => ({
  [WIN]: mdx(objectiveFields(JSON.stringify(title), 'mara'), BODY),
});
const placesOf = (title: string) => findings(objectiveIsNotBusinessAsUsual, titled(title)).slice(0, 1);

describe('objective-is-not-business-as-usual', () => {
  it('is content with a title that asks for a change', () => {
    expect(findings(objectiveIsNotBusinessAsUsual, {})).toEqual([]);
  });

  it('finds a title that only asks for things to go on', () => {
    expect(
      findings(objectiveIsNotBusinessAsUsual, titled('Maintain our service levels in household claims')),
    ).toEqual([
      `${WIN}:2:9–16`,
      '"Maintain our service levels in household claims" asks for things to stay as they are; if all goes well, nothing is different at the end.',
      "Say what should change, or what makes it hard this time; a level to be held fits under `commitments:` of the team's plan.",
    ]);
  });

  it.each([
    ['Keep the lights on', '9–12'],
    ['Continue to grow', '9–19'],
    ['We will continue our support of schools', '17–24'],
    ['Remain the preferred supplier', '9–14'],
    ['Ensure the continued operation of the call centre', '9–28'],
    ['Ongoing support for older machines', '9–15'],
  ])('finds "%s"', (title, columns) => {
    expect(placesOf(title)).toEqual([`${WIN}:2:${columns}`]);
  });

  it.each([
    'Maintain our service levels while the volume doubles',
    'Maintain and extend the network',
    'Keep new nurses past their first year',
    'Keep talent longer than our competitors do',
    'Keep more customers for a second year',
    'Keep fraud out of the checkout',
    'Keep pace with the city',
    'Keep the promises of the first quarter',
    'Preserve what makes us special as we grow',
    'Business as usual runs itself',
    'Maintenance crews arrive before anything breaks',
    'Customers keep coming back',
    'Continue efforts to improve application performance',
    'Continue to reduce the time teams wait for reviews',
    'Keep improving query performance',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(title)).toEqual([]);
  });

  it('leaves a retired objective alone', () => {
    const retired = objectiveFields('Keep the lights on', 'mara', {
      more: 'retired: { date: 2026-08-01, because: The segment was sold. }',
    });
    expect(findings(objectiveIsNotBusinessAsUsual, { [WIN]: mdx(retired, BODY) })).toEqual([]);
  });
});
