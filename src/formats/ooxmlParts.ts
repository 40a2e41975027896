// Parts that every Office file has: who refers to whom, and facts about the file.
import { declaration, words } from './pptx/xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relation {
  type: string;
  target: string;
}

/** Ids are rId1, rId2 … in the order given. */
export function relations(list: readonly Relation[]): string {
  const entries = list.map(({ type, target }, index) => {
    const full = type.includes('://') ? type : `${office}/${type}`;
    return `<Relationship Id="rId${index + 1}" Type="${full}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packageRelations}">${entries.join('')}</Relationships>`;
}

/** `now` is ISO 8601. Nobody is named as the author: the browser does not know who sits there. */
export function coreProperties(title: string, now: string): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${words(now.replace(/\.\d+Z$/, 'Z'))}</dcterms:${name}>`;
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${words(title)}</dc:title>${date('created')}${date('modified')}</cp:coreProperties>`
  );
}
