import Ajv from 'ajv';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/lint/diagnostic.ts';
import { reportGitlab } from '../../../../src/lint/reporters/gitlab.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../fixtures/schemas/gitlab-code-quality.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true, meta: false, validateSchema: false });
const isCodeQualityReport = ajv.compile(schema);

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const finding = (change: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'content/objectives/2026-q3/sales/pipeline.mdx',
  line: 14,
  column: 12,
  severity: 'warning',
  rule: 'key-result-is-outcome',
  message: '"Launch 3 campaigns" is something to do.',
  help: 'name what should change.',
  ...change,
});

interface Entry {
  readonly description: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly lines: { readonly begin: number } };
}

const report = (diagnostics: readonly Diagnostic[]): Entry[] =>
  JSON.parse(reportGitlab(diagnostics, { digest })) as Entry[];

const fingerprints = (diagnostics: readonly Diagnostic[]): string[] =>
  report(diagnostics).map(({ fingerprint }) => fingerprint);

describe('reportGitlab', () => {
  it('is an empty list when there is nothing to say', () => {
    expect(reportGitlab([], { digest })).toBe('[]');
  });

  it('has for each finding what is wrong, what to write, and where', () => {
    expect(reportGitlab([finding()], { digest: (text) => text })).toBe(`[
  {
    "description": "\\"Launch 3 campaigns\\" is something to do. help: name what should change.",
    "check_name": "key-result-is-outcome",
    "fingerprint": "[\\"content/objectives/2026-q3/sales/pipeline.mdx\\",\\"key-result-is-outcome\\",\\"\\\\\\"Launch 3 campaigns\\\\\\" is something to do.\\"] 0",
    "severity": "minor",
    "location": {
      "path": "content/objectives/2026-q3/sales/pipeline.mdx",
      "lines": {
        "begin": 14
      }
    }
  }
]`);
  });

  it('calls an error a blocker and a warning minor', () => {
    const severities = report([finding(), finding({ line: 1, severity: 'error' })]).map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual(['blocker', 'minor']);
  });

  it('goes by file and line, whatever order the findings come in', () => {
    const all = [finding({ line: 2 }), finding({ line: 1 }), finding({ file: 'content/a.mdx', line: 9 })];
    const expected = reportGitlab(all, { digest });
    expect(report(all).map(({ location }) => location.lines.begin)).toEqual([9, 1, 2]);
    expect(reportGitlab(all.toReversed(), { digest })).toBe(expected);
  });

  it('has the form that GitLab reads, whatever the text', () => {
    const diagnostics = fc.array(
      fc.record({
        file: fc.string({ unit: 'grapheme', minLength: 1 }).map((name) => `content/${name}`),
        line: fc.integer({ min: 1 }),
        column: fc.integer({ min: 1 }),
        severity: fc.constantFrom('error' as const, 'warning' as const),
        rule: fc.constantFrom('reference-resolves', 'objective-has-owner'),
        message: fc.string({ unit: 'binary' }),
        help: fc.string({ unit: 'binary' }),
      }),
    );
    fc.assert(
      fc.property(diagnostics, (found) => {
        isCodeQualityReport(report(found));
        expect(isCodeQualityReport.errors).toBeNull();
        expect(report(found)).toHaveLength(found.length);
        expect(new Set(fingerprints(found)).size).toBe(found.length);
      }),
    );
  });
});

describe('the fingerprint of a finding', () => {
  it('stays when lines move', () => {
    expect(fingerprints([finding({ line: 40, column: 3 })])).toEqual(fingerprints([finding()]));
  });

  it('stays while a number in the message grows', () => {
    const silent = (days: number) => finding({ message: `Nothing was said for ${String(days)} days.` });
    expect(fingerprints([silent(15)])).toEqual(fingerprints([silent(16)]));
  });

  it('stays when a warning becomes an error, and when the help says it better', () => {
    expect(fingerprints([finding({ severity: 'error', help: 'other words.' })])).toEqual(
      fingerprints([finding()]),
    );
  });

  it.each<[string, Partial<Diagnostic>]>([
    ['file', { file: 'content/objectives/2026-q3/sales/renewals.mdx' }],
    ['rule', { rule: 'key-result-states-one-thing' }],
    ['message', { message: '"Hire two people" is something to do.' }],
    ['number in quotes', { message: '"Launch 4 campaigns" is something to do.' }],
  ])('is another for another %s', (_, change) => {
    expect(fingerprints([finding(change)])).not.toEqual(fingerprints([finding()]));
  });

  it('tells two equal findings in one file apart, and stays with the first when both move', () => {
    const before = fingerprints([finding({ line: 3 }), finding({ line: 9 })]);
    expect(before[0]).not.toBe(before[1]);
    expect(fingerprints([finding({ line: 5 }), finding({ line: 11 })])).toEqual(before);
    expect(fingerprints([finding({ line: 3 })])).toEqual([before[0]]);
  });
});
