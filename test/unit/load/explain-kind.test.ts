import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('two where one belongs', () => {
  const help =
    'Write the team that they are part of first of all, such as `team: sales`. They can own objectives and key results of any other team too.';

  it.each(['[sales, success]', 'sales and success', '"sales, success"', 'sales + success'])(
    'a person with two teams: %s',
    (team) => {
      expect(told('people.yaml', `- { id: mara, name: Mara, team: ${team} }`)).toEqual([
        `A person belongs to one team, and here is a list of 2. ${help}`,
      ]);
    },
  );

  it('a team with two leads and two parents', () => {
    expect(
      told('teams/sales.mdx', 'name: Sales\nparent: [company, group]\nlead:\n  - mara\n  - omar'),
    ).toEqual([
      'There is one `parent`, and here is a list of 2. Write one of them, without brackets or a dash: `parent: company`.',
      'There is one `lead`, and here is a list of 2. Write one of them, without brackets or a dash: `lead: mara`.',
    ]);
  });
});
