import type { Command } from 'commander';
import { asOfDay } from '../domain/as-of.ts';
import { makePlan, type Plan } from '../domain/plan.ts';
import { closest } from '../lint/closest.ts';
import { summaryOf } from '../lint/diagnostic.ts';
import { toWriting } from '../load/writing.ts';
import { OUTPUTS } from '../outputs/index.ts';
import { scoreReport, type ScoreReport } from '../outputs/score-json.ts';
import { meanOfAll } from '../domain/roll-up.ts';
import { type RollUp, shownScore } from '../domain/scoring.ts';
import { score as words } from '../site/words/en/score.ts';
import { pretty } from '../check/print.ts';
import { readCompany } from '../check/read-company.ts';
import { UserError } from '../check/user-error.ts';
import { askedDay, contentRoot } from './environment.ts';

interface ScoreOptions {
  readonly period?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `okr score`: a period's numbers, as of a day. */
export function addScore(program: Command): void {
  program
    .command('score')
    .description('print the scores of a period, the current one by default')
    .option('--period <period>', 'another period, such as 2026-q3')
    .option('--as-of <day>', 'as they stood on this day, yyyy-mm-dd')
    .option('--json', 'print JSON')
    .action(async (options: ScoreOptions) => {
      const asked = askedDay(options.asOf);
      const content = await readCompany(contentRoot());
      if (summaryOf(content.diagnostics).errors > 0) {
        console.error(pretty(content, content.diagnostics, process.stderr));
        process.exitCode = 1;
        return;
      }
      const writing = toWriting(content, 'everything');
      const plan = makePlan(writing, asOfDay(asked, writing.company, new Date()));
      const ids = plan.periods.map(({ id }) => id);
      if (options.period !== undefined && !ids.includes(options.period)) {
        const like = closest(options.period, ids);
        const hint =
          like === undefined
            ? `The periods are ${ids.join(', ') || 'not written yet'}.`
            : `Did you mean ${like}?`;
        throw new UserError(`There is no period "${options.period}". ${hint}`);
      }
      const report = scoreReport(plan, options.period ?? plan.current?.id ?? null);
      console.log(options.json === true ? OUTPUTS.scores.write(report) : table(plan, report));
    });
}

const shown = (score: number | null): string => (score === null ? '  – ' : shownScore(score).toFixed(2));

function table(plan: Plan, { asOf, period, score, coverage, objectives }: ScoreReport): string {
  if (period === null) return `There is no period yet (as of ${asOf}).`;
  const widest = Math.max(...objectives.map(({ status }) => status.length));
  const rows = objectives.map(
    (one) =>
      `${shown(one.score)}  ${one.status.padEnd(widest)}  ${one.id.slice(period.length + 1)}  ${one.title}`,
  );
  return [`${period} as of ${asOf}: ${meanOf(plan, period, { score, coverage })}`, '', ...rows].join('\n');
}

/** The company's mean, how many it rests on where not all have a score, and what all come to where none has. */
function meanOf(plan: Plan, period: string, { score, coverage: [scored, all] }: RollUp): string {
  const ofAll = meanOfAll(plan, period);
  if (ofAll !== null) {
    const [some, counted] = ofAll.coverage;
    return `no company score; ${words.meanOfAll(String(some), String(counted), shown(ofAll.score))}`;
  }
  const mean = score === null ? words.noData : `mean ${shown(score)}`;
  return all > 0 && scored === all ? mean : `${words.companyCoverage(scored, all)}, ${mean}`;
}
