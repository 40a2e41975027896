// Markdown: a report as text, for wikis, repositories and editors.
import { succeed } from '../../base/result';
import { writeMarkdown } from '../../formats/markdownWrite';
import { chosenReport, reportNotes } from './reportWriter';
import { textPreview } from './textPreview';
import type { Writer } from './writer';

export const markdownWriter: Writer = {
  async write(ports, subject, name) {
    const text = writeMarkdown(chosenReport(ports, subject));
    const content = new Blob([text], { type: 'text/markdown;charset=utf-8' });
    return succeed({ files: [{ name: `${name}.md`, content }], notes: reportNotes(subject) });
  },

  async preview(ports, subject) {
    return succeed(textPreview(writeMarkdown(chosenReport(ports, subject)), reportNotes(subject)));
  },
};
