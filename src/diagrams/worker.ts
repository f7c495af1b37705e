import { parentPort } from 'node:worker_threads';
import { installBrowserGlobals } from './dom-globals.ts';
import { installFixedClock } from './fixed-clock.ts';
import { mermaidConfig, nodeLimit } from './mermaid-config.ts';
import { darkTheme, lightTheme } from './palette.ts';
import { fenceLine } from './fence-lines.ts';
import { type MermaidDiagram, tracing } from './lexer-trace.ts';
import { lostWords } from './lost-words.ts';
import { isDrawn } from './mermaid-grammars.ts';
import { type DiagramProblem, problemOf } from './parse-problem.ts';
import { diagramWord, prepareSource } from './prepare-source.ts';
import { showSigns } from './stand-ins.ts';
import { type ThemedSvg, themedSvg } from './themed-svg.ts';
import type { DiagramJob, DiagramReply } from './worker-messages.ts';
import { writtenLabels } from './written-labels.ts';

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

async function readDiagram(source: string): Promise<MermaidDiagram> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
  const count = (diagram.db as WithNodes).getData?.().nodes?.length ?? 0;
  if (count > nodeLimit) throw new Error(`it has ${count} boxes, and ${nodeLimit} is the most`);
  return diagram;
}

function namedCharacter(name: string): string | undefined {
  const holder = document.createElement('textarea');
  holder.innerHTML = `&${name};`;
  return holder.value.includes('&') && name !== 'amp' ? undefined : holder.value;
}

/** The drawing, or the first of the author's words that is not in it. */
async function draw(source: string, prefix: string): Promise<ThemedSvg | DiagramProblem> {
  const prepared = prepareSource(source, namedCharacter);
  const diagram = await readDiagram(prepared.text);
  if (!isDrawn(diagram.type)) {
    return {
      line: fenceLine(source, 1),
      message: `A diagram that begins with \`${diagramWord(source)}\` is not drawn here.`,
      help: 'Draw it as a flowchart or as another kind that docs/content.md names: of those no word gets lost.',
    };
  }
  const { result: light, lexemes } = await tracing(diagram, () => render(prepared.text, lightTheme));
  const { result: dark } = await tracing(diagram, () => render(prepared.text, darkTheme));
  const labels = [
    ...prepared.labels,
    ...writtenLabels(diagram.type, lexemes).map((label) => ({
      ...label,
      text: showSigns(label.text),
      line: fenceLine(source, label.line),
    })),
  ];
  const drawing = themedSvg(document, light, dark, prefix, labels);
  return 'svg' in drawing ? drawing : lostWords(drawing);
}

async function answer({ id, task, source, prefix }: DiagramJob): Promise<DiagramReply> {
  try {
    mermaid.initialize(mermaidConfig(lightTheme));
    if (task === 'parse') {
      const { diagramType } = await mermaid.parse(source);
      return { id, ok: true, diagramType };
    }
    const drawn = await draw(source, prefix);
    return 'svg' in drawn ? { id, ok: true, ...drawn } : { id, ok: false, ...drawn };
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
