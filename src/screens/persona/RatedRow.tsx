// One row: its label, with the other end of a trait, and its level.
import type { KeyboardEvent } from 'react';
import { editRating } from '../../commands/persona/editRating';
import { detectChannel } from '../../document/detectChannel';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import type { PlacedRow } from '../../layout/personaSheet';
import type { Editor } from '../../store/editor';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { iconOfChannel } from '../../ui/tokens';
import { BareLine } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { LevelSlider } from './LevelSlider';
import styles from './RatedRows.module.css';

type RowProps = {
  placed: PlacedRow;
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

export function RatedRow(props: RowProps) {
  const { placed, place, kind, editor, isReadOnly, onAdd, onRemove, onMove } = props;
  const { id, rating, height } = placed;
  const { label, opposite = '', level } = rating;
  const isTrait = kind === 'traits';
  const isEmpty = label === '' && opposite === '';
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
    const isField = event.target instanceof HTMLTextAreaElement;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey && by !== null) onMove(by);
    else if (isField && event.key === 'Enter') onAdd();
    else if (isField && isEmpty && event.key === 'Backspace' && !event.repeat) onRemove();
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
      style={rowStyle(height)}
      onKeyDown={onKeyDown}
    >
      {kind === 'channel-use' && (
        <Icon name={iconOfChannel(detectChannel(label) ?? '')} size={16} />
      )}
      <BareLine
        id={`row-${id}`}
        label={isTrait ? 'One end' : kind === 'skills' ? 'Skill' : 'Channel'}
        placeholder={isTrait ? 'Planner' : kind === 'skills' ? 'Skill' : 'App, mail, store…'}
        className={styles.label}
        value={label}
        {...edit('label')}
      />
      {isTrait && (
        <BareLine
          id={`opposite-${id}`}
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

function rowStyle(height: number): Record<`--${string}`, string> {
  return { '--row-height': `${height}px` };
}
