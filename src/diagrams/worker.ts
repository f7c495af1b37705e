import { parentPort } from 'node:worker_threads';
import { installBrowserGlobals } from './dom-globals.ts';
import { installFixedClock } from './fixed-clock.ts';
import { mermaidConfig, nodeLimit } from './mermaid-config.ts';
import { darkTheme, lightTheme } from './palette.ts';
import { problemOf } from './parse-problem.ts';
import { themedSvg } from './themed-svg.ts';
import type { DiagramJob, DiagramReply } from './worker-messages.ts';

const document = installBrowserGlobals();
installFixedClock();
const { default: mermaid } = await import('mermaid');

/** Git graphs and others draw random ids; with a fixed seed the same fence gives the same bytes. */
async function withSeededRandom<T>(work: () => Promise<T>): Promise<T> {
  const random = Math.random;
  let seed = 42;
  Math.random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}

async function render(source: string, theme: Readonly<Record<string, unknown>>): Promise<string> {
  mermaid.initialize(mermaidConfig(theme));
  document.body.innerHTML = '';
  const { svg } = await withSeededRandom(() => mermaid.render('fence', source));
  return svg;
}

interface WithNodes {
  getData?: () => { readonly nodes?: readonly unknown[] };
}

async function checkSize(source: string): Promise<void> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  const count = (db as WithNodes).getData?.().nodes?.length ?? 0;
  if (count > nodeLimit) throw new Error(`it has ${count} boxes, and ${nodeLimit} is the most`);
}

async function answer({ id, task, source, prefix }: DiagramJob): Promise<DiagramReply> {
  try {
    mermaid.initialize(mermaidConfig(lightTheme));
    if (task === 'parse') {
      const { diagramType } = await mermaid.parse(source);
      return { id, ok: true, diagramType };
    }
    await checkSize(source);
    const light = await render(source, lightTheme);
    const dark = await render(source, darkTheme);
    return { id, ok: true, ...themedSvg(document, light, dark, prefix) };
  } catch (error) {
    return { id, ok: false, ...problemOf(error, source) };
  }
}

// One at a time: Mermaid's configuration is global.
let queue: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (job: DiagramJob) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(job)));
});
parentPort?.postMessage('ready');
