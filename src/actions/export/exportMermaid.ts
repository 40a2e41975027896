// Mermaid `journey`: stages, steps and scores as text, for wikis and repositories.
import { succeed } from '../../base/result';
import { writeMermaid } from '../../formats/mermaidWrite';
import { shownMap } from './subject';
import { textPreview } from './textPreview';
import type { Subject, Writer } from './writer';

export const mermaidWriter: Writer = {
  async write(_ports, subject, name) {
    const { text, notes } = written(subject);
    const content = new Blob([text], { type: 'text/plain;charset=utf-8' });
    return succeed({ files: [{ name: `${name}.mmd`, content }], notes });
  },

  async preview(_ports, subject) {
    const { text, notes } = written(subject);
    return succeed(textPreview(text, notes));
  },
};

function written(subject: Subject): { text: string; notes: string[] } {
  const { text, losses } = writeMermaid(shownMap(subject));
  return { text, notes: [...subject.redacted, ...subject.leftOut, ...losses] };
}
