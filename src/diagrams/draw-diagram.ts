import { createHash } from 'node:crypto';
import { createDrawingCache, drawingVersion } from './drawing-cache.ts';
import { createDrawingWorker, type DrawingWorker } from './drawing-worker.ts';
import { sourceLimit } from './mermaid-config.ts';
import type { DiagramProblem } from './parse-problem.ts';
import type { ThemedSvg } from './themed-svg.ts';

export type { DiagramProblem, ThemedSvg };

export type DrawnDiagram =
  | ({ readonly ok: true } & ThemedSvg)
  /** The line is counted within the fence, from 1; the message is one sentence. */
  | ({ readonly ok: false } & DiagramProblem);

/** Draws fences. The one door to Mermaid: whatever draws them instead one day fits behind it. */
export interface DiagramDrawer {
  /**
   * A static svg and the rules it needs, from the cache when it was drawn before. Never throws for what an author wrote.
   * Drawings that may meet on one page are told apart by their `occurrence`, counted from 1.
   */
  draw(source: string, occurrence?: number): Promise<DrawnDiagram>;
  close(): Promise<void>;
  /** How many threads have been started: none as long as everything comes from the cache. */
  readonly starts: number;
}

export interface DiagramDrawerOptions {
  /** Where drawings are kept; created when needed. */
  readonly cacheDir: string;
  /** For one diagram; 20 s by default. */
  readonly timeLimitMs?: number;
}

/** The place of a name in a drawing whose author gave it no `accTitle`; whoever shows it puts in words. */
const UNNAMED = '{diagram}';

function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function normalize(source: string): string {
  return source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
}

function problemBeforeDrawing(source: string): DiagramProblem | undefined {
  if (source.trim() === '') return { line: 1, message: 'The diagram is empty.' };
  if (source.length > sourceLimit) {
    return {
      line: 1,
      message: `The diagram has ${source.length} characters, and ${sourceLimit} is the most; split it in two.`,
    };
  }
  return undefined;
}

/** Begins the ids in a fence's drawing. */
function idPrefix(source: string): string {
  return `m${hashOf(source).slice(0, 8)}`;
}

/**
 * A drawer for many fences. Cheap to make: jsdom and Mermaid are loaded, in a thread of their own, when the first fence
 * that is not in the cache is drawn. A thread at rest does not keep the process alive.
 */
export function createDiagramDrawer({ cacheDir, timeLimitMs = 20_000 }: DiagramDrawerOptions): DiagramDrawer {
  const cache = createDrawingCache(cacheDir);
  const worker: DrawingWorker = createDrawingWorker(timeLimitMs);
  const underway = new Map<string, Promise<DrawnDiagram>>();
  let version: Promise<string> | undefined;

  async function drawOnce(source: string): Promise<DrawnDiagram> {
    version ??= drawingVersion();
    const key = hashOf(await version, source);
    const kept = await cache.read(key);
    if (kept) return { ok: true, ...kept };
    const reply = await worker.ask({ task: 'draw', source, prefix: idPrefix(source) });
    if (!reply.ok) {
      const { line, message, help } = reply;
      return { ok: false, line, message, ...(help !== undefined && { help }) };
    }
    if (!('svg' in reply)) throw new Error('The worker answered another question.');
    const drawing: ThemedSvg = { svg: reply.svg, css: reply.css };
    await cache.write(key, drawing);
    return { ok: true, ...drawing };
  }

  return {
    async draw(written, occurrence = 1) {
      const source = normalize(written);
      const problem = problemBeforeDrawing(source);
      if (problem) return { ok: false, ...problem };
      const drawing = underway.get(source) ?? drawOnce(source).finally(() => underway.delete(source));
      underway.set(source, drawing);
      const drawn = await drawing;
      return drawn.ok ? { ...drawn, svg: withLabel(withOccurrence(drawn.svg, occurrence), UNNAMED) } : drawn;
    },
    close: () => worker.close(),
    get starts() {
      return worker.starts;
    },
  };
}

/** Where a fence's n-th drawing on one page, counted from 1, gets ids of its own. */
export function withOccurrence(svg: string, occurrence: number): string {
  if (occurrence <= 1) return svg;
  const prefix = /\b(?:id="|#)(m[0-9a-f]{8})-\d/.exec(svg)?.[1];
  return prefix === undefined ? svg : svg.replaceAll(`${prefix}-`, `${prefix}-${occurrence}x`);
}

/** Names a drawing whose author gave no `accTitle`; one that has a name keeps it. */
export function withLabel(svg: string, label: string): string {
  const root = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  if (root === '' || root.includes('aria-labelledby=')) return svg;
  const escaped = label.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
  return `<svg aria-label="${escaped}"${svg.slice('<svg'.length)}`;
}
