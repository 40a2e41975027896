// What programs show of a file without opening it.
import { escapeXml } from '../svg';
import { date, text } from './syntax';

export interface PdfInfo {
  title: string;
  description: string;
  /** As BCP 47, such as `en`; absent = unknown. */
  language?: string;
  /** Name and version of the program. */
  app: string;
  /** When the file is made: the clock is the caller's. */
  made: Date;
}

export function infoDictionary({ title, description, app, made }: PdfInfo): string {
  return (
    `<< /Title ${text(title)} /Subject ${text(description)} /Creator ${text(app)} ` +
    `/Producer ${text(app)} /CreationDate ${date(made)} /ModDate ${date(made)} >>`
  );
}

/** The same for programs that read XMP; left uncompressed, so that they can find it. */
export function xmp({ title, description, language, app, made }: PdfInfo): string {
  const when = `${made.toISOString().slice(0, 19)}Z`;
  const simple = (name: string, value: string) => `<${name}>${escapeXml(value)}</${name}>`;
  const inLanguage = (name: string, value: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></${name}>`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    simple('dc:format', 'application/pdf'),
    inLanguage('dc:title', title),
    inLanguage('dc:description', description),
    language
      ? `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`
      : '',
    simple('xmp:CreatorTool', app),
    simple('xmp:CreateDate', when),
    simple('xmp:ModifyDate', when),
    simple('xmp:MetadataDate', when),
    simple('pdf:Producer', app),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ]
    .filter(Boolean)
    .join('\n');
}
