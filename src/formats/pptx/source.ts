// The document itself inside a deck, where PowerPoint keeps it through every save: a custom XML part.
import { declaration, words } from './xml';

export const sourceNamespace = 'https://throughline.app/ns/source/1';

export function sourceXml(source: string): string {
  return `${declaration}<source xmlns="${sourceNamespace}">${words(source)}</source>`;
}

/** The id only tells parts apart within one file. */
export const sourceProperties = `${declaration}<ds:datastoreItem ds:itemID="{7C0D4C1E-5A6B-4E0B-9B57-3D2F0A5E8C11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${sourceNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
