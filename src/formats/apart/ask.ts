// A worker that is asked one thing after the other. Whoever asks also knows how to do the work on the page, for where no
// worker starts and for when one fails.

/** What this needs of a `Worker`: makes a module worker from a URL of our own. */
export type StartWorker = (url: string) => Worker;

/** Work that may leave the page, and be called off while it is away. */
export interface Away {
  /** Absent = everything happens here. */
  start?: StartWorker | undefined;
  signal?: AbortSignal | undefined;
  step?: Step | undefined;
}

/** How far the work is: `Slide`, 4 of 9. */
export type Step = (label: string, done?: number, total?: number) => void;

export type Reply<Answer> = { answer: Answer } | { failed: string } | { step: Parameters<Step> };

export interface Apart<Question, Answer> {
  /** Null when the worker failed. Throws, at once, when the work is called off. What is in `transfer` leaves this side. */
  ask(question: Question, transfer?: Transferable[]): Promise<Answer | null>;
  end(): void;
}

/** Null where no worker starts. It ends with the work it is for. */
export function startApart<Question, Answer>(
  url: string,
  { start, signal, step }: Away,
): Apart<Question, Answer> | null {
  signal?.throwIfAborted();
  const worker = started(url, start);
  if (!worker) return null;
  // Answers come in the order of the questions.
  const waiting: { answer(value: Answer | null): void; stop(reason: unknown): void }[] = [];
  let isOver = false;
  const end = () => {
    isOver = true;
    worker.terminate();
    signal?.removeEventListener('abort', callOff);
  };
  const callOff = () => {
    end();
    for (const { stop } of waiting.splice(0)) stop(signal?.reason);
  };
  const giveUp = () => {
    end();
    for (const { answer } of waiting.splice(0)) answer(null);
  };
  signal?.addEventListener('abort', callOff);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply<Answer>>) => {
    if ('step' in data) step?.(...data.step);
    else if ('failed' in data) giveUp();
    else waiting.shift()?.answer(data.answer);
  });
  worker.addEventListener('error', giveUp);
  worker.addEventListener('messageerror', giveUp);
  return {
    ask(question, transfer = []) {
      const reply = new Promise<Answer | null>((answer, stop) => {
        signal?.throwIfAborted();
        if (isOver) return answer(null);
        waiting.push({ answer, stop });
        worker.postMessage(question, transfer);
      });
      // Whoever asks may be busy, or called off itself, when the answer fails to come.
      reply.catch(() => {});
      return reply;
    },
    end,
  };
}

/** One question to a worker of its own; null when the page has to do it. */
export async function askApart<Question, Answer>(
  url: string,
  question: Question,
  away: Away,
): Promise<Answer | null> {
  const apart = startApart<Question, Answer>(url, away);
  if (!apart) return null;
  try {
    return await apart.ask(question);
  } finally {
    apart.end();
  }
}

function started(url: string, start: StartWorker | undefined): Worker | null {
  try {
    return start?.(url) ?? null;
  } catch {
    return null;
  }
}
