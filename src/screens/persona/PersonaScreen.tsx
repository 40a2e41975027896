// A persona: as a sheet that goes on a slide, and among the people and systems around it.
import { useMemo, useState } from 'react';
import type { DocumentSession } from '../../actions/document/openSession';
import { setPortrait } from '../../actions/pictures/setPortrait';
import type { Ports } from '../../actions/ports';
import type { Target } from '../../canvas/free/model';
import type { PersonaDocument } from '../../document/persona';
import { useEditorState } from '../../store/react';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { afterLoad } from '../afterLoad';
import { SheetFrame } from '../sheet/SheetFrame';
import styles from './PersonaScreen.module.css';
import { personaCheck } from './personaCheck';
import { Sheet } from './Sheet';

const Relations = afterLoad(() => import('./Relations').then((m) => m.Relations));

type Props = { session: DocumentSession<PersonaDocument>; ports: Ports };

export function PersonaScreen({ session, ports }: Props) {
  const { editor } = session;
  const title = useEditorState(editor, ({ document }) => document.title);
  const [view, setView] = useState<'sheet' | 'relations'>('sheet');
  const [aim, setAim] = useState<Target | null>(null);
  const [checkShown, setCheckShown] = useState(false);
  const check = useMemo(() => {
    const showRelation = (id: string) => {
      setAim({ kind: 'edge', id });
      setView('relations');
    };
    const showSheet = () => setView('sheet');
    return personaCheck(editor, ports, {
      showCheck: () => setCheckShown(true),
      showSheet,
      showRelation,
    });
  }, [editor, ports]);
  return (
    <SheetFrame
      session={session}
      ports={ports}
      picture={view}
      pictures={{
        note: 'A picture becomes the photo.',
        take: (files) => setPortrait(ports, editor, files),
      }}
      check={check}
      isReady
      checkShown={checkShown}
      onCheck={setCheckShown}
      title={
        <>
          <h1 className={styles.title}>
            <bdi>{title.trim() || 'Untitled persona'}</bdi>
          </h1>
          <SegmentedControl
            label="View"
            value={view}
            options={[
              { value: 'sheet', label: 'Sheet' },
              { value: 'relations', label: 'Relations' },
            ]}
            onChange={(next) => {
              setAim(null);
              setView(next);
            }}
          />
        </>
      }
    >
      {view === 'relations' ? (
        <Relations editor={editor} ports={ports} aim={aim} />
      ) : (
        <Sheet editor={editor} ports={ports} />
      )}
    </SheetFrame>
  );
}
