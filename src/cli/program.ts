import { Command, CommanderError } from 'commander';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addExplain } from './explain.ts';
import { addScore } from './score.ts';
import { addServe } from './serve.ts';
import { UserError } from '../check/user-error.ts';

/** The command line with all of its commands. */
export function program(): Command {
  const all = new Command('okr')
    .description('OKRs as files in git: check them, score them, publish them.')
    .exitOverride()
    .showHelpAfterError('Run with --help to see what there is.');
  for (const add of [addCheck, addExplain, addScore, addBuild, addServe]) add(all);
  for (const command of all.commands) command.exitOverride();
  return all;
}

/** Runs the command line: arguments in, exit code out. 0 all is well, 1 something to mend, 2 a mistake of ours. */
export async function run(): Promise<void> {
  try {
    await program().parseAsync();
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
