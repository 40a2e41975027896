// A PDF file of a large map or a long deck takes seconds.
import type { Result } from '../../base/result';
import { type Away, askApart } from '../apart/ask';
import workerUrl from './pdf.worker?worker&url';
import { type PdfContent, type PdfFile, pdfFile } from './pdfFile';

/** `pause` lets the page breathe where the work has to be done on it. */
export async function pdfApart(
  content: PdfContent,
  away: Away,
  pause: () => Promise<void>,
): Promise<Result<PdfFile>> {
  const made = await askApart<PdfContent, Result<PdfFile>>(workerUrl, content, away);
  return made ?? pdfFile(content, away.step, pause);
}
