import { sortDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { type Digest, fingerprintsOf } from '../fingerprint.ts';

interface RuleTitle {
  readonly id: string;
  readonly title: string;
}

interface SarifOptions {
  /** The rules of the method, which have pages. */
  readonly rules: readonly RuleTitle[];
  /** Where the company's site is published; the rules' pages are part of it. */
  readonly siteUrl?: string | undefined;
  readonly version: string;
  readonly digest: Digest;
}

/** The findings as a log in SARIF 2.1.0, for code scanning and editors. */
export function reportSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  const sorted = sortDiagnostics(diagnostics);
  const rules = [
    ...options.rules.map((rule) => ofMethod(rule, options.siteUrl)),
    ...ofStructure(sorted, options),
  ];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(sorted, options.digest);
  return JSON.stringify(
    {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'okr', version: options.version, rules } },
          columnKind: 'utf16CodeUnits',
          results: sorted.map((one, index) => ({
            ruleId: one.rule,
            ruleIndex: indexes.get(one.rule),
            level: one.severity,
            message: { text: plainText(`${one.message}\nhelp: ${one.help}`) },
            locations: [{ physicalLocation: placeOf(one) }],
            partialFingerprints: { 'okrFinding/v1': fingerprints[index] },
          })),
        },
      ],
    },
    null,
    2,
  );
}

function ofMethod({ id, title }: RuleTitle, siteUrl: string | undefined) {
  if (siteUrl === undefined)
    return descriptor(
      id,
      title,
      `\`npm run -s okr -- explain ${id}\` says why, with examples, and when to switch it off.`,
    );
  const helpUri = `${siteUrl.replace(/\/+$/, '')}/rules/${id}/`;
  return { ...descriptor(id, title, `Why, with examples, and when to switch it off: ${helpUri}`), helpUri };
}

/** Rules about what holds the files together have no page and no title: their ids are sentences. */
function ofStructure(diagnostics: readonly Diagnostic[], { rules }: SarifOptions) {
  const known = new Set(rules.map(({ id }) => id));
  const ids = new Set(diagnostics.map(({ rule }) => rule).filter((rule) => !known.has(rule)));
  return [...ids]
    .sort()
    .map((id) => descriptor(id, sentence(id), 'Each finding says what to write instead.'));
}

const sentence = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** GitHub asks for all three texts. */
const descriptor = (id: string, title: string, help: string) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: title },
  help: { text: help },
});

const placeOf = ({ file, line, column, endColumn }: Diagnostic) => ({
  artifactLocation: { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/') },
  region: { startLine: line, startColumn: column, ...(endColumn !== undefined && { endColumn }) },
});

/**
 * Words that SARIF reads as they are written: brackets that would be a link are escaped. Braces stay single,
 * because viewers show doubled ones doubled where a message has no arguments, and help is there to be copied.
 */
const plainText = (text: string): string => (text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text);
