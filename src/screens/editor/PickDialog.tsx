// Type a few letters, arrow to the right line, Enter: the shell of everything that is picked from a long list.
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { type Choice, matching } from './choices';
import styles from './PickDialog.module.css';

interface Props {
  title: string;
  prompt: string;
  choices: readonly Choice[];
  /** The character that opened the dialog: typed again at once it is meant as text. */
  sigil?: string;
  onSigil?: () => void;
  /** Offered at the end for words that no choice has. */
  newChoice?: (query: string) => Choice;
  /** Said in the place of choices while there are none at all. */
  nothing?: string;
  /** False when `onClose` sends the focus somewhere itself. */
  finalFocus?: false | RefObject<HTMLElement | null>;
  onPick: (id: string) => void;
  onClose: () => void;
}

const most = 100;

export function PickDialog({
  title,
  prompt,
  choices,
  sigil,
  onSigil,
  newChoice,
  nothing,
  finalFocus,
  onPick,
  onClose,
}: Props) {
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const hits = matching(choices, query).slice(0, most);
  const isNew = newChoice && query.trim() !== '' && !hits.some(({ id }) => id === query.trim());
  const found = isNew ? [...hits, newChoice(query)] : hits;
  const current = found[Math.min(index, found.length - 1)];

  function onKeyDown(event: KeyboardEvent) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(index, found.length - 1) + by + found.length) % found.length;
      setIndex(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onPick(current.id);
    }
  }

  return (
    <Dialog open onClose={onClose} title={title} initialFocus={input} finalFocus={finalFocus} flush>
      <div className={styles.search}>
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          autoFocus
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={current ? `${list}-${found.indexOf(current)}` : undefined}
          aria-label={prompt}
          placeholder={prompt}
          value={query}
          onChange={(event) => {
            if (sigil && event.target.value === sigil) {
              onSigil?.();
              return;
            }
            setQuery(event.target.value);
            setIndex(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={list} role="listbox" aria-label={title} className={styles.list}>
        {found.map((choice, at) => (
          // Keys are the field's: the list only shows and takes clicks.
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter work in the field
          <div
            key={choice.id}
            id={`${list}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={choice === current}
            className={styles.option}
            onClick={() => onPick(choice.id)}
          >
            {choice.icon ? <Icon name={choice.icon} /> : null}
            <span className={styles.label}>{choice.label}</span>
            {choice.hint ? <span className={styles.hint}>{choice.hint}</span> : null}
          </div>
        ))}
        {found.length === 0 ? (
          <p className={styles.none}>
            {choices.length === 0 && nothing ? nothing : `Nothing matches “${query}”.`}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
