// What a text field needs so that its keystrokes are one undo step and reach the journal while they are typed.
import type { Command } from '../../commands/command';
import type { AnyDocument } from '../../document/document';
import type { Editor } from '../../store/editor';

export interface Typing {
  onChange(text: string): void;
  onBlur(): void;
}

export function typing<D extends AnyDocument>(
  editor: Editor<D>,
  group: string,
  command: (text: string) => Command<D>,
): Typing {
  return {
    onChange: (text) => void editor.dispatch(command(text), { group, typing: true }),
    onBlur: () => editor.closeGroup(),
  };
}
