/** Null for an empty text, undefined for one that is no number from 0 to 100. Decimal commas and a % are fine. */
export function parseNumber(text: string): number | null | undefined {
  const bare = text.replace('%', '').trim();
  if (bare === '') return null;
  const number = /^\d{1,3}([.,]\d{0,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
  return number >= 0 && number <= 100 ? number : undefined;
}
