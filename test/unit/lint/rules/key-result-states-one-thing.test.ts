import { describe, expect, it } from 'vitest';
import { keyResultStatesOneThing } from '../../../../src/lint/rules/key-result-states-one-thing.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const fields = objectiveFields('Large customers choose us without a pilot', 'mara');
const titled = (title: string, more = ''): Texts => ({
  [WIN]: mdx(
    fields.replace('Share of cases that go as they should', `${JSON.stringify(title)}${more}`),
    BODY,
  ),
});
const placesOf = (title: string) => findings(keyResultStatesOneThing, titled(title)).slice(0, 1);

describe('key-result-states-one-thing', () => {
  it('is content with one measure', () => {
    expect(findings(keyResultStatesOneThing, {})).toEqual([]);
  });

  it('finds two measures joined', () => {
    expect(
      findings(
        keyResultStatesOneThing,
        titled('Reduce damage in transit and shorten the handling of complaints'),
      ),
    ).toEqual([
      `${WIN}:6:38–40`,
      '"Reduce damage in transit and shorten the handling of complaints" states two things, and one value cannot say which of them has moved.',
      'Make two key results of it, one for each side of "and", each with its own metric.',
    ]);
  });

  it.each([
    ['Raise NPS to 40 and cut churn to 3 %', '29–31'],
    ['NPS above 40 and churn below 3 %', '26–28'],
    ['Sign 10 customers and 5 partners', '31–33'],
    ['Increase retention as well as referrals', '32–41'],
    ['NPS & CSAT', '17–17'],
    ['More donors and a higher average gift', '25–27'],
    ['Bookings reach plan and pipeline covers the quarter', '33–35'],
    ['Raise share in Chile to 18 % and in Peru to 11 %', '42–44'],
    ['Answer calls within 30 seconds and mails within a day', '44–46'],
    ['Bands: raise sales by 5 % and margin by 2 %', '35–41'],
  ])('finds "%s"', (title, columns) => {
    expect(placesOf(title)).toEqual([`${WIN}:6:${columns}`]);
  });

  it.each([
    'Invoices sent and paid within 30 days',
    'Answer 90 % of mails and calls within 24 hours',
    'Between 40 and 60 percent of revenue from services',
    'Parents and teachers who read the letter',
    'Share of households that sort paper and glass',
    'Raise Android and iOS ratings above 4.5',
    'Research and development spend below 12 %',
    'Health and safety incidents per site',
    'Attract and retain 40 volunteers',
    'Win back lapsed members and keep them',
    'Raise the share of trips on foot, by bike and by bus',
    'Reach customers who raised prices and cut costs',
    'Members make connections, and collaborate on projects',
    'Speed and reliability as rated by planners',
    'At least 10 Tier 2 & 3 deals',
    'Agreed support terms (response and resolution times)',
    'Maximise monthly engagement and reach',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(title)).toEqual([]);
  });

  it('leaves a retired key result alone', () => {
    const retired = titled('Raise NPS and CSAT', '\n    retired: { date: 2026-08-01, because: Sold. }');
    expect(findings(keyResultStatesOneThing, retired)).toEqual([]);
  });
});
