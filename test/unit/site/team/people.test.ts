import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../../src/domain/plan.ts';
import { makeSite } from '../../../../src/site/frame/site.ts';
import { personView } from '../../../../src/site/team/people.ts';
import { type Sketch, writingOf } from '../../../support/writing.ts';

const objectives = {
  '2026-q3/company/calm': { title: 'Mondays are calm', owner: 'nils' },
} satisfies Sketch['objectives'];

/** The page of somebody, as of 12 August 2026. */
function pageOf(person: object, owned: Sketch['objectives'] = objectives) {
  const people = [{ id: 'nils', name: 'Nils Berg', ...person }];
  const plan = makePlan(writingOf({ people, objectives: owned ?? {} }), '2026-08-12');
  return personView(makeSite(plan, '/'), plan.people.get('nils')!);
}

describe('the page of a person', () => {
  it('says what they own now', () => {
    const { ownsNow, left } = pageOf({});
    expect([ownsNow, left]).toEqual(['Owns in Q3 2026', null]);
    expect(pageOf({}, {}).ownsNow).toBe('Owns in Q3 2026');
  });

  it('says of somebody who left what still names them, and nothing where nothing does', () => {
    const { ownsNow, left, objectives: owned } = pageOf({ left: '2026-08-01' });
    expect([ownsNow, left]).toEqual(['Still named as owner in Q3 2026', 'Left on August 1, 2026']);
    expect(owned.map(({ title }) => title)).toEqual(['Mondays are calm']);
    expect(pageOf({ left: '2026-08-01' }, {}).ownsNow).toBeNull();
  });

  it('goes on saying what they own until the day they leave', () => {
    expect(pageOf({ left: '2026-08-31' }).ownsNow).toBe('Owns in Q3 2026');
  });
});
