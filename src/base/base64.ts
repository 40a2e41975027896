// Bytes as letters that every format takes.

export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  // All of a long file as arguments would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}

/** Null when the letters are none of it. */
export function fromBase64(letters: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
