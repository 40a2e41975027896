// One import at a time for a screen: what starts it, and where its questions stand.
import { type RefObject, useRef, useState } from 'react';
import { createImporter, type Importer } from '../../actions/library/importer';
import type { OpenTarget } from '../../actions/library/openTarget';
import { createIncoming, type Incoming, type LoosePictures } from '../../actions/pictures/incoming';
import type { Ports } from '../../actions/ports';

/** What a screen does with pictures that somebody brings in. */
export interface PictureTaker extends LoosePictures {
  /** For people: where they go when they are dropped anywhere. */
  note: string;
}

export interface Imports extends Pick<Importer, 'state' | 'text'>, Incoming {
  ports: Ports;
  /** Opens the browser's file picker; must come from a click or a key. */
  pick(): void;
  input: RefObject<HTMLInputElement | null>;
  pictureNote: string;
}

/** To be drawn with `<ImportHost imports={…} />` somewhere on the same screen. */
export function useImports(
  ports: Ports,
  openHere?: () => OpenTarget | null,
  pictures: PictureTaker = takesNone(ports),
): Imports {
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(pictures);
  latest.current = pictures;
  const [imports] = useState<Imports>(() => {
    const importer = createImporter(ports, openHere);
    return {
      ...importer,
      ...createIncoming(importer, () => latest.current),
      ports,
      input,
      pictureNote: pictures.note,
      pick: () => input.current?.click(),
    };
  });
  return imports;
}

function takesNone(ports: Ports): PictureTaker {
  const message = 'Pictures go into a cell of a map, or on a persona as photo.';
  return {
    note: '',
    take: async () => ports.toast({ id: 'refused', tone: 'warn', message }),
  };
}
