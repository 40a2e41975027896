// The blocks of a sheet. Drag, Alt with arrows and each block's menu move them.
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { deleteBlock } from '../../commands/persona/deleteBlock';
import { moveBlock } from '../../commands/persona/moveBlock';
import type { PersonaDocument } from '../../document/persona';
import type { PlacedBlock } from '../../layout/personaSheet';
import type { Editor } from '../../store/editor';
import { Block, type BlockMove } from './Block';
import styles from './Blocks.module.css';
import { useBlockDrag } from './useBlockDrag';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  blocks: readonly PlacedBlock[];
  isReadOnly: boolean;
};

export function Blocks({ editor, ports, blocks, isReadOnly }: Props) {
  const put = (id: Id, before: Id | null) => {
    const focused = document.activeElement;
    // Moving an element takes its focus away.
    flushSync(() => void editor.dispatch(moveBlock({ blockId: id, before })));
    if (focused instanceof HTMLElement) focused.focus();
  };
  const { drag, grab } = useBlockDrag(({ id, over, side }) => {
    const at = blocks.findIndex((block) => block.id === over);
    put(id, side === 'before' ? over : (blocks[at + 1]?.id ?? null));
  });
  const move = (at: number, to: BlockMove) => {
    const block = blocks[at];
    const target = targetOf(at, to, blocks.length);
    if (!block || target === at || target < 0 || target >= blocks.length) return;
    put(block.id, blocks[target > at ? target + 1 : target]?.id ?? null);
    ports.announce(`${block.block.title}: ${target + 1} of ${blocks.length}`);
  };
  const remove = (at: number) => {
    const block = blocks[at];
    if (!block) return;
    const next = blocks[at + 1] ?? blocks[at - 1];
    editor.dispatch(deleteBlock({ blockId: block.id }));
    // The menu gives its focus back first.
    if (next) requestAnimationFrame(() => focusBlock(next.id));
  };
  return (
    <ul className={styles.blocks} data-dragging={drag !== null || undefined}>
      {blocks.map((placed, at) => (
        <Block
          key={placed.id}
          placed={placed}
          editor={editor}
          ports={ports}
          isReadOnly={isReadOnly}
          isFirst={at === 0}
          isLast={at === blocks.length - 1}
          drop={drag?.over === placed.id && drag.id !== placed.id ? drag.side : undefined}
          isDragged={drag?.id === placed.id}
          onGrab={grab(placed.id)}
          onMove={(to) => move(at, to)}
          onDelete={() => remove(at)}
        />
      ))}
    </ul>
  );
}

export function focusBlock(id: Id): void {
  fieldOfBlock(id)?.focus();
}

/** Its first row, else its text, else the button for a row. */
export function fieldOfBlock(id: Id): HTMLElement | null {
  const block = document.querySelector(`[data-block="${CSS.escape(id)}"]`);
  const text = '[id^="row-"], [id^="block-"], [id^="add-"]';
  return block?.querySelector<HTMLElement>(text) ?? null;
}

function targetOf(at: number, to: BlockMove, count: number): number {
  if (to === 'first') return 0;
  return to === 'last' ? count - 1 : at + to;
}
