// The blocks of a sheet, in an order that keys, a drag and a menu change.
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { deleteBlock } from '../../commands/persona/deleteBlock';
import { moveBlock } from '../../commands/persona/moveBlock';
import type { PersonaDocument } from '../../document/persona';
import type { Editor } from '../../store/editor';
import { Block, type BlockMove } from './Block';
import styles from './Blocks.module.css';
import { focusBlock } from './focusBlock';
import { useBlockDrag } from './useBlockDrag';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  persona: PersonaDocument;
  isReadOnly: boolean;
};

export function Blocks({ editor, ports, persona, isReadOnly }: Props) {
  const blocks = inOrder(persona.blocks);
  const ids = blocks.map(([id]) => id);
  const place = (id: Id, before: Id | null) => {
    const focused = document.activeElement;
    // Moving an element takes its focus away.
    flushSync(() => void editor.dispatch(moveBlock({ blockId: id, before })));
    if (focused instanceof HTMLElement) focused.focus();
    const now = inOrder(editor.state.getState().document.blocks).map(([other]) => other);
    ports.announce(`Block ${now.indexOf(id) + 1} of ${now.length}`);
  };
  const move = (id: Id, to: BlockMove) => {
    const at = ids.indexOf(id);
    if (to === 'first') return place(id, ids[0] ?? null);
    if (to === 'last') return place(id, null);
    if (at + to < 0 || at + to >= ids.length) return;
    place(id, ids[at + (to === 1 ? 2 : -1)] ?? null);
  };
  const drag = useBlockDrag((id, { id: target, side }) => {
    const next = ids[ids.indexOf(target) + 1] ?? null;
    place(id, side === 'before' ? target : next);
  });
  const remove = (id: Id) => {
    const at = ids.indexOf(id);
    const next = ids[at + 1] ?? ids[at - 1];
    editor.dispatch(deleteBlock({ blockId: id }));
    if (next) requestAnimationFrame(() => focusBlock(next));
  };
  return (
    <ul className={styles.blocks}>
      {blocks.map(([id, block], index) => (
        <Block
          key={id}
          id={id}
          block={block}
          editor={editor}
          ports={ports}
          persona={persona}
          isReadOnly={isReadOnly}
          isFirst={index === 0}
          isLast={index === blocks.length - 1}
          isDragged={drag.dragged === id}
          drop={drag.drop?.id === id ? drag.drop.side : null}
          onGrab={(event) => drag.onPointerDown(event, id)}
          onMove={(to) => move(id, to)}
          onDelete={() => remove(id)}
        />
      ))}
    </ul>
  );
}
