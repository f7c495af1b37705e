import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { program } from '../../../src/cli/program.ts';
import { projectRoot } from '../../../src/project.ts';

it('has a command for every file of its folder, and says in a sentence what it does', () => {
  const files = readdirSync(join(projectRoot, 'src/cli'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !['program', 'environment'].includes(name));
  const { commands } = program();
  expect(commands.map((command) => command.name()).sort()).toEqual(files.sort());
  for (const command of commands) expect(command.description()).toMatch(/^[a-z].+ /);
});
