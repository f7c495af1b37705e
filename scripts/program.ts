import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addScore } from './commands/score.ts';
import { addServe } from './commands/serve.ts';
import { UserError } from './project.ts';

/** Runs the command line: arguments in, exit code out. 0 all is well, 1 something to mend, 2 a mistake of ours. */
export async function run(): Promise<void> {
  const program = new Command('okr')
    .description('OKRs as files in git: check them, score them, publish them.')
    .exitOverride()
    .showHelpAfterError('Run with --help to see what there is.');
  for (const add of [addCheck, addExplain, addScore, addBuild, addServe]) add(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
    else if (error instanceof UserError) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      console.error('This is a mistake of ours, not of your files. Please report it with the lines below.\n');
      console.error(error);
      process.exitCode = 2;
    }
  }
}
