// The picture of a document on sheets of paper: what PDF files and printers get.
import { type Result, succeed } from '../../base/result';
import { type Pages, pagesOf } from '../../scene/pages';
import { sheetHead } from '../../scene/sheetHead';
import type { Ports } from '../ports';
import { pictureOf, sceneOptions } from './picture';
import type { Subject } from './writer';

export async function paperPages(
  ports: Pick<Ports, 'measurer' | 'fontsReady' | 'library'>,
  subject: Subject,
): Promise<Result<Pages>> {
  const { shown, choices } = subject;
  const made = await pictureOf(ports, subject);
  if (!made.ok) return made;
  const head = sheetHead(shown, ports.measurer, sceneOptions(choices));
  const paper = { size: choices.paper, orientation: choices.orientation, fit: choices.fit };
  return succeed(pagesOf(made.value, paper, ports.measurer, head));
}
