// What stands around a persona or a segmentation map: the bar above, what storage has to say, the dialogs and the keys.
import { type ReactNode, useEffect, useState } from 'react';
import type { Checkable } from '../../actions/check/checkable';
import { walkFindings } from '../../actions/check/walkFindings';
import type { DocumentSession } from '../../actions/document/openSession';
import { type Incoming, keepWayBack } from '../../actions/library/keepWayBack';
import { openTarget } from '../../actions/library/openTarget';
import type { Ports } from '../../actions/ports';
import type { AnyDocument } from '../../document/document';
import type { PictureView } from '../../scene/sceneOf';
import { useEditorState } from '../../store/react';
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { SkipLink } from '../../ui/SkipLink';
import { afterLoad } from '../afterLoad';
import { CheckBadge } from '../check/CheckBadge';
import { useCheck } from '../check/useCheck';
import { cycleRegions } from '../cycleRegions';
import { Banners } from '../editor/Banners';
import { SaveLabel } from '../editor/SaveLabel';
import { ImportHost } from '../import/ImportHost';
import { type PictureTaker, useImports } from '../import/useImports';
import { useObservable } from '../useObservable';
import { preloadDialogs, type SheetDialog, SheetDialogs } from './SheetDialogs';
import styles from './SheetFrame.module.css';
import { UndoButtons } from './UndoButtons';
import { useLastPlace } from './useLastPlace';
import { useSheetKeys } from './useSheetKeys';

const CheckPanel = afterLoad(() => import('../check/CheckPanel').then((m) => m.CheckPanel));

type Props<D extends AnyDocument> = {
  session: DocumentSession<D>;
  ports: Ports;
  /** The one h1. */
  title: ReactNode;
  /** The view on screen as a picture; null when it is none. */
  picture: PictureView | null;
  /** What is done with pictures that are dropped or chosen. */
  pictures?: PictureTaker;
  check: Checkable<D>;
  /** The view stands, and can be led to a place. */
  isReady: boolean;
  checkShown: boolean;
  onCheck: (shown: boolean) => void;
  children: ReactNode;
};

export function SheetFrame<D extends AnyDocument>(props: Props<D>) {
  const {
    session,
    ports,
    title,
    picture,
    pictures,
    check,
    isReady,
    checkShown,
    onCheck,
    children,
  } = props;
  const { editor, opened, saving } = session;
  const document = useEditorState(editor, (state) => state.document);
  const theme = useObservable(ports.theme);
  const [dialog, setDialog] = useState<SheetDialog | null>(null);
  const keep = (incoming: Incoming) => keepWayBack(ports, opened, incoming);
  const imports = useImports(ports, () => openTarget(editor, keep), pictures);
  const place = useLastPlace();
  useCheck(check, isReady);
  const step = (kind: 'undo' | 'redo') => {
    const done = editor[kind]();
    if (done.ok) ports.announce(`${kind === 'undo' ? 'Undone' : 'Redone'}: ${done.value.label}`);
  };
  useSheetKeys(ports.mac, {
    'Mod+Z': () => step('undo'),
    'Mod+Shift+Z': () => step('redo'),
    'Mod+Y': () => step('redo'),
    'Mod+E': () => setDialog('export'),
    'Mod+S': () => setDialog('copy'),
    'Mod+O': imports.pick,
    F6: () => cycleRegions(1, place.back),
    'Shift+F6': () => cycleRegions(-1, place.back),
    F8: () => void walkFindings(check, 1),
    'Shift+F8': () => void walkFindings(check, -1),
  });
  usePageTitle(document.title);
  useReadyParts();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <div className={styles.screen}>
      <SkipLink targetId="sheet">Skip to the sheet</SkipLink>
      <header className={styles.bar}>
        <IconButton icon="chevron-left" label="All documents" onClick={() => ports.go.home()} />
        {title}
        <div className={styles.space} />
        <SaveLabel saving={saving} />
        <CheckBadge check={check} shown={checkShown} onClick={() => onCheck(!checkShown)} />
        <UndoButtons session={session} onStep={step} />
        <IconButton
          icon={theme === 'dark' ? 'sun' : 'moon'}
          label={`Switch to ${other} theme`}
          onClick={() => ports.theme.set(other)}
        />
        <Menu
          align="end"
          trigger={<IconButton icon="ellipsis" label="More" />}
          items={[
            {
              label: 'Compare with…',
              icon: 'git-compare-arrows',
              onSelect: () => setDialog('compare'),
            },
            {
              label: 'Keep a restore point…',
              icon: 'history',
              onSelect: () => setDialog('restore-point'),
            },
            { label: 'Import…', icon: 'file-up', shortcut: 'Mod+O', onSelect: imports.pick },
            {
              label: 'Save a copy…',
              icon: 'download',
              shortcut: 'Mod+S',
              onSelect: () => setDialog('copy'),
            },
            { kind: 'separator' },
            {
              label: 'Next finding',
              icon: 'list-checks',
              shortcut: 'F8',
              onSelect: () => void walkFindings(check, 1),
            },
          ]}
        />
        <Button variant="primary" icon="download" onClick={() => setDialog('export')}>
          Export
        </Button>
      </header>
      <Banners
        opened={opened}
        saving={saving}
        ports={ports}
        document={() => editor.state.getState().document}
        onDownload={() => setDialog('copy')}
      />
      <div className={styles.body}>
        <main id="sheet" tabIndex={-1} className={styles.main} onFocus={place.remember}>
          {children}
        </main>
        {checkShown && (
          <CheckPanel
            check={check}
            onLeave={place.back}
            onClose={() => {
              place.back();
              onCheck(false);
            }}
          />
        )}
      </div>
      <ImportHost imports={imports} />
      {dialog && (
        <SheetDialogs
          dialog={dialog}
          session={session}
          ports={ports}
          document={document}
          picture={picture}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}

function usePageTitle(title: string): void {
  useEffect(() => {
    window.document.title = `${title.trim() || 'Untitled'} · Throughline`;
  }, [title]);
}

/** Once the sheet stands, so that what is typed right after a chord finds its dialog. */
function useReadyParts(): void {
  useEffect(() => {
    CheckPanel.preload();
    preloadDialogs();
  }, []);
}
