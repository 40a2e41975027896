// A persona as a sheet: who it is at the left, what moves them in blocks beside it.
import { useState } from 'react';
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
import { SegmentedControl } from '../../ui/SegmentedControl';
import { afterLoad } from '../afterLoad';
import { UsedIn } from '../references/UsedIn';
import { BareArea } from '../sheet/BareField';
import { SheetFrame } from '../sheet/SheetFrame';
import { typing } from '../sheet/typing';
import { Blocks } from './Blocks';
import { blockKinds } from './blockKinds';
import { focusBlock } from './focusBlock';
import { Identity } from './Identity';
import styles from './PersonaScreen.module.css';
import { PersonaStatus } from './PersonaStatus';

const Relations = afterLoad(() => import('./Relations').then((m) => m.Relations));

type Props = { session: DocumentSession<PersonaDocument>; ports: Ports };

export function PersonaScreen({ session, ports }: Props) {
  const { editor } = session;
  const persona = useEditorState(editor, ({ document }) => document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const [view, setView] = useState<'sheet' | 'relations'>('sheet');
  const add = (kind: PersonaBlockKind, title: string) => {
    const id = ports.ids();
    const done = editor.dispatch(addBlock({ id, kind, title, before: null }));
    if (!done.ok) ports.toast({ tone: 'warn', message: done.problem.message });
    // The menu gives its focus back first.
    else requestAnimationFrame(() => focusBlock(id));
  };
  return (
    <SheetFrame
      session={session}
      ports={ports}
      title={
        <>
          <h1 className={styles.title}>
            <bdi>{persona.title.trim() || 'Untitled persona'}</bdi>
          </h1>
          <SegmentedControl
            label="View"
            value={view}
            options={[
              { value: 'sheet', label: 'Sheet' },
              { value: 'relations', label: 'Relations' },
            ]}
            onChange={setView}
          />
        </>
      }
    >
      {view === 'relations' ? <Relations editor={editor} ports={ports} /> : null}
      <div className={styles.screen} hidden={view !== 'sheet'}>
        <div className={styles.scroll}>
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
                  {...typing(editor, 'quote', (text) =>
                    editSheet({ change: { quote: text || null } }),
                  )}
                />
              </div>
              <Blocks editor={editor} ports={ports} persona={persona} isReadOnly={isReadOnly} />
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
        </div>
        <PersonaStatus persona={persona} ports={ports} />
      </div>
      <UsedIn ports={ports} id={persona.id} />
    </SheetFrame>
  );
}
