// Checksums: SHA-256 for what leaves or rests, a cheap chain for every journal row.

/** Lower-case hex of the SHA-256 of the text's UTF-8 bytes, or of the bytes. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The next link of a chain: 53 bits in hex over the previous link and the text.
 * It finds damage and gaps, not malice. Multiply-xor mixing in two 32-bit lanes (after cyrb53, public domain).
 */
export function chainHash(previous: string, text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const mix = (part: string) => {
    for (let index = 0; index < part.length; index++) {
      const unit = part.charCodeAt(index);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
  };
  mix(previous);
  mix('\n');
  mix(text);
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
