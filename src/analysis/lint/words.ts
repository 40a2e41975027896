// Names inside messages: short enough that a message with two of them stays one glance long.

const mostWords = 5;
const mostLetters = 40;

/** “First words of it…”, or the fallback when there is nothing to quote. */
export function quoted(text: string, fallback: string, most = mostWords): string {
  const words = text.trim().split(/\s+/);
  if (words[0] === '') return fallback;
  const start = words.slice(0, most).join(' ');
  const letters = [...start];
  const cut = words.length > most || letters.length > mostLetters;
  return `“${letters.slice(0, mostLetters).join('')}${cut ? '…' : ''}”`;
}

/** For comparing titles: letter case, marks and spaces do not make another title. */
export function sameTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
