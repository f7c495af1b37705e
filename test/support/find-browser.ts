/** Which browser and which web server the tests run; installs them where that needs nobody's consent. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface FoundBrowser {
  readonly path: string;
  /** Variables it needs beside those of the shell. */
  readonly env: Readonly<Record<string, string>>;
}

const MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MISSING =
  'These tests need a Chromium. On Debian run "apt-get install chromium", on Ubuntu or macOS install Google Chrome, ' +
  'or name a browser of yours: CHROMIUM=/path/to/chromium npm test';

/** A browser that starts, else the sentence that says what to install. */
export async function findBrowser(): Promise<FoundBrowser | string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '')
    return starts(named)
      ? { path: named, env: {} }
      : `CHROMIUM names ${named}, which does not start. Name a Chromium or unset CHROMIUM.`;
  return installed() ?? fromApt() ?? (await packaged()) ?? MISSING;
}

/** nginx, installed first where that is possible; null when there is none. */
export function findNginx(): string | null {
  return onPath('nginx') ?? (installWithApt('nginx-light') ? onPath('nginx') : null);
}

function installed(): FoundBrowser | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const paths = [...names.map(onPath), MACOS].filter((path) => path !== null);
  const path = paths.find((one) => starts(one));
  return path === undefined ? null : { path, env: {} };
}

const fromApt = (): FoundBrowser | null => (installWithApt('chromium') ? installed() : null);

/** The Chromium inside an npm package: x64 Linux only; it brings the libraries a bare machine lacks. */
async function packaged(): Promise<FoundBrowser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  if (starts(path)) return { path, env: {} };
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
  await inflate(join(bin, 'al2023.tar.br'));
  const env = { LD_LIBRARY_PATH: join(tmpdir(), 'al2023/lib') };
  return starts(path, env) ? { path, env } : null;
}

function onPath(name: string): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium` can be an empty promise of a snap package: only what answers counts. */
function starts(path: string, env: Readonly<Record<string, string>> = {}): boolean {
  if (!isExecutable(path)) return false;
  try {
    const options = { timeout: 30_000, stdio: 'pipe', env: { ...process.env, ...env } } as const;
    return /\d+\.\d+/.test(execFileSync(path, ['--version', '--no-sandbox'], options).toString());
  } catch {
    return false;
  }
}

let isListRead = false;

/** On Debian and its kin, as root; false elsewhere and when it fails. */
function installWithApt(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} for the tests …`);
  const options = { stdio: 'pipe', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    if (!isListRead) execFileSync('apt-get', ['update'], options);
    isListRead = true;
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], options);
    return true;
  } catch {
    console.log(`apt-get could not install ${name}.`);
    return false;
  }
}
