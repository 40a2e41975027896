// File names that every file system takes and that still read like the title.

/** Devices of Windows, which no file may be named after, whatever follows a dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** `Ana`, `2026-11-23`, `relations` → `Ana-relations-2026-11-23` */
export function defaultName(title: string, today: string, part: string | null = null): string {
  return [safeName(title) || 'Untitled', part, today].filter(Boolean).join('-');
}

/** Empty when nothing of the text may stand in a file name. */
export function safeName(text: string): string {
  const dashed = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}<>:"/\\|?*]+/gu, '-')
    .replace(/-{2,}/g, '-');
  // 80 characters take at most 240 bytes of the 255 that a name may have on any common disk, but for rare scripts.
  const short = Array.from(trimmed(dashed)).slice(0, 80).join('');
  const name = trimmed(short);
  return name.replace(reserved, '$1-');
}

function trimmed(text: string): string {
  return text.replace(/^[-.]+|[-.]+$/g, '');
}
