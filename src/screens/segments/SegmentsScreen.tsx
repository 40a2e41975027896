// A segmentation map: one set of segments, on two axes to argue about and in a table to type.
import { useState } from 'react';
import type { DocumentSession } from '../../actions/document/openSession';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { inOrder } from '../../base/order';
import { renameMap } from '../../commands/segmentation/renameMap';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import { useEditorState } from '../../store/react';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { afterLoad } from '../afterLoad';
import { BareInput } from '../sheet/BareField';
import { SheetFrame } from '../sheet/SheetFrame';
import { typing } from '../sheet/typing';
import { AxisFields } from './AxisFields';
import { Plot } from './Plot';
import styles from './SegmentsScreen.module.css';
import { SegmentTable } from './SegmentTable';

const SegmentTree = afterLoad(() => import('./SegmentTree').then((m) => m.SegmentTree));

type Props = { session: DocumentSession<SegmentationDocument>; ports: Ports };

export function SegmentsScreen({ session, ports }: Props) {
  const { editor } = session;
  const map = useEditorState(editor, ({ document }) => document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [lens, setLens] = useState<'axes' | 'tree'>('axes');
  const segments = inOrder(map.segments);
  const shared = { editor, segments, isReadOnly, chosen, onChoose: setChosen };
  return (
    <SheetFrame
      session={session}
      ports={ports}
      title={
        <>
          <h1 className={styles.title}>
            <BareInput
              label="Title of the segmentation map"
              placeholder="Untitled segmentation map"
              className={styles.titleField}
              maxLength={limits.titleLength}
              value={map.title}
              readOnly={isReadOnly}
              {...typing(editor, 'title', (title) => renameMap({ title }))}
            />
          </h1>
          <SegmentedControl
            label="Lens"
            value={lens}
            options={[
              { value: 'axes', label: 'Axes' },
              { value: 'tree', label: 'Tree' },
            ]}
            onChange={setLens}
          />
        </>
      }
    >
      {lens === 'tree' ? (
        <SegmentTree {...shared} ports={ports} />
      ) : (
        <div className={styles.sheet}>
          <section className={styles.plot} aria-labelledby="axes">
            <h2 id="axes" className={styles.heading}>
              Axes
            </h2>
            <Plot {...shared} axes={map.axes} />
            <AxisFields editor={editor} axes={map.axes} isReadOnly={isReadOnly} />
          </section>
          <SegmentTable {...shared} ports={ports} />
        </div>
      )}
    </SheetFrame>
  );
}
