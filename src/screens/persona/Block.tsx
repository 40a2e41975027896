// One block of a sheet: what it is about, what it rests on, its statements or rows.
import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { editBlock } from '../../commands/persona/editBlock';
import { limits } from '../../document/limits';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { isRatedBlock } from '../../document/sheetVocabulary';
import { blockLooks } from '../../scene/personaLooks';
import type { Editor } from '../../store/editor';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { BareArea, BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import styles from './Blocks.module.css';
import { promptFor } from './blockKinds';
import { EvidenceChip } from './EvidenceChip';
import { Ratings } from './Ratings';
import type { Drop } from './useBlockDrag';

/** Where among the others: by one, or to an end. */
export type BlockMove = -1 | 1 | 'first' | 'last';

type Props = {
  id: Id;
  block: PersonaBlock;
  editor: Editor<PersonaDocument>;
  ports: Ports;
  persona: PersonaDocument;
  isReadOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  isDragged: boolean;
  drop: Drop['side'] | null;
  onGrab: (event: PointerEvent<HTMLElement>) => void;
  onMove: (move: BlockMove) => void;
  onDelete: () => void;
};

export function Block(props: Props) {
  const { id, block, editor, ports, persona, isReadOnly, onMove } = props;
  const { hue, icon } = blockLooks[block.kind];
  const name = block.title.trim() || 'Untitled block';
  const edit = (field: 'title' | 'text') =>
    typing(editor, `${field} ${id}`, (text) =>
      editBlock({ blockId: id, change: { [field]: text } }),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || isReadOnly) return;
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 } as const;
    const direction = Object.entries(by).find(([key]) => key === event.key)?.[1];
    if (direction === undefined) return;
    event.preventDefault();
    onMove(direction);
  };
  return (
    <li
      className={styles.block}
      data-block-id={id}
      data-hue={hue}
      data-dragged={props.isDragged || undefined}
      data-drop={props.drop ?? undefined}
      style={{ '--ink': `var(--lane-${hue}-bar)` } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <span
          className={styles.icon}
          data-grip={!isReadOnly || undefined}
          onPointerDown={isReadOnly ? undefined : props.onGrab}
        >
          <Icon name={icon} />
        </span>
        <BareInput
          label="Title of the block"
          className={styles.title}
          maxLength={limits.titleLength}
          value={block.title}
          readOnly={isReadOnly}
          {...edit('title')}
        />
        {!isReadOnly && <BlockMenu {...props} name={name} />}
      </div>
      {isRatedBlock(block.kind) ? (
        <Ratings {...{ editor, ports, persona, id, block, isReadOnly }} />
      ) : (
        <BareArea
          id={`block-${id}`}
          label={name}
          rows={3}
          placeholder={promptFor(block.kind)}
          className={styles.text}
          value={block.text}
          readOnly={isReadOnly}
          {...edit('text')}
        />
      )}
      <div className={styles.foot}>
        <EvidenceChip
          evidence={block.evidence}
          isReadOnly={isReadOnly}
          onChange={(evidence) =>
            void editor.dispatch(editBlock({ blockId: id, change: { evidence } }), {
              group: `evidence ${id}`,
            })
          }
        />
      </div>
    </li>
  );
}

function BlockMenu({ name, isFirst, isLast, onMove, onDelete }: Props & { name: string }) {
  const noEarlier = isFirst ? 'It is the first.' : undefined;
  const noLater = isLast ? 'It is the last.' : undefined;
  return (
    <Menu
      align="end"
      trigger={<IconButton size="s" icon="ellipsis" label={`More for ${name}`} />}
      items={[
        {
          label: 'Move earlier',
          icon: 'arrow-left',
          shortcut: 'Alt+ArrowLeft',
          disabledReason: noEarlier,
          onSelect: () => onMove(-1),
        },
        {
          label: 'Move later',
          icon: 'arrow-right',
          shortcut: 'Alt+ArrowRight',
          disabledReason: noLater,
          onSelect: () => onMove(1),
        },
        { label: 'Move to the start', disabledReason: noEarlier, onSelect: () => onMove('first') },
        { label: 'Move to the end', disabledReason: noLater, onSelect: () => onMove('last') },
        { kind: 'separator' },
        { label: 'Delete block', icon: 'trash-2', danger: true, onSelect: onDelete },
      ]}
    />
  );
}
