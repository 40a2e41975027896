// The page of a persona as it will be on a slide, and the tools around it.
import { type FocusEvent, useMemo, useState } from 'react';
import type { Ports } from '../../actions/ports';
import { editSheet } from '../../commands/persona/editSheet';
import type { PersonaDocument } from '../../document/persona';
import { layoutPersonaSheet } from '../../layout/personaSheet';
import { sheetOverflow } from '../../scene/persona';
import type { Editor } from '../../store/editor';
import { useEditorState } from '../../store/react';
import { Icon } from '../../ui/Icon';
import { UsedIn } from '../references/UsedIn';
import { BareArea } from '../sheet/BareField';
import { typing } from '../sheet/typing';
import { useMeasurer } from '../useMeasurer';
import { Blocks } from './Blocks';
import { boxStyle } from './boxStyle';
import { Identity } from './Identity';
import { inkOf } from './ink';
import styles from './PersonaScreen.module.css';
import { type SheetPlace, SheetStatus } from './SheetStatus';
import { SheetTools } from './SheetTools';
import { usePageScale } from './usePageScale';

type Props = { editor: Editor<PersonaDocument>; ports: Ports };

export function Sheet({ editor, ports }: Props) {
  const persona = useEditorState(editor, ({ document }) => document);
  const isReadOnly = useEditorState(editor, ({ readOnly }) => readOnly !== null);
  const measurer = useMeasurer(ports);
  const placed = useMemo(
    () => layoutPersonaSheet(persona, measurer, { editing: true }),
    [persona, measurer],
  );
  const overBy = useMemo(() => sheetOverflow(persona, measurer), [persona, measurer]);
  const room = usePageScale();
  const [place, setPlace] = useState<SheetPlace>({ name: 'Sheet', keys: 'field' });
  const onFocus = ({ target }: FocusEvent) => {
    const data = target instanceof HTMLElement ? target.dataset : {};
    const { keys } = data;
    setPlace({
      name: data.place ?? target.getAttribute('aria-label') ?? 'Sheet',
      keys: keys === 'text' || keys === 'row' || keys === 'level' ? keys : 'field',
    });
  };
  const { quote, blocks } = placed;
  const ink = inkOf(persona.color).fill;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches where the focus is
    <div className={styles.screen} onFocus={onFocus}>
      <div className={styles.scroll}>
        {!isReadOnly && <SheetTools editor={editor} ports={ports} persona={persona} />}
        <div ref={room} className={styles.room}>
          <div className={styles.frame} style={boxStyle({ x: 0, y: 0, ...placed.size })}>
            <div className={styles.page} data-over={overBy > 0 || undefined}>
              <div className={styles.identity}>
                <Identity editor={editor} ports={ports} persona={persona} isReadOnly={isReadOnly} />
              </div>
              {quote && (
                <div className={styles.quote} style={{ ...boxStyle(quote), color: ink }}>
                  <Icon name="quote" size={24} />
                  <BareArea
                    label="Quote"
                    rows={1}
                    placeholder="A sentence they would say"
                    className={styles.quoteText}
                    data-place="Quote"
                    value={persona.quote ?? ''}
                    readOnly={isReadOnly}
                    {...typing(editor, 'quote', (text) =>
                      editSheet({ change: { quote: text || null } }),
                    )}
                  />
                </div>
              )}
              <Blocks editor={editor} ports={ports} blocks={blocks} isReadOnly={isReadOnly} />
            </div>
          </div>
        </div>
        <UsedIn ports={ports} id={persona.id} />
      </div>
      <SheetStatus place={place} overBy={overBy} />
    </div>
  );
}
