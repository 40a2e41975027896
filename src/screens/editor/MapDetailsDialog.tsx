// What the map is about: the lens every journey map needs (NN/g: actor, scenario, expectations; owner and date beside).
import { useId } from 'react';
import type { GridContext } from '../../actions/action';
import { editDocument } from '../../commands/grid/editDocument';
import type { GridDocument } from '../../document/grid';
import { useEditorState } from '../../store/react';
import { Button } from '../../ui/Button';
import { RadioGroup } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { TextArea, TextField } from '../../ui/TextField';
import { UsedIn } from '../references/UsedIn';
import styles from './MapDetailsDialog.module.css';

interface Props {
  context: GridContext;
  onClose: () => void;
}

type Fact = 'scenario' | 'expectations' | 'owner' | 'team' | 'date';

export function MapDetailsDialog({ context: { editor, ports }, onClose }: Props) {
  const document = useEditorState(editor, (state) => state.document);
  const group = useId();
  const edit = (change: Partial<Pick<GridDocument, Fact | 'basis'>>) =>
    editor.dispatch(editDocument({ change }), {
      group: `${group}-${Object.keys(change).join()}`,
      typing: true,
    });
  return (
    <Dialog
      open
      onClose={() => {
        editor.closeGroup();
        onClose();
      }}
      title="Map details"
      footer={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className={styles.fields}>
        <TextArea
          label="Scenario"
          hint="What does the customer want to get done?"
          value={document.scenario ?? ''}
          onChange={(scenario) => edit({ scenario })}
        />
        <TextArea
          label="Expectations"
          hint="What do they expect before they start?"
          value={document.expectations ?? ''}
          onChange={(expectations) => edit({ expectations })}
        />
        <TextField
          label="Owner"
          value={document.owner ?? ''}
          onChange={(owner) => edit({ owner })}
        />
        <TextField label="Team" value={document.team ?? ''} onChange={(team) => edit({ team })} />
        <TextField label="Date" value={document.date ?? ''} onChange={(date) => edit({ date })} />
        <RadioGroup
          label="Based on"
          value={document.basis}
          options={[
            { value: 'planned', label: 'The journey as designed' },
            { value: 'actual', label: 'What one real customer lived' },
          ]}
          onChange={(value) => edit({ basis: value === 'actual' ? 'actual' : 'planned' })}
        />
      </div>
      <UsedIn ports={ports} id={document.id} />
    </Dialog>
  );
}
