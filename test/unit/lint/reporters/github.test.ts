import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../src/lint/diagnostic.ts';
import { reportGithub } from '../../../../src/lint/reporters/github.ts';

const finding = (change: Partial<Diagnostic> = {}): Diagnostic => ({
  file: 'content/objectives/2026-q3/sales/pipeline.mdx',
  line: 14,
  column: 12,
  endColumn: 18,
  severity: 'warning',
  rule: 'key-result-is-outcome',
  message: '"Launch 3 campaigns" is something to do.',
  help: 'name what should change, or say `measures: output`.',
  ...change,
});

/** So many findings, each in a file of its own. */
const many = (count: number, change: Partial<Diagnostic> = {}): Diagnostic[] =>
  Array.from({ length: count }, (_, index) =>
    finding({ file: `content/${String(index).padStart(4, '0')}.mdx`, ...change }),
  );

/** Whatever means something to a workflow command, to Markdown, to HTML or to GitHub, and ordinary words. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '%',
          '%0A',
          '%250A',
          '%3A',
          '\r\n',
          '\n',
          '\n\n# ',
          '\n    ',
          '\n- ',
          '\n::error::',
          '::',
          ':',
          ',',
        ],
        ...[
          '=',
          '`',
          '```\n',
          '**',
          '_',
          '~~',
          '|',
          '> ',
          '1. ',
          '[x](https://e.example)',
          '![x](y)',
          '[^1]',
        ],
        ...['<b>', '</li>', '<script>', '<!--', '&lt;', '&#35;', '\\', '$x^2$', '$3M to $5M', '@mara', '#12'],
        ...[
          ':tada:',
          ':a:b:',
          'https://e.example/?a=b',
          'www.e.example',
          'mara@e.example',
          'a/b#12',
          '{{x}}',
        ],
        ...['🎯', 'e\u0301', 'שלום', '\u202e', '\u2066', '\u2028', '\t', '\u0000', '\ud800', '\u00a0', '  '],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => `a${pieces.join('')}z`);

const nastyFinding: fc.Arbitrary<Diagnostic> = fc.record(
  {
    file: nasty,
    line: fc.integer({ min: 1, max: 5000 }),
    column: fc.integer({ min: 1, max: 500 }),
    endColumn: fc.integer({ min: 501, max: 900 }),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    rule: nasty,
    message: nasty,
    help: nasty,
  },
  { requiredKeys: ['file', 'line', 'column', 'severity', 'rule', 'message', 'help'] },
);

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads workflow commands as GitHub documents them: lines that begin with two colons, up to the next two. */
function readCommands(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const end = line.indexOf('::', 2);
    if (!line.startsWith('::') || end === -1) return [];
    const [name = '', ...rest] = line.slice(2, end).split(' ');
    const pairs = rest.join(' ').split(',');
    const properties = pairs.map((pair) => {
      const equals = pair.indexOf('=');
      return [pair.slice(0, equals), unescape(pair.slice(equals + 1), /%(0D|0A|3A|2C|25)/g)];
    });
    return [
      {
        name,
        properties: Object.fromEntries(properties),
        data: unescape(line.slice(end + 2), /%(0D|0A|25)/g),
      },
    ];
  });
}

const unescape = (text: string, escapes: RegExp): string =>
  text.replace(escapes, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const rendered = (markdown: string): Document =>
  new JSDOM(markdownToHtml(markdown, { features: { gfm: true, math: true } }).html).window.document;

const elements = (page: Document): string[] => [
  ...new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName)),
];

const readable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();

describe('reportGithub, for the lines of a change', () => {
  it('writes one workflow command for each finding, errors first', () => {
    const error = finding({
      file: 'content/teams/sales.mdx',
      line: 3,
      column: 9,
      severity: 'error',
      rule: 'reference-resolves',
      message: 'There is no team `outbond`.',
      help: 'Write `outbound`.',
    });
    delete (error as { endColumn?: number }).endColumn;
    expect(reportGithub([finding(), error]).commands).toBe(
      '::error file=content/teams/sales.mdx,line=3,col=9,title=reference-resolves::' +
        'There is no team `outbond`.%0Ahelp: Write `outbound`.\n' +
        '::warning file=content/objectives/2026-q3/sales/pipeline.mdx,line=14,col=12,endColumn=18,' +
        'title=key-result-is-outcome::"Launch 3 campaigns" is something to do.%0A' +
        'help: name what should change, or say `measures: output`.',
    );
  });

  it('escapes per cent signs and line ends everywhere, colons and commas in properties', () => {
    expect(
      reportGithub([finding({ file: 'a:b,50%.mdx', message: '50%, so:\r\nyes', help: 'none' })]).commands,
    ).toBe(
      '::warning file=a%3Ab%2C50%25.mdx,line=14,col=12,endColumn=18,title=key-result-is-outcome::' +
        '50%25, so:%0D%0Ayes%0Ahelp: none',
    );
  });

  it('is read back as it was meant, whatever the text', () => {
    fc.assert(
      fc.property(nastyFinding, (one) => {
        const { file, line, column, endColumn, severity, rule, message, help } = one;
        expect(readCommands(reportGithub([one]).commands)).toEqual([
          {
            name: severity,
            properties: {
              file,
              line: String(line),
              col: String(column),
              ...(endColumn !== undefined && { endColumn: String(endColumn) }),
              title: rule,
            },
            data: `${message}\nhelp: ${help}`,
          },
        ]);
      }),
    );
  });

  it('shows ten errors and ten warnings, and says how many are in the summary', () => {
    const { commands } = reportGithub([...many(12), ...many(14, { severity: 'error' })]);
    const names = readCommands(commands).map(({ name }) => name);
    expect(names).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      'notice',
    ]);
    expect(commands.split('\n').at(-1)).toBe(
      '::notice title=okr check::6 more findings are in the summary of this step.',
    );
  });

  it('says it of a single finding too', () => {
    expect(reportGithub(many(11)).commands).toContain('::1 more finding is in the summary of this step.');
  });

  it('shows one of each rule, then one of each file, before anything again', () => {
    const again = Array.from({ length: 9 }, (_, index) =>
      finding({ file: 'content/a.mdx', line: index + 1 }),
    );
    const files = many(7);
    const rules = ['objective-has-owner', 'objective-says-why'].map((rule) =>
      finding({ file: 'content/z.mdx', rule }),
    );
    const shown = readCommands(reportGithub([...again, ...files, ...rules]).commands).map(
      ({ properties }) => `${String(properties['file'])} ${String(properties['title'])}`,
    );
    expect(shown).toEqual([
      ...files.map(({ file, rule }) => `${file} ${rule}`),
      'content/a.mdx key-result-is-outcome',
      'content/z.mdx objective-has-owner',
      'content/z.mdx objective-says-why',
      'undefined okr check',
    ]);
  });

  it('says the same whatever order the findings come in', () => {
    const all = [...many(13), ...many(4, { severity: 'error', rule: 'reference-resolves' })];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(reportGithub(shuffled)).toEqual(reportGithub(all));
      }),
    );
  });
});

