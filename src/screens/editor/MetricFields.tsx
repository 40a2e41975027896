import type { Metric } from '../../document/grid';
import { TextField } from '../../ui/TextField';
import styles from './Inspector.module.css';

interface Props {
  metric: Metric | undefined;
  onChange: (metric: Metric | null) => void;
}

/** A figure with its name and unit; without a name there is none. */
export function MetricFields({ metric, onChange }: Props) {
  const now = metric ?? { name: '', value: 0 };
  return (
    <>
      <TextField
        label="Metric"
        hint="NPS, CSAT, CES, first contact resolution…"
        value={now.name}
        onChange={(name) => onChange(name === '' ? null : { ...now, name })}
      />
      {metric ? (
        <div className={styles.pair}>
          <TextField
            label="Value"
            type="number"
            step="any"
            value={String(metric.value)}
            onChange={(text) => {
              const value = Number(text);
              if (text !== '' && Number.isFinite(value)) onChange({ ...metric, value });
            }}
          />
          <TextField
            label="Unit"
            value={metric.unit ?? ''}
            onChange={(unit) => {
              const { unit: _, ...rest } = metric;
              onChange(unit === '' ? rest : { ...rest, unit });
            }}
          />
        </div>
      ) : null}
    </>
  );
}
