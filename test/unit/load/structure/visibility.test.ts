import { describe, expect, it } from 'vitest';
import { Library } from '../../../../src/load/library.ts';
import { readFile } from '../../../../src/load/read-file.ts';
import { COMPANY_AUDIENCE, isShown } from '../../../../src/load/structure/visibility.ts';

const OBJECTIVE = 'objectives/2026-q3/outbound/goal.mdx';
const company: Record<string, string> = {
  'company.yaml': 'name: Fernwell',
  'teams/company.mdx': 'name: Fernwell',
  'teams/sales.mdx': 'name: Sales\nparent: company',
  'teams/outbound.mdx': 'name: Outbound\nparent: sales',
  'periods/2026-q3.mdx': 'starts: 2026-07-01\nends: 2026-09-30',
  [OBJECTIVE]: 'title: Goal',
};

/** Whether the objective is shown to everybody in the company when one file says how visible it is. */
function shown(file: string, visibility: string, audience = COMPANY_AUDIENCE): boolean {
  const files = Object.entries(company).map(([path, fields]) => {
    const all = path === file ? `${fields}\nvisibility: ${visibility}` : fields;
    return readFile({ path, text: path.endsWith('.mdx') ? `---\n${all}\n---\n` : all, digest: '' });
  });
  const library = new Library(files);
  return isShown(library, library.one('objectives', '2026-q3/outbound/goal')!, audience);
}

describe('an objective', () => {
  it.each([
    ['public', true],
    ['company', true],
    ['restricted', false],
    ['draft', false],
  ])('that is %s is shown to the company: %s', (visibility, is) => {
    expect(shown(OBJECTIVE, visibility)).toBe(is);
  });

  it.each(['teams/outbound.mdx', 'teams/sales.mdx', 'teams/company.mdx', 'periods/2026-q3.mdx'])(
    'is hidden with what it lies under: %s',
    (file) => {
      expect(shown(file, 'restricted')).toBe(false);
      expect(shown(file, 'public')).toBe(true);
    },
  );

  it('is shown to an audience that may read what is restricted', () => {
    expect(shown('teams/sales.mdx', 'restricted', [...COMPANY_AUDIENCE, 'restricted'])).toBe(true);
    expect(shown('teams/sales.mdx', 'draft', [...COMPANY_AUDIENCE, 'restricted'])).toBe(false);
  });
});
