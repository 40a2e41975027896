// The wrap-up pack: what everybody needs after a workshop, in one file.
import { succeed } from '../../base/result';
import { writeActionsCsv } from '../../formats/actionsCsv';
import { delimiters } from './exportCsv';
import { jsonWriter } from './exportJson';
import { pdfWriter } from './exportPdf';
import { pngWriter } from './exportPng';
import { pptxWriter } from './exportPptx';
import { packOf } from './packFiles';
import { shownMap } from './subject';
import type { Subject, Writer } from './writer';

const actionsWriter: Pick<Writer, 'write'> = {
  async write(_ports, subject, name) {
    const text = writeActionsCsv(shownMap(subject), delimiters[subject.choices.separator]);
    const content = new Blob([text], { type: 'text/csv;charset=utf-8' });
    return succeed({ files: [{ name: `${name}-actions.csv`, content }], notes: [] });
  },
};

/** What other formats were last asked for is no wish for the pack. Lanes and personas left out are left out of all of it. */
function usual({ write }: Pick<Writer, 'write'>): Writer['write'] {
  return (ports, subject, name, work) => {
    const choices = {
      ...subject.choices,
      area: 'map',
      pdf: 'picture',
      pixels: 'png',
      withRelated: false,
    } as const;
    const whole = subject.leftOut.length > 0 ? subject.shown : subject.whole;
    const asUsual: Subject = { ...subject, whole, choices };
    return write(ports, asUsual, name, work);
  };
}

export const packWriter = packOf([
  {
    label: 'PowerPoint',
    ending: '.pptx',
    purpose: 'Slides to present and to edit',
    write: usual(pptxWriter),
  },
  {
    label: 'PDF',
    ending: '.pdf',
    purpose: 'The map to read and to print',
    write: usual(pdfWriter),
  },
  { label: 'PNG', ending: '.png', purpose: 'The map for mail and chat', write: usual(pngWriter) },
  {
    label: 'JSON',
    ending: '.json',
    purpose: 'The map itself: opens again in Throughline',
    write: usual(jsonWriter),
  },
  {
    label: 'Actions',
    ending: '-actions.csv',
    purpose: 'Opportunities, solutions and questions, for a spreadsheet or board',
    write: usual(actionsWriter),
  },
]);
