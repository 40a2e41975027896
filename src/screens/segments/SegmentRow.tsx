import { type KeyboardEvent, useState } from 'react';
import type { Id } from '../../base/id';
import { editSegment } from '../../commands/segmentation/editSegment';
import { limits } from '../../document/limits';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { hues } from '../../scene/segmentation';
import type { Editor } from '../../store/editor';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { BareArea, BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { parseNumber } from './parseNumber';
import styles from './SegmentTable.module.css';

type Props = {
  id: Id;
  segment: Segment;
  index: number;
  count: number;
  editor: Editor<SegmentationDocument>;
  isReadOnly: boolean;
  isChosen: boolean;
  onChoose: () => void;
  onNext: () => void;
  onMove: (by: 1 | -1) => void;
  onDelete: () => void;
};

export function SegmentRow(props: Props) {
  const { id, segment, index, count, editor, isReadOnly, isChosen } = props;
  const { onChoose, onNext, onMove, onDelete } = props;
  const name = segment.name.trim() || 'Unnamed';
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || isReadOnly) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <tr
      className={styles.row}
      data-chosen={isChosen ? '' : undefined}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
    >
      <td>
        <div className={styles.nameCell}>
          <span
            className={styles.dot}
            style={{ background: `var(--lane-${hues[index % hues.length] ?? 'slate'}-bar)` }}
          />
          <BareInput
            id={`name-${id}`}
            label={`Name of segment ${index + 1}`}
            placeholder="Name"
            className={styles.name}
            maxLength={limits.titleLength}
            value={segment.name}
            readOnly={isReadOnly}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || isReadOnly) return;
              event.preventDefault();
              onNext();
            }}
            {...typing(editor, `name ${id}`, (text) =>
              editSegment({ segmentId: id, change: { name: text } }),
            )}
          />
        </div>
      </td>
      <td>
        <BareArea
          label={`Who belongs to ${name}`}
          rows={1}
          placeholder="The rule, as a sentence"
          value={segment.definition ?? ''}
          readOnly={isReadOnly}
          {...typing(editor, `definition ${id}`, (text) =>
            editSegment({ segmentId: id, change: { definition: text || null } }),
          )}
        />
      </td>
      {(['share', 'x', 'y'] as const).map((field) => (
        <td key={field}>
          <NumberCell
            label={`${numberNames[field]} of ${name}`}
            value={segment[field]}
            isReadOnly={isReadOnly}
            {...typing(editor, `${field} ${id}`, (text) =>
              editSegment({ segmentId: id, change: { [field]: parseNumber(text) } }),
            )}
          />
        </td>
      ))}
      <td className={styles.more}>
        {!isReadOnly && (
          <Menu
            align="end"
            trigger={<IconButton size="s" icon="ellipsis" label={`More for ${name}`} />}
            items={[
              {
                label: 'Move up',
                icon: 'arrow-up',
                shortcut: 'Alt+ArrowUp',
                disabledReason: index === 0 ? 'It is the first.' : undefined,
                onSelect: () => onMove(-1),
              },
              {
                label: 'Move down',
                icon: 'arrow-down',
                shortcut: 'Alt+ArrowDown',
                disabledReason: index === count - 1 ? 'It is the last.' : undefined,
                onSelect: () => onMove(1),
              },
              { kind: 'separator' },
              { label: 'Delete segment', icon: 'trash-2', danger: true, onSelect: onDelete },
            ]}
          />
        )}
      </td>
    </tr>
  );
}

const numberNames = { share: 'Share', x: 'Place across', y: 'Place upward' } as const;

type NumberCellProps = {
  label: string;
  value: number | undefined;
  isReadOnly: boolean;
  /** With a text that is a number from 0 to 100, or empty. */
  onChange: (text: string) => void;
  onBlur: () => void;
};

/** Keeps what is typed while it is no number yet; leaving the cell shows what counts. */
function NumberCell({ label, value, isReadOnly, onChange, onBlur }: NumberCellProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const isWrong = draft !== null && parseNumber(draft) === undefined;
  return (
    <BareInput
      label={label}
      inputMode="decimal"
      className={styles.number}
      aria-invalid={isWrong || undefined}
      title={isWrong ? 'A number from 0 to 100' : undefined}
      value={draft ?? value?.toString() ?? ''}
      readOnly={isReadOnly}
      onChange={(text) => {
        setDraft(text);
        if (parseNumber(text) !== undefined) onChange(text);
      }}
      onBlur={() => {
        setDraft(null);
        onBlur();
      }}
    />
  );
}