describe('reportGithub, for the summary of a step', () => {
  it('says that all is well, and shows nothing beside the lines', () => {
    expect(reportGithub([])).toEqual({
      commands: '',
      summary: '## OKR check\n\nEverything holds together: no findings.\n',
    });
  });

  it('has every finding under its file, files with errors first', () => {
    const { summary } = reportGithub([
      finding({ file: 'content/a.mdx', message: 'It costs $3M.', help: 'ask @mara.' }),
      finding({ file: 'content/b.mdx', line: 1, message: 'One.', help: 'two.' }),
      finding({ file: 'content/b.mdx', line: 2, severity: 'error', message: 'Three.', help: 'four.' }),
    ]);
    expect(summary).toBe(`## OKR check: 1 error, 2 warnings

### content\\/b\\.mdx (1 error, 1 warning)

- **warning** at line 1, column 12: key\\-result\\-is\\-outcome

  One\\.

  help: two\\.

- **error** at line 2, column 12: key\\-result\\-is\\-outcome

  Three\\.

  help: four\\.

### content\\/a\\.mdx (1 warning)

- **warning** at line 14, column 12: key\\-result\\-is\\-outcome

  It costs <span>\\$</span>3M\\.

  help: ask <span>\\@</span>mara\\.

`);
  });

  it('reads as it was written and stays plain text, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(nastyFinding, { minLength: 1, maxLength: 4 }), (diagnostics) => {
        const page = rendered(reportGithub(diagnostics).summary);
        expect(
          elements(page).filter((name) => !['h2', 'h3', 'ul', 'li', 'p', 'strong', 'span'].includes(name)),
        ).toEqual([]);
        const read = [...page.querySelectorAll('li')].map((item) =>
          [...item.querySelectorAll('p')].map(({ textContent }) => textContent),
        );
        const written = diagnostics.map(({ severity, line, column, rule, message, help }) => [
          `${severity} at line ${String(line)}, column ${String(column)}: ${readable(rule)}`,
          readable(message),
          `help: ${readable(help)}`,
        ]);
        expect(read.sort()).toEqual(written.sort());
      }),
    );
  });

  it('leaves GitHub no address, mention, issue number, formula or emoji code to find', () => {
    fc.assert(
      fc.property(nasty, (message) => {
        const page = rendered(reportGithub([finding({ message })]).summary);
        const walker = page.createTreeWalker(page.body, page.defaultView!.NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          expect(node.nodeValue).not.toMatch(/[@#$]./);
          expect(node.nodeValue).not.toMatch(/:[\w+-]+:|:\/\/|www\./i);
        }
      }),
    );
  });

  it('ends before GitHub would refuse it, with errors kept and how many findings are left out', () => {
    const long = '🎯'.repeat(500);
    const { summary } = reportGithub([
      ...many(900, { message: long }),
      ...many(3, { severity: 'error', rule: 'reference-resolves', line: 20 }).map((one) => ({
        ...one,
        file: `z-${one.file}`,
      })),
    ]);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(1024 * 1024 - 4000);
    const shown = summary.match(/^- /gm)?.length ?? 0;
    expect(summary.match(/^- \*\*error/gm)).toHaveLength(3);
    expect(summary.split('\n').at(-2)).toBe(
      `${String(903 - shown)} more findings are left out here, because GitHub takes no longer summary. ` +
        '`npm run -s okr -- check` lists everything.',
    );
  });

  it('leaves out a single finding that is too long by itself', () => {
    expect(reportGithub([finding({ message: 'x'.repeat(1024 * 1024) })]).summary).toBe(
      '## OKR check: 1 warning\n\n1 more finding is left out here, because GitHub takes no longer summary. ' +
        '`npm run -s okr -- check` lists everything.\n',
    );
  });
});
