// The rows of a block that rates. Enter in a label adds the next row, Backspace in an empty one removes it.
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { addRating } from '../../commands/persona/addRating';
import { deleteRating } from '../../commands/persona/deleteRating';
import { moveRating } from '../../commands/persona/moveRating';
import type { PersonaDocument } from '../../document/persona';
import type { PlacedBlock } from '../../layout/personaSheet';
import type { Editor } from '../../store/editor';
import { Icon } from '../../ui/Icon';
import { RatedRow } from './RatedRow';
import styles from './RatedRows.module.css';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  placed: PlacedBlock;
  isReadOnly: boolean;
};

export function RatedRows({ editor, ports, placed, isReadOnly }: Props) {
  const { id: blockId, block, rows } = placed;
  const add = (after: number) => {
    const id = ports.ids();
    const before = rows[after + 1]?.id ?? null;
    flushSync(() => {
      const done = editor.dispatch(addRating({ id, blockId, label: '', level: 3, before }));
      if (!done.ok) ports.toast({ tone: 'warn', message: done.problem.message });
    });
    focusRow(id);
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (!row) return;
    flushSync(() => void editor.dispatch(deleteRating({ ratingId: row.id })));
    const next = rows[index - 1] ?? rows[index + 1];
    if (next) focusRow(next.id);
    else document.getElementById(`add-${blockId}`)?.focus();
  };
  const move = (index: number, by: 1 | -1) => {
    const row = rows[index];
    if (!row || !rows[index + by]) return;
    const focused = document.activeElement;
    const before = rows[index + (by === 1 ? 2 : -1)]?.id ?? null;
    flushSync(() => void editor.dispatch(moveRating({ ratingId: row.id, before })));
    if (focused instanceof HTMLElement) focused.focus();
    ports.announce(`Row ${index + by + 1} of ${rows.length}`);
  };
  return (
    <div className={styles.rows}>
      {rows.map((row, index) => (
        <RatedRow
          key={row.id}
          placed={row}
          place={block.title}
          kind={block.kind === 'traits' || block.kind === 'channel-use' ? block.kind : 'skills'}
          editor={editor}
          isReadOnly={isReadOnly}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          onAdd={() => add(index)}
          onRemove={() => remove(index)}
          onMove={(by) => move(index, by)}
        />
      ))}
      {!isReadOnly && (
        <button
          type="button"
          id={`add-${blockId}`}
          className={styles.add}
          data-place={block.title}
          onClick={() => add(rows.length - 1)}
        >
          <Icon name="plus" size={16} />
          {addWords[block.kind === 'traits' || block.kind === 'skills' ? block.kind : 'other']}
        </button>
      )}
    </div>
  );
}

const addWords = { traits: 'Add a trait', skills: 'Add a skill', other: 'Add a channel' };

function focusRow(id: Id) {
  document.getElementById(`row-${id}`)?.focus();
}
