import type { Evidence, EvidenceKind } from '../../document/grid';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import styles from './Inspector.module.css';

interface Props {
  evidence: Evidence | undefined;
  onChange: (evidence: Evidence | null) => void;
}

const kinds: { value: EvidenceKind | ''; label: string }[] = [
  { value: '', label: 'Not said' },
  { value: 'assumed', label: 'Assumed' },
  { value: 'interview', label: 'Interview' },
  { value: 'survey', label: 'Survey' },
  { value: 'analytics', label: 'Analytics' },
  { value: 'observation', label: 'Observation' },
];

/** How do we know: kind, source and number of people asked. */
export function EvidenceFields({ evidence, onChange }: Props) {
  return (
    <>
      <Select
        label="Evidence"
        value={evidence?.kind ?? ''}
        options={kinds}
        onChange={(kind) => onChange(kind === '' ? null : { ...evidence, kind })}
      />
      {evidence ? (
        <div className={styles.pair}>
          <TextField
            label="Source"
            value={evidence.source ?? ''}
            onChange={(source) =>
              onChange(without({ ...evidence, source }, source === '' ? 'source' : null))
            }
          />
          <TextField
            label="Sample size"
            type="number"
            min={1}
            value={evidence.n === undefined ? '' : String(evidence.n)}
            onChange={(text) => {
              const n = sizeIn(text);
              onChange(n === undefined ? without(evidence, 'n') : { ...evidence, n });
            }}
          />
        </div>
      ) : null}
    </>
  );
}

function sizeIn(text: string): number | undefined {
  const n = Number(text);
  return text !== '' && Number.isInteger(n) && n > 0 ? n : undefined;
}

function without({ kind, source, n }: Evidence, field: 'source' | 'n' | null): Evidence {
  return {
    kind,
    ...(source !== undefined && field !== 'source' && { source }),
    ...(n !== undefined && field !== 'n' && { n }),
  };
}
