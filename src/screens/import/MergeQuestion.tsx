import type { KeyboardEvent } from 'react';
import type { Conflict } from '../../analysis/merge/conflict';
import { RadioGroup } from '../../ui/Choice';
import styles from './MergeDialog.module.css';

type Choice = Conflict['choices'][number];

interface Props {
  conflict: Conflict;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** 1 mine, 2 theirs, 3 both. */
const digits: readonly Choice[] = ['mine', 'theirs', 'both'];

const labels: Record<Choice, string> = { mine: 'Mine', theirs: 'Theirs', both: 'Both' };

export function MergeQuestion({ conflict, choice, onChoose }: Props) {
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
