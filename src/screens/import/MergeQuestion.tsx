import type { KeyboardEvent } from 'react';
import type { Conflict } from '../../analysis/merge/conflict';
import { RadioGroup } from '../../ui/Choice';
import styles from './MergeDialog.module.css';

type Choice = Conflict['choices'][number];

interface Props {
  conflict: Conflict;
  choice: Choice;
  /** What the two sides are called. */
  labels: Readonly<Record<Choice, string>>;
  onChoose: (choice: Choice) => void;
}

/** 1 mine, 2 theirs, 3 both. */
const digits: readonly Choice[] = ['mine', 'theirs', 'both'];

export function MergeQuestion({ conflict, choice, labels, onChoose }: Props) {
  const { subject, place, question, base, choices } = conflict;
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = digits[Number(event.key) - 1];
    if (!wanted || !choices.includes(wanted)) return;
    event.preventDefault();
    onChoose(wanted);
  }
  return (
    <li className={styles.question} data-question onKeyDown={onKeyDown}>
      <p className={styles.subject}>
        {subject}: {question}
        {place !== null && <span className={styles.place}> · {place}</span>}
      </p>
      {base !== null && <p className={styles.base}>Before: {base || 'nothing'}</p>}
      <RadioGroup
        label={`${subject}: ${question}`}
        hideLabel
        value={choice}
        onChange={onChoose}
        options={choices.map((value) => ({
          value,
          label: labels[value],
          hint: value === 'both' ? 'Both stay' : conflict[value] || 'Nothing',
        }))}
      />
    </li>
  );
}
