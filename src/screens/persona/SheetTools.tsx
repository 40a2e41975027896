// What stands above the page: a new block, and how the persona is drawn on every curve.
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import { markerPaths } from '../../canvas/emotion/markers';
import { addBlock } from '../../commands/persona/addBlock';
import { addRating } from '../../commands/persona/addRating';
import { editSheet } from '../../commands/persona/editSheet';
import type { PersonaDocument } from '../../document/persona';
import { isRatedBlock } from '../../document/sheetVocabulary';
import { markerShapes, personaColors } from '../../document/vocabulary';
import { blockLooks } from '../../scene/personaLooks';
import type { Editor } from '../../store/editor';
import { Button } from '../../ui/Button';
import { personaColorNames } from '../documentWords';
import { PickDialog } from '../editor/PickDialog';
import { focusBlock } from './Blocks';
import { blockKinds } from './blockKinds';
import { inkOf } from './ink';
import styles from './PersonaScreen.module.css';
import { SwatchGroup } from './SwatchGroup';

type Props = { editor: Editor<PersonaDocument>; ports: Ports; persona: PersonaDocument };

export function SheetTools({ editor, ports, persona }: Props) {
  const [picking, setPicking] = useState(false);
  const add = (picked: string) => {
    setPicking(false);
    const entry = blockKinds.find(({ kind }) => kind === picked);
    if (!entry) return;
    const { kind, title } = entry;
    const id = ports.ids();
    const group = { group: `add ${id}` };
    const done = editor.dispatch(addBlock({ id, kind, title, before: null }), group);
    if (!done.ok) return ports.toast({ tone: 'warn', message: done.problem.message });
    if (isRatedBlock(kind)) {
      const row = { id: ports.ids(), blockId: id, label: '', level: 3, before: null };
      flushSync(() => void editor.dispatch(addRating(row), group));
    }
    editor.closeGroup();
    // The dialog gives its focus back first.
    requestAnimationFrame(() => requestAnimationFrame(() => focusBlock(id)));
  };
  return (
    <div className={styles.tools}>
      <Button icon="plus" onClick={() => setPicking(true)}>
        Block
      </Button>
      <SwatchGroup
        label="Colour"
        value={persona.color}
        disabled={false}
        options={personaColors.map((color) => ({ value: color, label: personaColorNames[color] }))}
        draw={(color) => <circle r={6} style={inkOf(color)} />}
        onChange={(color) => void editor.dispatch(editSheet({ change: { color } }))}
      />
      <SwatchGroup
        label="Marker"
        value={persona.marker}
        disabled={false}
        options={markerShapes.map((shape) => ({ value: shape, label: shape }))}
        draw={(shape) => <path d={markerPaths[shape]} fill="currentColor" />}
        onChange={(marker) => void editor.dispatch(editSheet({ change: { marker } }))}
      />
      {picking && (
        <PickDialog
          title="Add a block"
          prompt="What is it about?"
          choices={blockKinds.map(({ kind, title }) => ({
            id: kind,
            label: title,
            icon: blockLooks[kind].icon,
            hint: kind.replaceAll('-', ' '),
          }))}
          onPick={add}
          onClose={() => setPicking(false)}
        />
      )}
    </div>
  );
}
