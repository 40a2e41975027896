// What a colleague's version brings into mine, and what both of us changed: one question each, by keys 1, 2, 3.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { ImportState } from '../../actions/library/importer';
import type { Choices } from '../../analysis/merge/mergeTables';
import { countOf } from '../../base/countOf';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { dayAndTime } from '../documentWords';
import { useLast } from '../useLast';
import styles from './MergeDialog.module.css';
import { MergeQuestion } from './MergeQuestion';

type MergeState = Extract<ImportState, { kind: 'merge' }>;

export function MergeDialog({ state, now }: { state: MergeState | null; now: number }) {
  const shown = useLast(state);
  if (!shown) return null;
  return (
    <Questions key={shown.merge.from.theirs.id} state={shown} open={state !== null} now={now} />
  );
}

function Questions({ state, open, now }: { state: MergeState; open: boolean; now: number }) {
  const { merge, common, answer } = state;
  const words = common.kind === 'table' ? tableWords : copyWords;
  const { conflicts, taken, notes } = merge;
  const [choices, setChoices] = useState<Choices>({});
  const list = useRef<HTMLOListElement>(null);
  const go = useRef<HTMLButtonElement>(null);
  const title = merge.from.mine.title.trim() || 'Untitled';

  /** J and K walk the questions, as digits answer them. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    checkedIn(next)?.focus();
  }

  return (
    <Dialog
      open={open}
      onClose={() => answer(null)}
      title={`${words.title} “${title}”`}
      description={`${summaryOf(words, taken)}${conflicts.length > 0 ? ` ${askedOf(conflicts.length)}` : ''}`}
      size={conflicts.length > 0 ? 'l' : 'm'}
      // Digits answer the first question at once, and Enter leaves it as it is.
      initialFocus={() => checkedIn(list.current) ?? go.current}
      onSubmit={() => answer(choices)}
      footerNote="Undo in the document takes all of it back."
      footer={
        <>
          <Button onClick={() => answer(null)}>Cancel</Button>
          <Button ref={go} type="submit" variant="primary">
            {words.button}
          </Button>
        </>
      }
    >
      <p className={styles.common}>{commonText(common, now)}</p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {conflicts.length > 0 && (
        <ol ref={list} className={styles.questions} onKeyDown={onKeyDown}>
          {conflicts.map((conflict) => (
            <MergeQuestion
              key={conflict.id}
              conflict={conflict}
              labels={words.labels}
              choice={choices[conflict.id] ?? conflict.initial}
              onChoose={(choice) => setChoices((was) => ({ ...was, [conflict.id]: choice }))}
            />
          ))}
        </ol>
      )}
    </Dialog>
  );
}

function checkedIn(questions: Element | null | undefined): HTMLElement | null {
  return questions?.querySelector<HTMLElement>('[role=radio][aria-checked=true]') ?? null;
}

const copyWords = {
  title: 'Merge into',
  button: 'Merge',
  from: 'From theirs',
  nothing: 'Theirs has nothing that is new.',
  labels: { mine: 'Mine', theirs: 'Theirs', both: 'Both' },
} as const;

const tableWords = {
  title: 'Update',
  button: 'Update',
  from: 'From the table',
  nothing: 'The table has nothing that is new.',
  labels: { mine: 'The map', theirs: 'The table', both: 'Both' },
} as const;

/** Where what is new is told from what was deleted by, in one line. */
function commonText(common: MergeState['common'], now: number): string {
  switch (common.kind) {
    case 'shared':
      return `Both come from the version shared on ${dayAndTime(common.at, now)}: only what both changed is asked.`;
    case 'came':
      return `Both come from the version imported on ${dayAndTime(common.at, now)}: only what both changed is asked.`;
    case 'mine':
      return 'Theirs was made from the version that you have now.';
    case 'theirs':
      return 'Yours was made from this version.';
    case 'table':
      return 'What the table cannot hold stays as it is.';
    case 'unknown':
      return 'No common version is known: all that differs is asked, and what only one side has is kept.';
  }
}

function summaryOf(
  words: typeof copyWords | typeof tableWords,
  { added, changed, removed }: MergeState['merge']['taken'],
): string {
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
  ];
  return parts.length > 0 ? `${words.from}: ${parts.join(', ')}.` : words.nothing;
}

function askedOf(count: number): string {
  return `${countOf(count, 'question')}: J and K walk, 1, 2 and 3 choose.`;
}
