// Mermaid `journey`: stages, steps and scores as text, for wikis and repositories.
import { writeMermaid } from '../../formats/mermaidWrite';
import { textWriter } from './textWriter';

export const mermaidWriter = textWriter({
  extension: 'mmd',
  type: 'text/plain',
  written: writeMermaid,
});
