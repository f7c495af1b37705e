import { styleText } from 'node:util';
import type { Command } from 'commander';
import { closest } from '../lint/closest.ts';
import { GROUPS, type Weight } from '../lint/rule.ts';
import { RULES } from '../lint/rules/index.ts';
import { readCompany } from '../check/read-company.ts';
import { UserError } from '../check/user-error.ts';
import { contentRoot } from './environment.ts';
import { type RulePage, rulePage } from '../check/rule-pages.ts';

/** `okr explain`: a rule's page in the terminal, or all rules with what they weigh in this company. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('explain a rule: why, a wrong example, a right one; without a rule, list all')
    .argument('[rule]', 'its id, such as key-result-is-outcome')
    .action(async (id: string | undefined) => {
      const weights = await weightsHere();
      console.log(id === undefined ? list(weights) : page(id, weights));
    });
}

/** What each rule weighs in this company; as by default where company.yaml cannot be read. */
async function weightsHere(): Promise<ReadonlyMap<string, Weight>> {
  const { library } = await readCompany(contentRoot());
  const written = library.one('company', 'company')?.data?.rules ?? {};
  return new Map(RULES.map(({ id, severity }) => [id, written[id] ?? severity]));
}

const WORDS = { error: 'error', warn: 'warning', none: 'off' } as const;
const COLOURS = { error: 'red', warn: 'yellow', none: 'dim' } as const;

const shown = (weight: Weight): string =>
  styleText(COLOURS[weight], WORDS[weight].padEnd(7), { stream: process.stdout });

const strong = (text: string): string => styleText('bold', text, { stream: process.stdout });

function list(weights: ReadonlyMap<string, Weight>): string {
  const width = Math.max(...RULES.map(({ id }) => id.length));
  const sections = GROUPS.map((group) => {
    const rows = RULES.filter((rule) => rule.group === group).map(
      ({ id }) => `${shown(weights.get(id) ?? 'warn')}  ${id.padEnd(width)}  ${rulePage(id).summary}`,
    );
    return [strong(group.replace('-', ' ')), ...rows].join('\n');
  });
  return [
    ...sections,
    'Structure — fields, references, days, numbers — is always an error, and each finding says what to write.\nMore about one: npm run -s okr -- explain <rule>',
  ].join('\n\n');
}

function page(id: string, weights: ReadonlyMap<string, Weight>): string {
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) {
    const like = closest(id, ids);
    throw new UserError(
      `There is no page about "${id}". ${
        like === undefined
          ? 'Rules of structure explain themselves in each finding; `npm run -s okr -- explain` lists the others.'
          : `Did you mean ${like}?`
      }`,
    );
  }
  const { title, markdown }: RulePage = rulePage(id);
  const heading = `${strong(title)}\n${id} · ${shown(weights.get(id) ?? 'warn').trimEnd()} here`;
  return `${heading}\n\n${forTerminal(markdown)}`;
}

/** Markdown as it is written, with headings set off and the fences of samples left out. */
const forTerminal = (markdown: string): string =>
  markdown
    .trim()
    .split('\n')
    .reduce<{ lines: string[]; isSample: boolean }>(
      ({ lines, isSample }, line) => {
        if (line.startsWith('```')) return { lines, isSample: !isSample };
        if (isSample) return { lines: [...lines, `    ${line}`.trimEnd()], isSample };
        const heading = /^#+ (.+)$/.exec(line)?.[1];
        return { lines: [...lines, heading === undefined ? line : strong(heading)], isSample };
      },
      { lines: [], isSample: false },
    )
    .lines.join('\n');
