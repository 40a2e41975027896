// Measures of text that the caps of the format are stated in.

/** Bytes the text takes in UTF-8, counted without encoding it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= 0x7f) continue;
    // Both halves of a pair add one each: two units, four bytes.
    const half = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit <= 0x7ff || half ? 1 : 2;
  }
  return bytes;
}

/** Whether every half of a surrogate pair has its other half; files cannot hold the lone ones. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
