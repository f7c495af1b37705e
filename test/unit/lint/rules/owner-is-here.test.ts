import { describe, expect, it } from 'vitest';
import { ownerIsHere } from '../../../../src/lint/rules/owner-is-here.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PIPELINE = 'objectives/2026-q3/sales/pipeline.mdx';
const fields = objectiveFields('The pipeline tells us early what will close', 'ines', { to: 'company/win' });
const people = (left: string) => `- { id: mara, name: Mara Lindqvist, team: company }
- { id: omar, name: Omar Haddad, team: sales }
- { id: rosa, name: Rosa Pinto, team: outbound }
- { id: ines, name: Ines Falk, team: sales, left: ${left} }
`;
const found = (change = (text: string) => text, left = '2026-07-31', texts: Texts = {}) =>
  findings(ownerIsHere, {
    'people.yaml': people(left),
    [PIPELINE]: mdx(change(fields), BODY),
    ...texts,
  });

describe('owner-is-here', () => {
  it('is content while everybody is there', () => {
    expect(findings(ownerIsHere, {})).toEqual([]);
  });

  it('finds an objective whose owner has left', () => {
    expect(found()).toEqual([
      `${PIPELINE}:3:8–11`,
      'Ines Falk, who owns "The pipeline tells us early what will close", left on 2026-07-31, and nobody has answered for it since.',
      'Write who took it over as `owner:` and say so in an amendment with `field: owner`; or give it up with `retired:`.',
    ]);
  });

  it('says of one of several that the others still answer', () => {
    expect(found((text) => text.replace('owner: ines', 'owner: [omar, ines]'))).toEqual([
      `${PIPELINE}:3:15–18`,
      'Ines Falk, who owns "The pipeline tells us early what will close", left on 2026-07-31.',
      'Take `ines` out of `owner:`; the others still answer for it.',
    ]);
  });

  it('finds a key result of somebody who left, and an inherited owner once', () => {
    const own = (text: string) =>
      text.replace('owner: ines', 'owner: omar').replace('- id: share', '- id: share\n    owner: ines');
    expect(found(own)[0]).toBe(`${PIPELINE}:9:12–15`);
    expect(found()).toHaveLength(3);
  });

  it('is silent until the day, and about what was given up', () => {
    expect(found((text) => text, '2026-08-13')).toEqual([]);
    const retired = (text: string) => `retired: { date: 2026-08-01, because: Sold. }\n${text}`;
    expect(found(retired)).toEqual([]);
  });
});
