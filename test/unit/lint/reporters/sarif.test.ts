import Ajv from 'ajv';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/lint/diagnostic.ts';
import { reportSarif } from '../../../../src/lint/reporters/sarif.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv({ allErrors: true, format: 'full', schemaId: 'id', meta: false, validateSchema: false });
const isSarif = ajv.compile(schema);

const rules = [
  { id: 'objective-has-owner', title: 'Every objective has an owner' },
  { id: 'key-result-is-outcome', title: 'A key result is an outcome' },
];
const options = {
  rules,
  version: '0.1.0',
  digest: (text: string): string => createHash('sha256').update(text).digest('hex'),
};

const finding = (change: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'content/objectives/2026-q3/sales/pipeline.mdx',
  line: 14,
  column: 12,
  endColumn: 18,
  severity: 'warning',
  rule: 'key-result-is-outcome',
  message: '"Launch 3 campaigns" is something to do.',
  help: 'say `measures: output`.',
  ...change,
});

interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
  };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly message: { readonly text: string };
    readonly locations: readonly [
      {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: Readonly<Record<string, number>>;
        };
      },
    ];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

const run = (diagnostics: readonly Diagnostic[], more: { readonly siteUrl?: string } = {}): Run =>
  (JSON.parse(reportSarif(diagnostics, { ...options, ...more })) as { readonly runs: readonly [Run] })
    .runs[0];

const placeOf = (change: Partial<Diagnostic>) =>
  run([finding(change)]).results[0]!.locations[0].physicalLocation;

const textOf = (message: string): string =>
  run([finding({ message, help: 'none' })]).results[0]!.message.text;

