import { createDrawingWorker } from './drawing-worker.ts';
import type { DiagramProblem } from './parse-problem.ts';

export type ParsedDiagram =
  { readonly ok: true; readonly diagramType: string } | ({ readonly ok: false } & DiagramProblem);

/** Says whether Mermaid can read a source, without drawing it. */
export interface DiagramParser {
  parse(source: string): Promise<ParsedDiagram>;
  close(): Promise<void>;
}

export function createDiagramParser(): DiagramParser {
  const worker = createDrawingWorker(20_000);
  return {
    async parse(source) {
      const reply = await worker.ask({ task: 'parse', source, prefix: '' });
      if (!reply.ok) return { ok: false, line: reply.line, message: reply.message };
      if (!('diagramType' in reply)) throw new Error('The worker answered another question.');
      return { ok: true, diagramType: reply.diagramType };
    },
    close: () => worker.close(),
  };
}
