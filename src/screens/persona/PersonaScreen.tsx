// A persona as a sheet: who it is at the left, what moves them in blocks beside it.
import type { DocumentSession } from '../../actions/document/openSession';
import type { Ports } from '../../actions/ports';
import { addBlock } from '../../commands/persona/addBlock';
import { editSheet } from '../../commands/persona/editSheet';
import type { PersonaDocument } from '../../document/persona';
import type { PersonaBlockKind } from '../../document/sheetVocabulary';
import { blockLooks } from '../../scene/personaLooks';
import { useEditorState } from '../../store/react';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import { UsedIn } from '../references/UsedIn';
import { BareArea } from '../sheet/BareField';
import { SheetFrame } from '../sheet/SheetFrame';
import { typing } from '../sheet/typing';
import { Blocks } from './Blocks';
import { blockKinds } from './blockKinds';
import { Identity } from './Identity';
import styles from './PersonaScreen.module.css';

type Props = { session: DocumentSession<PersonaDocument>; ports: Ports };

export function PersonaScreen({ session, ports }: Props) {
  const { editor } = session;
  const persona = useEditorState(editor, ({ document }) => document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const add = (kind: PersonaBlockKind, title: string) => {
    const id = ports.ids();
    const done = editor.dispatch(addBlock({ id, kind, title, before: null }));
    if (!done.ok) ports.toast({ tone: 'warn', message: done.problem.message });
    // The menu gives its focus back first.
    else requestAnimationFrame(() => document.getElementById(`block-${id}`)?.focus());
  };
  return (
    <SheetFrame
      session={session}
      ports={ports}
      title={
        <h1 className={styles.title}>
          <bdi>{persona.title.trim() || 'Untitled persona'}</bdi>
        </h1>
      }
    >
      <div className={styles.sheet}>
        <Identity editor={editor} persona={persona} isReadOnly={isReadOnly} />
        <div className={styles.content}>
          <div className={styles.quote}>
            <BareArea
              label="Quote"
              rows={1}
              placeholder="A sentence they would say"
              className={styles.quoteText}
              value={persona.quote ?? ''}
              readOnly={isReadOnly}
              {...typing(editor, 'quote', (text) => editSheet({ change: { quote: text || null } }))}
            />
          </div>
          <Blocks editor={editor} persona={persona} isReadOnly={isReadOnly} />
          {!isReadOnly && (
            <Menu
              trigger={<Button icon="plus">Add block</Button>}
              items={blockKinds.map(({ kind, title }) => ({
                label: title,
                icon: blockLooks[kind].icon,
                onSelect: () => add(kind, title),
              }))}
            />
          )}
        </div>
      </div>
      <UsedIn ports={ports} id={persona.id} />
    </SheetFrame>
  );
}
