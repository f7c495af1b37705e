import { describe, expect, it } from 'vitest';
import { companySchema } from '../../../src/schema/company.ts';
import { unpack } from '../../../src/schema/issue.ts';
import { objectiveSchema } from '../../../src/schema/objective.ts';

const company = (written: object = {}) => companySchema.safeParse({ name: 'Fernwell', ...written });
/** What the schema says of a company that is written like this, as `path: message`. */
const complaints = (written: object) =>
  company(written).error?.issues.map(
    ({ path, message }) => `${path.join('.')}: ${unpack(message)?.message ?? message}`,
  ) ?? [];

describe('a company that only says its name', () => {
  it('has a default for everything else', () => {
    expect(company().data).toEqual({
      name: 'Fernwell',
      locale: 'en',
      timeZone: 'UTC',
      fiscalYearStartsIn: 1,
      checkIns: {},
      scoring: {
        bands: { none: 0, limited: 0.3, partial: 0.5, strong: 0.7, full: 1 },
        expected: { aspirational: 0.7, committed: 1 },
      },
      status: {
        atRiskBelowConfidence: 7,
        offTrackBelowConfidence: 4,
        atRiskBehindPace: 0.2,
        offTrackBehindPace: 0.4,
      },
      rules: {},
      pauses: [],
      brand: {},
    });
  });

  it('keeps the other defaults beside what it says', () => {
    expect(company({ scoring: { bands: { strong: 0.8 } } }).data!.scoring).toEqual({
      bands: { none: 0, limited: 0.3, partial: 0.5, strong: 0.8, full: 1 },
      expected: { aspirational: 0.7, committed: 1 },
    });
  });
});

describe('a company', () => {
  it.each([
    [
      { scoring: { bands: { strong: 0.4 } } },
      ['scoring.bands.strong: The band "strong" does not begin above "partial".'],
    ],
    [{ locale: 'english language' }, ['locale: This is not a language tag.']],
    [{ timeZone: 'Berlin' }, ['timeZone: This is not a time zone.']],
    [{ url: 'okrs.example.com' }, ['url: This address does not start with https://, http:// or mailto:.']],
    [{ brand: { accent: 'green' } }, ['brand.accent: The accent is a colour in six hexadecimal digits.']],
    [{ brand: { logo: '../logo.svg' } }, ['brand.logo: The logo is a picture beside company.yaml.']],
  ])('written as %j is refused with a reason', (written, said) => {
    expect(complaints(written)).toEqual(said);
  });
});

describe('an objective that only says its title', () => {
  it('stretches, is visible to the company, and has nothing else', () => {
    expect(objectiveSchema.parse({ title: 'Win', keyResults: [{ id: 'a', title: 'A' }] })).toMatchObject({
      ambition: 'aspirational',
      visibility: 'company',
      individual: false,
      contributesTo: [],
      keyResults: [{ id: 'a', title: 'A', measures: 'outcome', weight: 1, inputs: [] }],
    });
  });
});
