// A segmentation map: one set of segments through lenses. On axes to argue about, as a tree to structure, in a table to type.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentSession } from '../../actions/document/openSession';
import type { Ports } from '../../actions/ports';
import {
  type Lens,
  type LensView,
  loadLensView,
  saveLensView,
} from '../../actions/segmentation/lensView';
import type { Id } from '../../base/id';
import { renameMap } from '../../commands/segmentation/renameMap';
import { limits } from '../../document/limits';
import type { SegmentationDocument } from '../../document/segmentation';
import { useEditorState } from '../../store/react';
import { IconButton } from '../../ui/Button';
import type { IconName } from '../../ui/icons';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { afterLoad } from '../afterLoad';
import { BareInput } from '../sheet/BareField';
import { SheetFrame } from '../sheet/SheetFrame';
import { typing } from '../sheet/typing';
import { AxesLens } from './AxesLens';
import type { LensProps } from './lens';
import { SegmentDetails } from './SegmentDetails';
import styles from './SegmentsScreen.module.css';
import { SegmentsStatus } from './SegmentsStatus';
import { SegmentTable } from './SegmentTable';
import { segmentsCheck } from './segmentsCheck';

const SegmentTree = afterLoad(() => import('./SegmentTree').then((m) => m.SegmentTree));

type Props = { session: DocumentSession<SegmentationDocument>; ports: Ports };

const options: readonly { value: Lens; label: string; icon: IconName }[] = [
  { value: 'axes', label: 'Axes', icon: 'chart-scatter' },
  { value: 'tree', label: 'Tree', icon: 'list-tree' },
  { value: 'table', label: 'Table', icon: 'table' },
];

export function SegmentsScreen({ session, ports }: Props) {
  const { editor } = session;
  const map = useEditorState(editor, ({ document }) => document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const [wanted, setChosen] = useState<Id | null>(null);
  /** There is room for one beside the lens. */
  const [panel, setPanel] = useState<'details' | 'check' | null>(null);
  const [aim, setAim] = useState<{ id: Id } | null>(null);
  const [place, setPlace] = useState('');
  const [view, show] = useLensView(ports, map.id);
  const chosen = wanted !== null && Object.hasOwn(map.segments, wanted) ? wanted : null;
  const onDetails = useCallback((id: Id, focus: boolean) => {
    setChosen(id);
    setPanel('details');
    if (focus) requestAnimationFrame(() => document.getElementById('details-name')?.focus());
  }, []);
  const showLens = useRef((_: Lens) => {});
  showLens.current = (lens) => show({ lens });
  const check = useMemo(
    () =>
      segmentsCheck(editor, ports, {
        showCheck: () => setPanel('check'),
        showLens: (lens) => showLens.current(lens),
        choose(id) {
          setChosen(id);
          setAim({ id });
        },
        showDetails(id) {
          setChosen(id);
          setPanel('details');
        },
      }),
    [editor, ports],
  );
  const close = () => {
    setPanel(null);
    const back =
      document.getElementById(`bubble-${chosen}`) ?? document.getElementById(`row-${chosen}`);
    back?.focus();
  };
  const lens = options.find(({ value }) => value === view?.lens)?.value ?? 'axes';
  const shared = { editor, ports, isReadOnly, chosen, onChoose: setChosen, onDetails };
  const isOpen = panel === 'details' && chosen !== null;
  return (
    <SheetFrame
      session={session}
      ports={ports}
      picture={lens === 'table' ? null : lens}
      check={check}
      isReady={view !== null}
      checkShown={panel === 'check'}
      onCheck={(shown) => setPanel(shown ? 'check' : null)}
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
            options={options}
            onChange={(next) => {
              setPlace('');
              setAim(null);
              show({ lens: next });
            }}
          />
          <IconButton
            icon="panel-right"
            label="Details of the segment"
            pressed={isOpen}
            disabledReason={chosen === null ? 'Choose a segment first.' : undefined}
            onClick={() => (isOpen ? close() : chosen !== null && onDetails(chosen, true))}
          />
        </>
      }
    >
      <div className={styles.screen}>
        <div className={styles.body}>
          <div className={styles.lens}>
            {view && (
              <Lenses {...shared} aim={aim} map={map} view={view} show={show} onPlace={setPlace} />
            )}
          </div>
          {isOpen && (
            <SegmentDetails {...shared} key={chosen} id={chosen} map={map} onClose={close} />
          )}
        </div>
        {lens !== 'tree' && <SegmentsStatus map={map} lens={lens} chosen={chosen} place={place} />}
      </div>
    </SheetFrame>
  );
}

type LensesProps = LensProps & {
  aim: { id: Id } | null;
  map: SegmentationDocument;
  view: LensView;
  show: (change: Partial<LensView>) => void;
  onPlace: (place: string) => void;
};

function Lenses({ aim, map, view, show, onPlace, ...shared }: LensesProps) {
  if (view.lens === 'tree') return <SegmentTree {...shared} aim={aim} />;
  if (view.lens === 'axes') return <AxesLens {...shared} map={map} />;
  return (
    <SegmentTable
      {...shared}
      map={map}
      switched={view.columns}
      onSwitch={(columns) => show({ columns })}
      onPlace={onPlace}
    />
  );
}

/** Null until it is known how the map was looked at last. */
function useLensView(ports: Ports, documentId: Id) {
  const [view, setView] = useState<LensView | null>(null);
  useEffect(() => {
    let isHere = true;
    void loadLensView(ports, documentId).then((loaded) => isHere && setView(loaded));
    return () => {
      isHere = false;
    };
  }, [ports, documentId]);
  const show = (change: { lens?: Lens; columns?: LensView['columns'] }) => {
    if (!view) return;
    const next = { ...view, ...change };
    setView(next);
    saveLensView(ports, documentId, next);
  };
  return [view, show] as const;
}