describe('reportSarif', () => {
  it('says what is wrong, what to write, and where, and describes the rules', () => {
    const log = reportSarif([finding()], {
      version: '0.1.0',
      rules: rules.slice(1),
      siteUrl: 'https://okr.fernwell.example/plans/',
      digest: () => 'f1',
    });
    expect(log).toBe(`{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "tool": {
        "driver": {
          "name": "okr",
          "version": "0.1.0",
          "rules": [
            {
              "id": "key-result-is-outcome",
              "shortDescription": {
                "text": "A key result is an outcome"
              },
              "fullDescription": {
                "text": "A key result is an outcome"
              },
              "help": {
                "text": "Why, with examples, and when to switch it off: https://okr.fernwell.example/plans/rules/key-result-is-outcome/"
              },
              "helpUri": "https://okr.fernwell.example/plans/rules/key-result-is-outcome/"
            }
          ]
        }
      },
      "columnKind": "utf16CodeUnits",
      "results": [
        {
          "ruleId": "key-result-is-outcome",
          "ruleIndex": 0,
          "level": "warning",
          "message": {
            "text": "\\"Launch 3 campaigns\\" is something to do.\\nhelp: say \`measures: output\`."
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "content/objectives/2026-q3/sales/pipeline.mdx"
                },
                "region": {
                  "startLine": 14,
                  "startColumn": 12,
                  "endColumn": 18
                }
              }
            }
          ],
          "partialFingerprints": {
            "okrFinding/v1": "f1"
          }
        }
      ]
    }
  ]
}`);
  });

  it('has no results when there is nothing to say, and knows its rules all the same', () => {
    const { results, tool } = run([]);
    expect(results).toEqual([]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['objective-has-owner', 'key-result-is-outcome']);
    expect(isSarif(JSON.parse(reportSarif([], options)))).toBe(true);
  });

  it('links to no page where no site is known, and names the command instead', () => {
    const [rule] = run([]).tool.driver.rules;
    expect(rule).toEqual({
      id: 'objective-has-owner',
      shortDescription: { text: 'Every objective has an owner' },
      fullDescription: { text: 'Every objective has an owner' },
      help: {
        text: '`npm run -s okr -- explain objective-has-owner` says why, with examples, and when to switch it off.',
      },
    });
  });

  it('adds the rules of structure that something was found by, without a page', () => {
    const found = ['reference-resolves', 'id-is-unique', 'reference-resolves'].map((rule, index) =>
      finding({ rule, line: index + 1, severity: 'error' }),
    );
    const { results, tool } = run([...found, finding()], { siteUrl: 'https://okr.fernwell.example' });
    expect(tool.driver.rules.slice(2)).toEqual([
      {
        id: 'id-is-unique',
        shortDescription: { text: 'Id is unique' },
        fullDescription: { text: 'Id is unique' },
        help: { text: 'Each finding says what to write instead.' },
      },
      {
        id: 'reference-resolves',
        shortDescription: { text: 'Reference resolves' },
        fullDescription: { text: 'Reference resolves' },
        help: { text: 'Each finding says what to write instead.' },
      },
    ]);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([3, 2, 3, 1]);
  });

  it('leaves the end of the place open where it is not known', () => {
    const open = finding();
    delete (open as { endColumn?: number }).endColumn;
    expect(run([open]).results[0]!.locations[0].physicalLocation.region).toEqual({
      startLine: 14,
      startColumn: 12,
    });
  });

  it('writes a file name as a relative address', () => {
    expect(placeOf({ file: 'content/größe 50%/a:b#c?d[e].mdx' }).artifactLocation.uri).toBe(
      'content/gr%C3%B6%C3%9Fe%2050%25/a%3Ab%23c%3Fd%5Be%5D.mdx',
    );
  });

  it('keeps brackets that would be a link from being one', () => {
    expect(textOf('Look [here](https://e.example) or \\there [1].')).toBe(
      'Look \\[here\\](https://e.example) or \\\\there \\[1\\].\nhelp: none',
    );
    expect(textOf('Write `metric: { type: [from-to] }`.')).toBe(
      'Write `metric: { type: [from-to] }`.\nhelp: none',
    );
  });

  it('tells two equal findings in one file apart, and knows them again when lines move', () => {
    const fingerprints = (...lines: readonly number[]) =>
      run(lines.map((line) => finding({ line }))).results.map(
        ({ partialFingerprints }) => partialFingerprints,
      );
    expect(fingerprints(3, 9)).toEqual(fingerprints(5, 11));
    expect(new Set(fingerprints(3, 9).map((one) => one['okrFinding/v1'])).size).toBe(2);
  });

  it('says the same whatever order the findings come in', () => {
    const all = [finding({ line: 2 }), finding({ rule: 'b' }), finding({ file: 'content/a.mdx', rule: 'a' })];
    expect(reportSarif(all.toReversed(), options)).toBe(reportSarif(all, options));
  });

  it('is SARIF by its schema, whatever the text', () => {
    const diagnostics = fc.array(
      fc.record(
        {
          file: fc
            .array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 })
            .map((names) => names.join('/')),
          line: fc.integer({ min: 1 }),
          column: fc.integer({ min: 1 }),
          endColumn: fc.integer({ min: 1 }),
          severity: fc.constantFrom('error' as const, 'warning' as const),
          rule: fc.constantFrom('reference-resolves', ...rules.map(({ id }) => id)),
          message: fc.string({ unit: 'binary' }),
          help: fc.string({ unit: 'binary' }),
        },
        { requiredKeys: ['file', 'line', 'column', 'severity', 'rule', 'message', 'help'] },
      ),
    );
    fc.assert(
      fc.property(diagnostics, (found) => {
        const siteUrl = 'https://okr.fernwell.example';
        isSarif(JSON.parse(reportSarif(found, { ...options, siteUrl })));
        expect(isSarif.errors).toBeNull();
        const { results, tool } = run(found);
        expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
          results.map(({ ruleId }) => ruleId),
        );
      }),
    );
  });

  it('names every file so that it is found again, whatever its name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const { uri } = placeOf({ file: `content/${name}.mdx` }).artifactLocation;
        expect(decodeURIComponent(uri)).toBe(`content/${name.toWellFormed()}.mdx`);
      }),
    );
  });
});
