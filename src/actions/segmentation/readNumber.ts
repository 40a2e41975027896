// Numbers as people and spreadsheets write them.

/**
 * Null for an empty text, undefined for one that is no number in the range. Commas, spaces and apostrophes group or
 * part decimals; signs of money and per cent may stand around it. With `grouped`, a lone mark before three digits groups.
 */
export function readNumber(
  text: string,
  { least, most, grouped = false }: { least: number; most: number; grouped?: boolean },
): number | null | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f'’]/g, '')
    .replace(/^(?:[€$£¥]|CHF|EUR|USD|GBP)/i, '')
    .replace(/(?:[%€$£¥]|CHF|EUR|USD|GBP)$/i, '')
    .replace(/^[−–]/, '-');
  if (bare === '') return text.trim() === '' ? null : undefined;
  if (!/^-?(?:\d[\d.,]*|[.,]\d+)$/.test(bare)) return undefined;
  const plain = withPoint(bare, grouped);
  const number = plain === null ? Number.NaN : Number(plain);
  return number >= least && number <= most ? number : undefined;
}

const groups = /^-?\d{1,3}(?:[.,]\d{3})+$/;

function withPoint(text: string, grouped: boolean): string | null {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return text;
  const kinds = new Set(marks);
  if (kinds.size === 2) {
    if (marks.slice(0, -1).includes(last)) return null;
    const [whole = '', part = ''] = text.split(last);
    return groups.test(whole) || !/[.,]/.test(whole)
      ? `${whole.replace(/[.,]/g, '')}.${part}`
      : null;
  }
  if (marks.length > 1 || (grouped && groups.test(text))) {
    return groups.test(text) ? text.replace(/[.,]/g, '') : null;
  }
  return text.replace(',', '.');
}
