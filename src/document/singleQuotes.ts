/** Of text that stands in quotation marks: its own would end them too early. */
export function singleQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
