import type { DiagramProblem } from './parse-problem.ts';
import type { ThemedSvg } from './themed-svg.ts';

export interface DiagramJob {
  readonly id: number;
  readonly task: 'draw' | 'parse';
  readonly source: string;
  /** Begins the ids inside the drawing. */
  readonly prefix: string;
}

export type DiagramReply =
  | ({ readonly id: number; readonly ok: true } & ThemedSvg)
  | { readonly id: number; readonly ok: true; readonly diagramType: string }
  | ({ readonly id: number; readonly ok: false } & DiagramProblem);
