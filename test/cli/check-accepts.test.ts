import { describe, expect, it } from 'vitest';
import { companyOf, findingsIn, linesOf, mdx } from '../support/cli.ts';

describe('okr check lets pass', () => {
  it('ids that look like numbers are text', async () => {
    const content = companyOf({
      'periods/2026.mdx': mdx(
        'starts: 2026-01-01\nends: 2026-12-31\nthemes: [{ id: 1, title: One }]\nlevers: [{ id: 007, title: Two }]',
      ),
      'periods/2026-q4.mdx': mdx('starts: 2026-10-01\nends: 2026-12-31\nwithin: 2026'),
      'people.yaml': '- { id: 12, name: Twelve, team: 007 }\n- { id: 1e3, name: 1000, team: 2026 }\n',
      'teams/2026.mdx': mdx('name: 2026\nparent: company\nlead: 12\naliases: [2025]'),
      'teams/007.mdx': mdx('name: 007\nparent: 2026\nmoved: [{ date: 2026-01-01, from: 2026 }]'),
      'metrics/404.yaml': 'title: 404\nunit: 1\n',
      'objectives/2026/007/1e3.mdx': mdx(
        `
title: 2026
owner: [12, 1e3]
theme: 1
lever: 007
keyResults:
  - { id: 1, title: 1, metric: { ref: 404, baseline: 0, target: 1 }, inputs: [{ id: 0x10, title: 5, target: 5 }] }
  - { id: 2e1, title: "2", metric: { type: milestones, milestones: [{ id: 1, title: 1 }, { id: 02, title: 2 }] } }
  - { id: 3.0, title: 3, metric: { type: levels, levels: [{ id: 1, title: 1, score: 1 }] } }
amendments: [{ date: 2026-02-01, keyResult: 1, field: owner, from: 12, to: 1e3 }]`
          .replace('3.0', '30')
          .replace('0x10', '16'),
      ),
      'objectives/2026/2026/2026.mdx': mdx(
        'title: "007"\ncontributesTo: [{ to: 007/1e3#1 }]\ncontinues: [2026/007/1e3]',
      ),
      'plans/2026/007.mdx': mdx('commitments: [{ id: 1, title: 1, metric: { type: at-least, target: 1 } }]'),
      'check-ins/2026/2026-02-02-007.mdx': mdx(`
author: 12
updates:
  - { keyResult: 1e3#1, value: 1, inputs: { 16: 3 } }
  - { keyResult: 1e3#2e1, done: [1, 02] }
  - { keyResult: 1e3#30, level: 1 }
  - { objective: 1e3, confidence: 7 }
  - { commitment: 1, value: 2 }`),
      'retrospectives/2026/007.mdx': mdx(
        'date: 2027-01-05\ngrades: [{ keyResult: 1e3#1, score: 1 }]\nobjectives: [{ objective: 1e3 }]',
      ),
    });
    const { findings } = await findingsIn(content);
    expect(linesOf(findings)).toEqual([]);
  });

  it('a byte order mark and CRLF', async () => {
    const windows = (text: string) => '\uFEFF' + text.replaceAll('\n', '\r\n');
    const content = companyOf({
      'company.yaml': windows('name: Fernwell\nasOf: 2026-08-12\n'),
      'people.yaml': windows('- { id: mara, name: Mara }\n'),
      'periods/2026-q3.mdx': windows(
        mdx('starts: 2026-07-01\nends: 2026-09-30', 'A letter.\n\n- One\n- Two\n'),
      ),
    });
    expect(await findingsIn(content)).toEqual({ code: 0, findings: [] });
  });

  it('READMEs, dotfiles and what the product writes itself', async () => {
    const content = companyOf({
      README: 'Ours',
      'objectives/README.md': '# Ours',
      'objectives/2026-q3/README-first.txt': 'Ours',
      '.DS_Store': Buffer.from([0, 255]),
      'teams/.sales.mdx.swp': Buffer.from([0, 255]),
      '.obsidian/Some File.json': '{}',
      'shares/x7.yaml': 'anything',
      'addresses.txt': '/2026-q3/\n',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    });
    expect(await findingsIn(content)).toEqual({ code: 0, findings: [] });
  });

  it('a company without teams, whose files lie under company', async () => {
    const content = companyOf({ 'teams/company.mdx': null, 'teams/sales.mdx': null });
    expect(await findingsIn(content)).toEqual({ code: 0, findings: [] });
  });

  it('a retrospective of a team on a period that began before it was dissolved', async () => {
    const content = companyOf({
      'teams/sales.mdx': mdx('name: Sales\nparent: company\ndissolved: 2026-07-01'),
      'retrospectives/2026-q3/sales.mdx': mdx('date: 2026-10-05'),
    });
    expect(await findingsIn(content)).toEqual({ code: 0, findings: [] });
  });
});
