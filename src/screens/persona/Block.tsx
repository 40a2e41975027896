// One block of a sheet: its head with what it rests on, its rows and its text. Its icon is what it is dragged by.
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Ports } from '../../actions/ports';
import { editBlock } from '../../commands/persona/editBlock';
import { limits } from '../../document/limits';
import type { PersonaDocument } from '../../document/persona';
import { isRatedBlock } from '../../document/sheetVocabulary';
import type { PlacedBlock } from '../../layout/personaSheet';
import { blockLooks } from '../../scene/personaLooks';
import type { Editor } from '../../store/editor';
import { Icon } from '../../ui/Icon';
import { BareArea, BareLine } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { BlockMenu } from './BlockMenu';
import styles from './Blocks.module.css';
import { promptFor } from './blockKinds';
import { boxStyle } from './boxStyle';
import { EvidenceChip } from './EvidenceChip';
import { RatedRows } from './RatedRows';

/** One place on or back, or to an end. */
export type BlockMove = -1 | 1 | 'first' | 'last';

type Props = {
  placed: PlacedBlock;
  editor: Editor<PersonaDocument>;
  ports: Ports;
  isReadOnly: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** Where a dragged block would go. */
  drop: 'before' | 'after' | undefined;
  isDragged: boolean;
  onGrab: (event: PointerEvent) => void;
  onMove: (to: BlockMove) => void;
  onDelete: () => void;
};

const directions = new Map<string, BlockMove>([
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['Home', 'first'],
  ['End', 'last'],
]);

export function Block(props: Props) {
  const { placed, editor, ports, isReadOnly, drop, isDragged, onGrab, onMove } = props;
  const { id, block, box, title } = placed;
  const { hue, icon } = blockLooks[block.kind];
  const name = block.title.trim() || 'Untitled block';
  const edit = (field: 'title' | 'text') =>
    typing(editor, `${field} ${id}`, (text) =>
      editBlock({ blockId: id, change: { [field]: text } }),
    );
  const onKeyDown = (event: KeyboardEvent) => {
    const to = directions.get(event.key);
    if (!event.altKey || event.ctrlKey || event.metaKey || isReadOnly || to === undefined) return;
    event.preventDefault();
    onMove(to);
  };
  const look: Record<`--${string}`, string> = {
    '--block-bar': `var(--lane-${hue}-bar)`,
    '--block-tint': `var(--lane-${hue}-tint)`,
    '--block-text': `var(--lane-${hue}-text)`,
    '--title-width': `${title.width}px`,
    '--title-height': `${title.height}px`,
    ...boxStyle(box),
  };
  return (
    <li
      className={styles.block}
      style={look}
      data-block={id}
      data-drop={drop}
      data-dragged={isDragged || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <span
          className={styles.grip}
          title={isReadOnly ? undefined : 'Drag to move'}
          onPointerDown={isReadOnly ? undefined : onGrab}
        >
          <Icon name={icon} size={20} />
        </span>
        <BareLine
          label="Title of the block"
          className={styles.title}
          maxLength={limits.titleLength}
          data-place={`${name} · title`}
          value={block.title}
          readOnly={isReadOnly}
          {...edit('title')}
        />
        <EvidenceChip
          block={name}
          evidence={block.evidence}
          isReadOnly={isReadOnly}
          onChange={(evidence) =>
            void editor.dispatch(editBlock({ blockId: id, change: { evidence } }), {
              group: `evidence ${id}`,
              typing: true,
            })
          }
          onDone={() => editor.closeGroup()}
        />
        {!isReadOnly && <BlockMenu name={name} {...props} />}
      </div>
      {isRatedBlock(block.kind) && (
        <RatedRows editor={editor} ports={ports} placed={placed} isReadOnly={isReadOnly} />
      )}
      {placed.text && (
        <>
          <BareArea
            id={`block-${id}`}
            label={name}
            placeholder={promptFor(block.kind)}
            className={styles.text}
            data-place={name}
            data-keys="text"
            value={block.text}
            readOnly={isReadOnly}
            {...edit('text')}
          />
          {placed.lines.map(({ text, top }) =>
            text.trim() === '' ? null : (
              <span key={top} className={styles.bullet} style={{ top }} aria-hidden="true" />
            ),
          )}
        </>
      )}
    </li>
  );
}
