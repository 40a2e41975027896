// One import at a time for a screen: what starts it, and where its questions stand.
import { type RefObject, useRef, useState } from 'react';
import { createImporter, type Importer } from '../../actions/library/importer';
import type { OpenTarget } from '../../actions/library/openTarget';
import type { Ports } from '../../actions/ports';

export interface Imports extends Importer {
  ports: Ports;
  /** Opens the browser's file picker; must come from a click or a key. */
  pick(): void;
  input: RefObject<HTMLInputElement | null>;
}

/** To be drawn with `<ImportHost imports={…} />` somewhere on the same screen. */
export function useImports(ports: Ports, openHere?: () => OpenTarget | null): Imports {
  const input = useRef<HTMLInputElement>(null);
  const [imports] = useState<Imports>(() => ({
    ...createImporter(ports, openHere),
    ports,
    input,
    pick: () => input.current?.click(),
  }));
  return imports;
}
