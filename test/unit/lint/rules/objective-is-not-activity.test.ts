import { describe, expect, it } from 'vitest';
import { objectiveIsNotActivity } from '../../../../src/lint/rules/objective-is-not-activity.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const WIN = 'objectives/2026-q3/company/win.mdx';
const titled = (title: string): Texts => ({
  [WIN]: mdx(objectiveFields(JSON.stringify(title), 'mara'), BODY),
});
const placesOf = (title: string) => findings(objectiveIsNotActivity, titled(title)).slice(0, 1);

describe('objective-is-not-activity', () => {
  it('is content with a title that says how things are', () => {
    expect(findings(objectiveIsNotActivity, {})).toEqual([]);
  });

  it('finds a title that begins with a task', () => {
    expect(
      findings(objectiveIsNotActivity, titled('Migrate the warehouse to the new inventory system')),
    ).toEqual([
      `${WIN}:2:9–15`,
      '"Migrate the warehouse to the new inventory system" begins with a task ("Migrate"), and a task can be finished without anything being different for anybody.',
      'Say what somebody will be able to do, or will stop doing, once this is done; the work itself fits under `initiatives:`.',
    ]);
  });

  it.each([
    ['Launch the winter menu', '9–14'],
    ['Roll out body cameras in all precincts', '9–16'],
    ['O1: Successfully implement SAP', '26–34'],
    ['We will hire three prosecutors', '17–20'],
    ['Create the expansion playbook that turns signals into talks', '9–14'],
    ['Review every supplier contract', '9–14'],
    ['Launch of the new website', '9–17'],
    ['Run a fundraising gala', '9–11'],
    ['🚀 Launch self-service', '12–17'],
  ])('finds "%s"', (title, columns) => {
    expect(placesOf(title)).toEqual([`${WIN}:2:${columns}`]);
  });

  it.each([
    'Launch customers stay with us',
    'Launch week feels like any other week',
    'Ship owners trust our figures',
    'Complete beginners finish their first song',
    'Test results reach parents the same evening',
    'Design reviews make products better',
    'Release notes are worth reading',
    'Publishing feels instant',
    'Relaunching a shop is no reason to work at night',
    'Create a workplace where people raise risks early',
    'Build trust with larger customers',
    'Develop leaders at every level',
    'Establish ourselves where others are weak',
    'Rebuild trust after the outage',
    'Ship with confidence',
    'Deploy on Fridays without fear',
    'Write code that a newcomer can change',
    'Ship more often',
    'Hire people who make us better',
    'Train and retain the nurses we have',
    'Upgrade the guest experience',
    'We call the customers whose use is growing',
    'Run the shop without the founder in the room',
    'Move upmarket',
  ])('leaves "%s" alone', (title) => {
    expect(placesOf(title)).toEqual([]);
  });

  it('leaves a retired objective and a closed period alone', () => {
    const retired = objectiveFields('Launch the winter menu', 'mara', {
      more: 'retired: { date: 2026-08-01, because: The segment was sold. }',
    });
    expect(findings(objectiveIsNotActivity, { [WIN]: mdx(retired, BODY) })).toEqual([]);
    expect(
      findings(objectiveIsNotActivity, {
        ...titled('Launch the menu'),
        'company.yaml': 'name: Fernwell\nasOf: 2026-10-20\n',
      }),
    ).toEqual([]);
  });
});
