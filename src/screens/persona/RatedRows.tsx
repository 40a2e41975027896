// The rows of a block that rates. Enter in a label adds the next row, Backspace in an empty one removes it.
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { addRating } from '../../commands/persona/addRating';
import { deleteRating } from '../../commands/persona/deleteRating';
import { editRating } from '../../commands/persona/editRating';
import { moveRating } from '../../commands/persona/moveRating';
import { detectChannel } from '../../document/detectChannel';
import { limits } from '../../document/limits';
import type { PersonaDocument, PersonaRating } from '../../document/persona';
import type { PlacedBlock } from '../../layout/personaSheet';
import type { Editor } from '../../store/editor';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { iconOfChannel } from '../../ui/tokens';
import { BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { LevelSlider } from './LevelSlider';
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
      {rows.map(({ id, rating }, index) => (
        <Row
          key={id}
          id={id}
          rating={rating}
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

type RowProps = {
  id: Id;
  rating: PersonaRating;
  place: string;
  kind: 'traits' | 'skills' | 'channel-use';
  editor: Editor<PersonaDocument>;
  isReadOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onAdd: () => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
};

function Row(props: RowProps) {
  const { id, rating, place, kind, editor, isReadOnly, onAdd, onRemove, onMove } = props;
  const { label, opposite = '', level } = rating;
  const isTrait = kind === 'traits';
  const name = [label, opposite].filter((text) => text.trim()).join(' or ') || 'unnamed row';
  const edit = (field: 'label' | 'opposite') => ({
    maxLength: limits.titleLength,
    readOnly: isReadOnly,
    'data-place': `${place} · ${name}`,
    'data-keys': 'row',
    ...typing(editor, `${field} ${id}`, (text) =>
      editRating({
        ratingId: id,
        change: field === 'label' ? { label: text } : { opposite: text || null },
      }),
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const isField = event.target instanceof HTMLInputElement;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey && by !== null) onMove(by);
    else if (isField && event.key === 'Enter') onAdd();
    else if (isField && event.key === 'Backspace' && label === '' && opposite === '') onRemove();
    else return;
    event.preventDefault();
    // Alt and an arrow would move the block, too.
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would not lay out as a row
    <div
      role="group"
      aria-label={name}
      className={styles.row}
      data-kind={kind}
      onKeyDown={onKeyDown}
    >
      {kind === 'channel-use' && (
        <Icon name={iconOfChannel(detectChannel(label) ?? '')} size={16} />
      )}
      <BareInput
        id={`row-${id}`}
        label={isTrait ? 'One end' : kind === 'skills' ? 'Skill' : 'Channel'}
        placeholder={isTrait ? 'Planner' : kind === 'skills' ? 'Skill' : 'App, mail, store…'}
        className={styles.label}
        value={label}
        {...edit('label')}
      />
      {isTrait && (
        <BareInput
          label="The other end"
          placeholder="Spontaneous"
          className={styles.opposite}
          value={opposite}
          {...edit('opposite')}
        />
      )}
      <LevelSlider
        label={name}
        level={level}
        ends={isTrait ? { low: label, high: opposite } : null}
        isReadOnly={isReadOnly}
        onChange={(next) =>
          void editor.dispatch(editRating({ ratingId: id, change: { level: next } }), {
            group: `level ${id}`,
          })
        }
        onDone={() => editor.closeGroup()}
      />
      {!isReadOnly && (
        <span className={styles.more}>
          <Menu
            align="end"
            trigger={<IconButton size="s" icon="ellipsis" label={`More for ${name}`} />}
            items={[
              {
                label: 'Move up',
                icon: 'arrow-up',
                shortcut: 'Alt+ArrowUp',
                disabledReason: props.isFirst ? 'It is the first.' : undefined,
                onSelect: () => onMove(-1),
              },
              {
                label: 'Move down',
                icon: 'arrow-down',
                shortcut: 'Alt+ArrowDown',
                disabledReason: props.isLast ? 'It is the last.' : undefined,
                onSelect: () => onMove(1),
              },
              { kind: 'separator' },
              { label: 'Delete row', icon: 'trash-2', danger: true, onSelect: onRemove },
            ]}
          />
        </span>
      )}
    </div>
  );
}

function focusRow(id: Id) {
  document.getElementById(`row-${id}`)?.focus();
}
