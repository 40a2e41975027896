// One rated row. Enter in its words makes the next row, Backspace in an empty one takes it away, 1–5 set the level.
import type { KeyboardEvent } from 'react';
import type { Id } from '../../base/id';
import { editRating } from '../../commands/persona/editRating';
import { detectChannel } from '../../document/detectChannel';
import { limits } from '../../document/limits';
import type { PersonaDocument, PersonaRating } from '../../document/persona';
import type { PersonaBlockKind } from '../../document/sheetVocabulary';
import type { Editor } from '../../store/editor';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { channelIcons } from '../../ui/tokens';
import { BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { LevelSlider } from './LevelSlider';
import styles from './Ratings.module.css';

type Props = {
  id: Id;
  rating: PersonaRating;
  kind: PersonaBlockKind;
  editor: Editor<PersonaDocument>;
  isReadOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onAdd: () => void;
  onDelete: () => void;
  onMove: (by: 1 | -1) => void;
};

export function RatingRow(props: Props) {
  const { id, rating, kind, editor, isReadOnly, isFirst, isLast, onAdd, onDelete, onMove } = props;
  const isTrait = kind === 'traits';
  const channel = kind === 'channel-use' ? detectChannel(rating.label) : null;
  const isEmpty = `${rating.label}${rating.opposite ?? ''}` === '';
  const name = rating.label.trim() || 'Untitled row';
  const field = (what: 'label' | 'opposite') => ({
    readOnly: isReadOnly,
    maxLength: limits.titleLength,
    value: rating[what] ?? '',
    ...typing(editor, `${what} ${id}`, (text) =>
      editRating({ ratingId: id, change: { [what]: text } }),
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isReadOnly || event.nativeEvent.isComposing) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      // Else the block around would move too.
      event.stopPropagation();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onAdd();
    } else if (event.key === 'Backspace' && !event.repeat && isEmpty) {
      event.preventDefault();
      onDelete();
    }
  };
  return (
    <li className={styles.row} data-trait={isTrait || undefined} onKeyDown={onKeyDown}>
      {kind === 'channel-use' && (
        <Icon name={channel ? channelIcons[channel] : 'waypoints'} className={styles.channel} />
      )}
      <BareInput
        id={`rating-${id}`}
        label={isTrait ? 'One end of the trait' : 'Name of the row'}
        placeholder={isTrait ? 'Careful' : kind === 'skills' ? 'Reads maps' : 'Mobile app'}
        className={styles.label}
        {...field('label')}
      />
      <LevelSlider
        name={name}
        level={rating.level}
        opposite={isTrait ? (rating.opposite ?? '') : null}
        isReadOnly={isReadOnly}
        onChange={(level) => void editor.dispatch(editRating({ ratingId: id, change: { level } }))}
      />
      {isTrait && (
        <BareInput
          label="The other end"
          placeholder="Spontaneous"
          className={styles.opposite}
          {...field('opposite')}
        />
      )}
      {!isReadOnly && (
        <Menu
          align="end"
          trigger={<IconButton size="s" icon="ellipsis-vertical" label={`More for ${name}`} />}
          items={[
            {
              label: 'Move up',
              icon: 'arrow-up',
              shortcut: 'Alt+ArrowUp',
              disabledReason: isFirst ? 'It is the first.' : undefined,
              onSelect: () => onMove(-1),
            },
            {
              label: 'Move down',
              icon: 'arrow-down',
              shortcut: 'Alt+ArrowDown',
              disabledReason: isLast ? 'It is the last.' : undefined,
              onSelect: () => onMove(1),
            },
            { kind: 'separator' },
            { label: 'Delete row', icon: 'trash-2', danger: true, onSelect: onDelete },
          ]}
        />
      )}
    </li>
  );
}
