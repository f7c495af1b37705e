import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Half of the time of a short command is reading our own TypeScript: it is kept compiled, here and for
// every process that is started from here. Only what is imported after this line profits.
const compiled = join(import.meta.dirname, '../node_modules/.cache/okr/compiled');
process.env['NODE_COMPILE_CACHE'] ??= compiled;
enableCompileCache(compiled);

const { run } = await import('../src/cli/program.ts');
await run();
