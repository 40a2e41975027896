// Which of the pictures on the clipboard are meant: programs put pictures beside text, and words beside pictures.
import type { GridContext } from '../action';
import { addPicturesAtCursor, placeOnCard } from './pictureActions';
import { endEdit } from './typing';

export interface Clipboard {
  files: readonly File[];
  text: string;
  html: string;
}

/** Empty when the clipboard means its text, or has no picture. */
export function pastedPictures(
  { parseInert }: Pick<GridContext['ports'], 'parseInert'>,
  { files, text, html }: Clipboard,
): File[] {
  const pictures = files.filter(({ type }) => type.startsWith('image/'));
  if (pictures.length === 0) return [];
  const words = text.trim();
  if (words === '' || isNamesOf(words, pictures)) return pictures;
  // A spreadsheet, a slide or a board: what they show stands in the markup too. Of a picture there is only an address.
  const page = html === '' ? null : parseInert(html, 'text/html');
  const isBare = page !== null && page.body.textContent?.trim() === '' && page.images.length > 0;
  return isBare ? pictures : [];
}

/** File managers put the names or addresses of the files beside them. */
function isNamesOf(words: string, files: readonly File[]): boolean {
  return words.split(/\r\n?|\n/).every((line) => {
    const last = line.trim().split(/[/\\]/).at(-1) ?? '';
    return files.some(({ name }) => name === last || name === decoded(last));
  });
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Where the cursor is; while a card is being typed, onto it. */
export async function pastePictures(context: GridContext, files: readonly File[]): Promise<void> {
  const { editing } = context.editor.state.getState().session;
  const [first] = files;
  if (editing?.kind === 'card' && files.length === 1 && first) {
    await placeOnCard(context, first, editing.cardId);
    return;
  }
  if (editing) endEdit(context);
  await addPicturesAtCursor(context, files);
}
