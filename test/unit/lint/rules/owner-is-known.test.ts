import { describe, expect, it } from 'vitest';
import { ownerIsKnown } from '../../../../src/lint/rules/owner-is-known.ts';
import { BODY, findings, objectiveFields, type Texts } from '../../../support/lint.ts';
import { mdx } from '../../../support/mdx.ts';

const PIPELINE = 'objectives/2026-q3/sales/pipeline.mdx';
const fields = objectiveFields('The pipeline tells us early what will close', 'omar', { to: 'company/win' });
const found = (owner: string, texts: Texts = {}, change = (text: string) => text) =>
  findings(ownerIsKnown, {
    [PIPELINE]: mdx(change(fields.replace('owner: omar', `owner: ${owner}`)), BODY),
    ...texts,
  });
const ofKeyResult = (owner: string) =>
  found('omar', {}, (text) => text.replace('- id: share', `- id: share\n    owner: ${owner}`));
const ADD = (id: string, role: string) =>
  `\`- { id: ${id}, name: … }\` to people.yaml; if it is a role, write it with a capital letter: \`${role}\`.`;

describe('owner-is-known', () => {
  it('is content with people, teams, and words', () => {
    expect(findings(ownerIsKnown, {})).toEqual([]);
    for (const owner of [
      'rosa',
      'outbound',
      'company',
      'VP Sales',
      'Support',
      'sales lead',
      'jörg',
      '[omar, Sales]',
    ])
      expect(found(owner)).toEqual([]);
  });

  it('asks what was meant by a misspelt id', () => {
    expect(found('omarr')).toEqual([
      `${PIPELINE}:3:8–12`,
      'The owner `omarr` of "The pipeline tells us early what will close" is neither a team nor a person in people.yaml, so this is on nobody\'s page.',
      `Did you mean \`omar\`? If not, add ${ADD('omarr', 'Omarr')}`,
    ]);
    expect(found('out-bound')[2]).toMatch(/^Did you mean `outbound`\?/);
  });

  it('says how to add somebody whom it does not know', () => {
    expect(found('controller')[2]).toBe(`Add ${ADD('controller', 'Controller')}`);
    expect(found('p-7f3a')).toHaveLength(3);
  });

  it('finds each unknown one of several, at its place', () => {
    expect(found('[omar, omarr]').filter((line) => line.startsWith(PIPELINE))).toEqual([
      `${PIPELINE}:3:15–19`,
    ]);
    expect(found('\n  - mira\n  - omar\n  - rosaa').filter((line) => line.startsWith(PIPELINE))).toEqual([
      `${PIPELINE}:4:5–8`,
      `${PIPELINE}:6:5–9`,
    ]);
  });

  it('looks at a key result’s own owner, and speaks of an inherited one once', () => {
    expect(ofKeyResult('rosaa')).toEqual([
      `${PIPELINE}:9:12–16`,
      'The owner `rosaa` of "Share of cases that go as they should" is neither a team nor a person in people.yaml, so this is on nobody\'s page.',
      `Did you mean \`rosa\`? If not, add ${ADD('rosaa', 'Rosaa')}`,
    ]);
    expect(found('omarr')).toHaveLength(3);
  });

  it('calls nobody unknown where no people are listed, and still hears a team’s id with a slip in it', () => {
    const nobody = { 'people.yaml': null };
    expect(findings(ownerIsKnown, nobody)).toEqual([]);
    expect(found('jonas', nobody)).toEqual([]);
    expect(found('sale', nobody)).toEqual([]);
    expect(found('out-bound', nobody)).toEqual([
      `${PIPELINE}:3:8–16`,
      'The owner `out-bound` of "The pipeline tells us early what will close" is nearly a team\'s id, and is shown as a word that leads nowhere.',
      'Did you mean `outbound`? If it is a role, write it with a capital letter: `Out bound`.',
    ]);
  });

  it('leads from a team’s former id to the one of today', () => {
    const renamed = mdx('name: Outbound\nparent: sales\nlead: rosa\naliases: [cold-calls]');
    expect(found('cold-calls', { 'teams/outbound.mdx': renamed })[2]).toMatch(/^Did you mean `outbound`\?/);
  });

  it('knows people who have left', () => {
    const left = '- { id: omar, name: Omar Haddad, team: sales, left: 2026-08-01 }\n';
    expect(found('omar', { 'people.yaml': left, ...onlyRolesElsewhere })).toEqual([]);
  });

  it('leaves what was given up alone', () => {
    const retired = 'retired: { date: 2026-08-01, because: The segment was sold. }';
    expect(found('omarr', {}, (text) => `${retired}\n${text}`)).toEqual([]);
    const own = (text: string) =>
      text.replace('- id: share', `- id: share\n    owner: omarr\n    ${retired}`);
    expect(found('omar', {}, own)).toEqual([]);
  });
});

/** The company's other objectives, owned by words, for a company that names few people. */
const onlyRolesElsewhere: Texts = Object.fromEntries(
  ['company/win', 'company/stay', 'company/pace', 'sales/renewals', 'sales/requests', 'outbound/replies'].map(
    (place) => [
      `objectives/2026-q3/${place}.mdx`,
      mdx(objectiveFields(`What ${place} asks of us`, 'Founder'), BODY),
    ],
  ),
);
