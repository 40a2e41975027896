// Which addresses become links. Everything else stays text.

const protocols: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** An absolute address of a web page, a mailbox or a telephone, without a password in it. */
export function isSafeHref(address: string): boolean {
  // Browsers ignore white space and control characters inside a protocol; we do not accept them at all.
  if (/[\p{Cc}\s]/u.test(address)) return false;
  // Without slashes "http:host" would be read relative to the page.
  if (!/^(?:https?:\/\/[^/\\]|mailto:|tel:)/i.test(address)) return false;
  try {
    const url = new URL(address);
    return protocols.has(url.protocol) && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
