// A text file as the preview shows it: its beginning, and how much there is in all.
import type { ExportPreview } from './writer';

const mostText = 20_000;

export function textPreview(text: string, notes: string[]): ExportPreview {
  const shown = text.length > mostText ? `${text.slice(0, mostText)}\n…` : text;
  const lines = text.trimEnd().split('\n').length;
  return { kind: 'text', text: shown, bytes: new Blob([text]).size, lines, notes };
}
