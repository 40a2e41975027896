// What writers of text formats share: a map in, a text and what it could not hold out.
import { succeed } from '../../base/result';
import type { GridDocument } from '../../document/grid';
import type { Written } from '../../formats/report';
import type { Ports } from '../ports';
import { mapNotes, shownMap } from './subject';
import { textPreview } from './textPreview';
import type { Subject, Writer } from './writer';

interface TextFormat {
  extension: string;
  type: string;
  written(map: GridDocument, ports: Ports): Written;
}

export function textWriter({ extension, type, written }: TextFormat): Writer {
  const make = (ports: Ports, subject: Subject) => {
    const { text, losses } = written(shownMap(subject), ports);
    return { text, notes: mapNotes(subject, losses) };
  };
  return {
    async write(ports, subject, name) {
      const { text, notes } = make(ports, subject);
      const content = new Blob([text], { type: `${type};charset=utf-8` });
      return succeed({ files: [{ name: `${name}.${extension}`, content }], notes });
    },
    async preview(ports, subject) {
      const { text, notes } = make(ports, subject);
      return succeed(textPreview(text, notes));
    },
  };
}
