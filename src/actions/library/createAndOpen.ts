import type { AnyDocument } from '../../document/document';
import type { Ports } from '../ports';
import { tellProblem } from './tellProblem';

/** Whether the document is stored and on its way to the screen. */
export async function createAndOpen(ports: Ports, document: AnyDocument): Promise<boolean> {
  const created = await ports.library.create(document);
  if (!created.ok) {
    tellProblem(ports, created.problem);
    return false;
  }
  ports.go.document(created.value);
  return true;
}
