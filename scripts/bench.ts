/** `npm run bench -- <objectives>`: how long a build takes, how much memory and how many bytes, on a made-up company. */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../src/load/disk/cache.ts';
import { writeCompany } from './bench/company.ts';
import { cacheDir, projectRoot } from '../src/project.ts';

interface Measured {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const objectives = Number(process.argv[2] ?? '1000');
if (!Number.isInteger(objectives) || objectives < 10) {
  console.error('Write how many objectives to build, at least 10: npm run bench -- 1000');
  process.exit(1);
}
const home = join(projectRoot, '.bench-draft');
const content = join(home, 'content');
const out = join(home, 'dist');
rmSync(home, { recursive: true, force: true });
const { addCheckIn } = writeCompany(content, objectives);
forget();

console.log(`${String(objectives)} objectives, ${String(filesIn(content).length)} files of content\n`);
console.log('                          seconds   peak MB   pages      bytes');
await report('cold');
await report('unchanged');
addCheckIn();
await report('after one new check-in');
rmSync(home, { recursive: true, force: true });
forget();

/** What earlier runs kept of this company would make a cold build warm. */
function forget(): void {
  for (const kept of [`reads-${digestOf(content)}`, `site-${digestOf(`${content} ${out}`)}`])
    rmSync(join(cacheDir, kept), { recursive: true, force: true });
}

async function report(name: string): Promise<void> {
  const { seconds, peakMegabytes } = await build();
  const files = filesIn(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  console.log(
    `${name.padEnd(24)} ${seconds.toFixed(2).padStart(8)} ${String(peakMegabytes).padStart(9)} ${String(pages).padStart(7)} ${String(bytes).padStart(10)}`,
  );
}

/** Builds as a person would, in a process of its own, watching the memory of it and of all it starts. */
function build(): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/okr.ts'), 'build', '--out', out], {
    cwd: projectRoot,
    env: { ...process.env, OKR_CONTENT: content },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, kilobytesOf(child.pid ?? 0))), 250);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(watch);
      if (code === 0)
        resolve({ seconds: (performance.now() - started) / 1000, peakMegabytes: Math.round(peak / 1024) });
      else reject(new Error(`The build failed with exit code ${String(code)}.`));
    });
  });
}

/** Memory in use by a process and all below it. */
function kilobytesOf(root: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([root]);
  for (let grown = -1; grown !== family.size;) {
    grown = family.size;
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.reduce((sum, [pid = 0, , rss = 0]) => sum + (family.has(pid) ? rss : 0), 0);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
