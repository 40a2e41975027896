// A persona as a sheet: who it is at the left, what moves them in blocks beside it.
import type { DocumentSession } from '../../actions/document/openSession';
import type { Ports } from '../../actions/ports';
import type { PersonaDocument } from '../../document/persona';
import { useEditorState } from '../../store/react';
import { SheetFrame } from '../sheet/SheetFrame';
import styles from './PersonaScreen.module.css';
import { Sheet } from './Sheet';

type Props = { session: DocumentSession<PersonaDocument>; ports: Ports };

export function PersonaScreen({ session, ports }: Props) {
  const { editor } = session;
  const title = useEditorState(editor, ({ document }) => document.title);
  return (
    <SheetFrame
      session={session}
      ports={ports}
      title={
        <h1 className={styles.title}>
          <bdi>{title.trim() || 'Untitled persona'}</bdi>
        </h1>
      }
    >
      <Sheet editor={editor} ports={ports} />
    </SheetFrame>
  );
}
