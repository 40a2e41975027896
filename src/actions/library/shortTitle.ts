/** A title for use inside a sentence. */
export function shortTitle(title: string): string {
  const text = title.trim() || 'Untitled';
  return text.length > 60 ? `${Array.from(text).slice(0, 58).join('').trimEnd()}…` : text;
}
