// What has a name in a menu: one registry feeds keys, menus, tooltips and the shortcut sheet.
import type { GridDocument } from '../document/grid';
import type { Editor } from '../store/editor';
import type { Chord } from './keys/chord';
import type { Ports } from './ports';

/** What the keyboard is doing: decides which shortcuts count. */
export type Mode =
  | 'cell'
  | 'emotion'
  | 'title'
  | 'link'
  | 'edit-card'
  | 'edit-title'
  | 'edit-note'
  | 'edit-label';

export const navigating = ['cell', 'emotion', 'title', 'link'] as const satisfies readonly Mode[];
const editing = [
  'edit-card',
  'edit-title',
  'edit-note',
  'edit-label',
] as const satisfies readonly Mode[];
export const everywhere = [...navigating, ...editing] as const satisfies readonly Mode[];

/** What an action on a map works with. */
export interface GridContext {
  editor: Editor;
  ports: Ports;
  /** Always the current one, also after a dispatch. */
  readonly document: GridDocument;
}

export function gridContext(editor: Editor, ports: Ports): GridContext {
  return {
    editor,
    ports,
    get document() {
      return editor.state.getState().document;
    },
  };
}

export type ActionGroup =
  | 'Move around'
  | 'Edit'
  | 'Insert'
  | 'Arrange'
  | 'Emotion'
  | 'View'
  | 'File';

export interface GridAction {
  id: string;
  label: string;
  group: ActionGroup;
  modes: readonly Mode[];
  shortcuts?: readonly Chord[];
  icon?: string;
  /** Works from fields beside the map too. */
  global?: boolean;
  /** When false the key is left to the text field or the browser. */
  applies?(context: GridContext): boolean;
  /** Null when it can run now, else the reason menus show. */
  check?(context: GridContext): string | null;
  run(context: GridContext): void | Promise<void>;
}
