import { answerEach } from '../apart/answer';
import { type PdfContent, pdfFile } from './pdfFile';

answerEach(async (content: PdfContent, step) => {
  const answer = await pdfFile(content, step);
  return { answer, transfer: answer.ok ? [answer.value.bytes.buffer] : [] };
});
