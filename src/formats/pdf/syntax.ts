// How PDF writes numbers, texts, dates and colours.

/** Rounded to hundredths: finer than any printer. */
export function n(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const rounded = Math.round(value * 100) / 100;
  // Large and tiny numbers would come out with an exponent, which PDF does not know.
  return Math.abs(rounded) < 1e9 ? `${rounded === 0 ? 0 : rounded}` : rounded.toFixed(0);
}

/** Any text, as UTF-16 in hex digits: nothing in it can end the string. */
export function text(value: string): string {
  return `<FEFF${utf16(value)}>`;
}

/** Big-endian UTF-16 in hex digits; half pairs become the replacement character. */
export function utf16(value: string): string {
  let digits = '';
  const sound = value.replace(/\p{Surrogate}/gu, '\ufffd');
  for (let at = 0; at < sound.length; at++) digits += hex(sound.charCodeAt(at));
  return digits;
}

export function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

export function date(value: Date): string {
  return `(D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
}

/** `#rrggbb` as three numbers; anything else is black. */
export function rgb(color: string): string {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color) ?? ['', '0', '0', '0'];
  return parts
    .slice(1, 4)
    .map((part) => `${Math.round((Number.parseInt(part, 16) / 255) * 1000) / 1000}`)
    .join(' ');
}
