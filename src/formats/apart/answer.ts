// The other side of `ask`: what runs in the worker.
import type { Reply, Step } from './ask';

export interface Answered<Answer> {
  answer: Answer;
  /** Leaves this side instead of being copied. */
  transfer?: Transferable[];
}

/** Questions are answered one after the other, in their order. */
export function answerEach<Question, Answer>(
  work: (question: Question, step: Step) => Answered<Answer> | Promise<Answered<Answer>>,
): void {
  const reply = (content: Reply<Answer>, transfer: Transferable[] = []) =>
    self.postMessage(content, { transfer });
  const step: Step = (...said) => reply({ step: said });
  let before = Promise.resolve();
  self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
    before = before.then(async () => {
      try {
        const { answer, transfer } = await work(data, step);
        reply({ answer }, transfer);
      } catch (error) {
        reply({ failed: String(error) });
      }
    });
  });
}
