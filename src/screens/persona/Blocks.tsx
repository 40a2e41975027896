// The blocks of a sheet. Alt+arrows move the one that has focus; its menu does the same by click.
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { deleteBlock } from '../../commands/persona/deleteBlock';
import { editBlock } from '../../commands/persona/editBlock';
import { moveBlock } from '../../commands/persona/moveBlock';
import { limits } from '../../document/limits';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { blockLooks } from '../../scene/personaLooks';
import type { Editor } from '../../store/editor';
import { IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { BareArea, BareInput } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import styles from './Blocks.module.css';
import { promptFor } from './blockKinds';

type Props = {
  editor: Editor<PersonaDocument>;
  persona: PersonaDocument;
  isReadOnly: boolean;
};

export function Blocks({ editor, persona, isReadOnly }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const blocks = inOrder(persona.blocks);
  const move = (id: Id, by: 1 | -1) => {
    const at = blocks.findIndex(([other]) => other === id);
    const target = at + (by === 1 ? 2 : -1);
    if (at + by < 0 || at + by >= blocks.length) return;
    const focused = document.activeElement;
    // Moving an element takes its focus away.
    flushSync(() => {
      editor.dispatch(moveBlock({ blockId: id, before: blocks[target]?.[0] ?? null }));
    });
    if (focused instanceof HTMLElement) focused.focus();
  };
  const remove = (id: Id) => {
    const at = blocks.findIndex(([other]) => other === id);
    const next = blocks[at + 1] ?? blocks[at - 1];
    editor.dispatch(deleteBlock({ blockId: id }));
    if (next) requestAnimationFrame(() => document.getElementById(`block-${next[0]}`)?.focus());
  };
  return (
    <ul ref={list} className={styles.blocks}>
      {blocks.map(([id, block], index) => (
        <Block
          key={id}
          id={id}
          block={block}
          editor={editor}
          isReadOnly={isReadOnly}
          isFirst={index === 0}
          isLast={index === blocks.length - 1}
          onMove={(by) => move(id, by)}
          onDelete={() => remove(id)}
        />
      ))}
    </ul>
  );
}

type BlockProps = {
  id: Id;
  block: PersonaBlock;
  editor: Editor<PersonaDocument>;
  isReadOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: 1 | -1) => void;
  onDelete: () => void;
};

function Block(props: BlockProps) {
  const { id, block, editor, isReadOnly, isFirst, isLast, onMove, onDelete } = props;
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
    <li className={styles.block} data-hue={hue} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <span className={styles.icon} style={{ color: `var(--lane-${hue}-bar)` }}>
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
        {!isReadOnly && (
          <Menu
            align="end"
            trigger={<IconButton size="s" icon="ellipsis" label={`More for ${name}`} />}
            items={[
              {
                label: 'Move earlier',
                icon: 'arrow-left',
                shortcut: 'Alt+ArrowLeft',
                disabledReason: isFirst ? 'It is the first.' : undefined,
                onSelect: () => onMove(-1),
              },
              {
                label: 'Move later',
                icon: 'arrow-right',
                shortcut: 'Alt+ArrowRight',
                disabledReason: isLast ? 'It is the last.' : undefined,
                onSelect: () => onMove(1),
              },
              { kind: 'separator' },
              { label: 'Delete block', icon: 'trash-2', danger: true, onSelect: onDelete },
            ]}
          />
        )}
      </div>
      <BareArea
        id={`block-${id}`}
        label={name}
        rows={4}
        placeholder={promptFor(block.kind)}
        className={styles.text}
        value={block.text}
        readOnly={isReadOnly}
        {...edit('text')}
      />
    </li>
  );
}
