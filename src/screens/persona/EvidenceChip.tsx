// What a block rests on: a word in its head, and the fields behind it.
import { evidenceLabel } from '../../document/evidenceWords';
import type { Evidence } from '../../document/grid';
import { Popover } from '../../ui/Popover';
import { EvidenceFields } from '../editor/EvidenceFields';
import styles from './Blocks.module.css';

type Props = {
  block: string;
  evidence: Evidence | undefined;
  isReadOnly: boolean;
  onChange: (evidence: Evidence | null) => void;
  onDone: () => void;
};

export function EvidenceChip({ block, evidence, isReadOnly, onChange, onDone }: Props) {
  const said = evidence ? evidenceLabel(evidence) : 'Says nothing yet';
  if (isReadOnly) return evidence ? <span className={styles.evidence}>{said}</span> : null;
  return (
    <Popover
      title={`What “${block}” rests on`}
      align="end"
      onOpenChange={(open) => open || onDone()}
      trigger={
        <button
          type="button"
          className={styles.chip}
          data-empty={evidence ? undefined : ''}
          data-evidence
          data-place={`${block} · evidence`}
          aria-label={`Evidence of ${block}: ${said}`}
          title={`Evidence: ${said}`}
        >
          <span className={styles.chipText}>{evidence ? said : 'Evidence'}</span>
        </button>
      }
    >
      <div className={styles.evidenceFields}>
        <EvidenceFields evidence={evidence} onChange={onChange} />
      </div>
    </Popover>
  );
}
