import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../check/user-error.ts';
import { projectRoot } from '../project.ts';
import { siteBase } from './environment.ts';
import { serve } from '../build/serve.ts';

/** `okr serve`: the published site on this machine. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('show the built site in a browser on this machine')
    .option('--port <port>', 'the port to listen on', '4321')
    .action(async ({ port }: { port: string }) => {
      const folder = join(projectRoot, 'dist');
      if (!existsSync(join(folder, 'index.html')))
        throw new UserError('There is no site yet. Run `npm run build` first.');
      const number = Number(port);
      if (!Number.isInteger(number) || number < 0 || number > 65535)
        throw new UserError(`"${port}" is not a port. Write a number such as 4321.`);
      const { address } = await serve(folder, number, siteBase());
      console.log(`\n  The site is at ${address}\n  Press Ctrl-C to stop.\n`);
    });
}
