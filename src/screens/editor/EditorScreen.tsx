// The map editor: top bar, canvas with its one textarea, inspector and status line.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { gridContext } from '../../actions/action';
import type { DocumentSession } from '../../actions/document/openSession';
import { gridCheck } from '../../actions/grid/checkActions';
import { importTarget } from '../../actions/grid/importTarget';
import { addPicturesAtCursor } from '../../actions/grid/pictureActions';
import { type Incoming, keepWayBack } from '../../actions/library/keepWayBack';
import type { EditorDialog, Ports, Stage } from '../../actions/ports';
import { followReferences } from '../../actions/references/followReferences';
import type { Camera } from '../../canvas/camera';
import { Prompts } from '../../canvas/grid/Prompts';
import { GridInput } from '../../canvas/input/GridInput';
import { MapCanvas } from '../../canvas/MapCanvas';
import type { GridDocument } from '../../document/grid';
import { MenuAtPoint } from '../../ui/Menu';
import { SkipLink } from '../../ui/SkipLink';
import { afterLoad } from '../afterLoad';
import { useCheck } from '../check/useCheck';
import { ImportHost } from '../import/ImportHost';
import { useImports } from '../import/useImports';
import { useDocumentNames } from '../useDocumentNames';
import { useObservable } from '../useObservable';
import { Banners } from './Banners';
import { Dock } from './Dock';
import dock from './Dock.module.css';
import styles from './EditorScreen.module.css';
import { SelectionBar } from './SelectionBar';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { topMenu } from './topMenu';
import { useBench } from './useBench';
import { useCanvasEvents } from './useCanvasEvents';
import { useEditorKeys } from './useEditorKeys';
import { useFirstView } from './useFirstView';
import { useInView } from './useInView';
import { useStage } from './useStage';

const EditorDialogs = afterLoad(() => import('./EditorDialogs').then((m) => m.EditorDialogs));
const Inspector = afterLoad(() => import('./Inspector').then((m) => m.Inspector));
const CheckPanel = afterLoad(() => import('../check/CheckPanel').then((m) => m.CheckPanel));
const InboxPanel = afterLoad(() => import('./InboxPanel').then((m) => m.InboxPanel));

interface Props {
  session: DocumentSession<GridDocument>;
  ports: Ports;
  stage: Stage;
}

export function EditorScreen({ session, ports, stage }: Props) {
  const { editor, opened, saving } = session;
  const context = useMemo(() => gridContext(editor, ports), [editor, ports]);
  const check = useMemo(() => gridCheck(context), [context]);
  const theme = useObservable(ports.theme);
  const input = useRef<HTMLTextAreaElement>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  const [panel, setPanel] = useState<'details' | 'inbox' | 'check' | null>(null);
  const focusGrid = useCallback(() => input.current?.focus({ preventScroll: true }), []);
  // A dialog that an entry has opened keeps the focus it took.
  const inDialog = useRef(false);
  inDialog.current = dialog !== null;
  const afterMenu = useCallback(() => (inDialog.current ? false : input.current), []);
  const leaveGrid = useCallback(() => document.getElementById('map')?.focus(), []);
  const menuScreen = { open: setDialog, showDetails: () => setPanel('details') };
  useInView(context, camera, panel !== null);
  const documents = useDocumentNames(ports);
  const keep = (incoming: Incoming) => keepWayBack(ports, opened, incoming);
  const imports = useImports(ports, () => importTarget(context, keep), {
    note: 'Pictures go into the cell where the cursor is.',
    take: (files) => addPicturesAtCursor(context, files),
  });
  const canvas = useCanvasEvents(context, { ...menuScreen, focusGrid, filesAt: imports.filesAt });
  const openDialog = useCallback(
    (name: EditorDialog) => {
      if (name === 'import') imports.pick();
      else if (name === 'check' || name === 'inbox') setPanel(name);
      else if (name === 'personas')
        document.querySelector<HTMLElement>('#personas > button:last-of-type')?.focus();
      else setDialog(name);
    },
    [imports],
  );
  useStage(stage, theme, camera, { focusGrid, leaveGrid, openDialog });
  useFirstView(context, camera, focusGrid);
  useBench(editor, camera);
  useCheck(check, camera !== null);
  useEffect(() => followReferences(context), [context]);
  const closePanel = () => {
    setPanel(null);
    focusGrid();
  };
  useEditorKeys(context, focusGrid);
  useEffect(() => {
    // Its keys come without a pause: a dialog must not arrive after what is typed into it.
    for (const part of [EditorDialogs, Inspector, InboxPanel, CheckPanel]) part.preload();
    document.title = `${editor.state.getState().document.title} · Throughline`;
  }, [editor]);

  return (
    <div className={styles.screen}>
      <SkipLink targetId="map">Skip to the map</SkipLink>
      <TopBar
        context={context}
        check={check}
        saving={saving}
        menu={() => topMenu(context, { open: openDialog, showInbox: () => setPanel('inbox') })}
        checkShown={panel === 'check'}
        onCheck={() => (panel === 'check' ? closePanel() : setPanel('check'))}
        detailsShown={panel === 'details'}
        onDetails={() => (panel === 'details' ? closePanel() : setPanel('details'))}
        onShortcuts={() => setDialog('shortcuts')}
        onExport={() => setDialog('export')}
      />
      <Banners
        opened={opened}
        saving={saving}
        ports={ports}
        document={() => context.document}
        onDownload={() => setDialog('save-copy')}
      />
      <div className={styles.body}>
        <main id="map" className={styles.map} tabIndex={-1}>
          <p id="grid-keys" className="visuallyHidden">
            Arrow keys move, typing adds a card, Enter edits, Escape leaves the map.
          </p>
          <MapCanvas
            editor={editor}
            events={canvas.events}
            theme={theme}
            documents={documents}
            onCamera={setCamera}
            inMap={<Prompts />}
          >
            <GridInput
              context={context}
              input={input}
              onToggleDetails={() => setPanel((open) => (open === 'details' ? null : 'details'))}
            />
            <div className={dock.foot}>
              {camera ? <Dock camera={camera} /> : null}
              <SelectionBar context={context} screen={menuScreen} finalFocus={afterMenu} />
            </div>
          </MapCanvas>
        </main>
        {panel === 'details' ? <Inspector context={context} onClose={closePanel} /> : null}
        {panel === 'check' ? (
          <CheckPanel check={check} onLeave={focusGrid} onClose={closePanel} />
        ) : null}
        {panel === 'inbox' ? (
          <InboxPanel context={context} onPlace={() => setDialog('move-to')} onClose={closePanel} />
        ) : null}
      </div>
      <StatusLine editor={editor} />
      <ImportHost imports={imports} />
      <MenuAtPoint
        label={canvas.menu?.label ?? 'Menu'}
        items={canvas.menu?.items ?? []}
        point={canvas.menu?.point ?? null}
        onClose={canvas.closeMenu}
        finalFocus={afterMenu}
      />
      {dialog === null ? null : (
        <EditorDialogs
          dialog={dialog}
          context={context}
          opened={opened}
          saved={saving.get().status !== 'failed'}
          onClose={() => {
            setDialog(null);
            focusGrid();
          }}
        />
      )}
    </div>
  );
}
