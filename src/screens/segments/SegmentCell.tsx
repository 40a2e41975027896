import type { ReactNode } from 'react';
import { cellChange, numberIn, rangeOf } from '../../actions/segmentation/cellChange';
import { cellText, type SegmentColumn } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import { limits } from '../../document/limits';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import type { Editor } from '../../store/editor';
import { BareArea, BareInput } from '../sheet/BareField';
import { LacksWords } from './Lacks';
import { typeInto } from './lens';
import styles from './SegmentTable.module.css';
import { useNumberDraft } from './useNumberDraft';

type Props = {
  column: SegmentColumn;
  id: Id;
  segment: Segment;
  name: string;
  number: number;
  depth: number;
  isNew: boolean;
  names: (id: Id) => string | null;
  editor: Editor<SegmentationDocument>;
  isReadOnly: boolean;
  onDetails: (id: Id) => void;
  after: ReactNode;
};

export function SegmentCell(props: Props) {
  const { column, id, segment, name, number, depth, isNew, names, editor, isReadOnly } = props;
  const shared = {
    'data-cell': column.id,
    readOnly: isReadOnly,
    onBlur: () => editor.closeGroup(),
    onChange(text: string) {
      const change = cellChange(column, text);
      if (change) typeInto(editor, id, column.id, change);
    },
  };
  switch (column.kind) {
    case 'name':
      return (
        <th scope="row" className={styles.nameCell}>
          <div className={styles.nameBox} style={{ paddingLeft: depth * 16 }}>
            <BareInput
              {...shared}
              id={`name-${id}`}
              label={isNew ? 'Name of a new segment' : `Name of segment ${number}`}
              placeholder={isNew ? 'New segment' : 'Name'}
              className={styles.name}
              maxLength={limits.titleLength}
              value={segment.name}
            />
            {props.after}
          </div>
        </th>
      );
    case 'text':
    case 'criterion':
      return (
        <td>
          <BareArea
            {...shared}
            label={`${column.title} of ${name}`}
            rows={1}
            className={styles.text}
            value={cellText(column, segment, names)}
          />
        </td>
      );
    case 'number':
    case 'axis':
      return <NumberCell {...props} column={column} />;
    case 'documents':
      return (
        <td>
          {!isNew && (
            <button
              type="button"
              data-cell={column.id}
              className={styles.documents}
              aria-label={`${column.title} of ${name}: ${cellText(column, segment, names) || 'none'}`}
              onClick={() => props.onDetails(id)}
            >
              {(segment[column.field] ?? []).length > 0 ? (
                cellText(column, segment, names)
              ) : (
                <LacksWords>
                  {column.field === 'personaIds' ? 'No persona' : 'No journey'}
                </LacksWords>
              )}
            </button>
          )}
        </td>
      );
  }
}

type NumberProps = Props & { column: Extract<SegmentColumn, { kind: 'number' | 'axis' }> };

function NumberCell({ column, id, segment, name, names, editor, isReadOnly }: NumberProps) {
  const shown = cellText(column, segment, names);
  const draft = useNumberDraft({
    value: shown === '' ? undefined : Number(shown),
    read: (text) => numberIn(column, text),
    onNumber(number) {
      const change = cellChange(column, number?.toString() ?? '');
      if (change) typeInto(editor, id, column.id, change);
    },
  });
  const label = column.title.replace(' %', '');
  return (
    <td>
      <BareInput
        data-cell={column.id}
        label={`${label} of ${name}`}
        inputMode="decimal"
        className={styles.number}
        aria-invalid={draft.isWrong || undefined}
        title={draft.isWrong ? `This is ${rangeOf(column)}` : undefined}
        value={draft.text}
        readOnly={isReadOnly}
        onChange={draft.type}
        onBlur={() => {
          draft.leave();
          editor.closeGroup();
        }}
      />
    </td>
  );
}
