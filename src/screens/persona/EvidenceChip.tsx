// What the statements of a block rest on: a chip that says it, and opens the fields behind it.

import { evidenceText } from '../../document/evidenceWords';
import type { Evidence } from '../../document/grid';
import { Popover } from '../../ui/Popover';
import { EvidenceFields } from '../editor/EvidenceFields';
import styles from './EvidenceChip.module.css';

type Props = {
  evidence: Evidence | undefined;
  isReadOnly: boolean;
  onChange: (evidence: Evidence | null) => void;
};

export function EvidenceChip({ evidence, isReadOnly, onChange }: Props) {
  const text = evidence ? evidenceText(evidence) : 'Evidence?';
  const kind = !evidence ? 'none' : evidence.kind === 'assumed' ? 'assumed' : 'researched';
  if (isReadOnly) {
    return (
      <span className={styles.chip} data-kind={kind} title={evidence?.source}>
        {text}
      </span>
    );
  }
  return (
    <Popover
      title="What these statements rest on"
      align="end"
      trigger={
        <button
          type="button"
          className={styles.chip}
          data-kind={kind}
          title={evidence?.source}
          aria-label={`Evidence: ${evidence ? text : 'not said'}`}
        >
          {text}
        </button>
      }
    >
      <div className={styles.fields}>
        <EvidenceFields evidence={evidence} onChange={onChange} />
      </div>
    </Popover>
  );
}
