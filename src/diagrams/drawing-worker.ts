import { Worker } from 'node:worker_threads';
import type { DiagramJob, DiagramReply } from './worker-messages.ts';

/** A thread with Mermaid in it that is started when first needed, and again after one that took too long. */
export interface DrawingWorker {
  /** Answers one job; jobs given meanwhile wait their turn, and only time spent on a job counts against it. */
  ask(job: Omit<DiagramJob, 'id'>): Promise<DiagramReply>;
  close(): Promise<void>;
  /** How many threads have been started. */
  readonly starts: number;
}

/** Loading jsdom and Mermaid takes about a second, more on a busy machine, and is nobody's drawing time. */
const startLimitMs = 60_000;

interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<void>;
}

export function createDrawingWorker(timeLimitMs: number): DrawingWorker {
  let thread: Thread | undefined;
  let starts = 0;
  let jobs = 0;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Thread {
    starts++;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    worker.unref();
    // An error nobody waits for would otherwise end the process.
    worker.on('error', () => undefined);
    const ready = exchange(worker, startLimitMs, (message) => message === 'ready').then(() => undefined);
    return { worker, ready };
  }

  async function stop(): Promise<void> {
    const stopped = thread;
    thread = undefined;
    await stopped?.worker.terminate();
  }

  async function run(job: Omit<DiagramJob, 'id'>): Promise<DiagramReply> {
    const id = ++jobs;
    try {
      thread ??= start();
      const { worker, ready } = thread;
      await ready;
      const reply = exchange(worker, timeLimitMs, (message) => (message as DiagramReply).id === id);
      worker.postMessage({ ...job, id } satisfies DiagramJob);
      return (await reply) as DiagramReply;
    } catch (error) {
      await stop();
      return { id, ok: false, line: 1, message: failure(error, timeLimitMs) };
    }
  }

  return {
    ask(job) {
      const reply = queue.then(() => run(job));
      queue = reply;
      return reply;
    },
    close: stop,
    get starts() {
      return starts;
    },
  };
}

class TimeLimitError extends Error {}

function failure(error: unknown, timeLimitMs: number): string {
  if (error instanceof TimeLimitError) {
    return `Mermaid did not finish this within ${timeLimitMs / 1000} seconds; draw less, or split it in two.`;
  }
  const reason = error instanceof Error ? error.message : String(error);
  return `Mermaid stopped while drawing this: ${reason.split('\n')[0]?.replace(/[.\s]*$/, '')}.`;
}

/** The next message that is wanted. While it is awaited the process stays alive; afterwards the thread is no reason to. */
function exchange(
  worker: Worker,
  limitMs: number,
  isWanted: (message: unknown) => boolean,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new TimeLimitError())), limitMs);
    const settle = (end: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      end();
    };
    const onMessage = (message: unknown): void => {
      if (isWanted(message)) settle(() => resolve(message));
    };
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (): void => settle(() => reject(new Error('its thread ended')));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
  });
}
