// The one textarea of a free canvas: it lies over what is chosen, has the keyboard focus and is the editor of its label.
// Never mounted anew, so that no first character and no input method is ever interrupted.
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { Box } from '../../base/geometry';
import { limits } from '../../document/limits';
import styles from './FreeInput.module.css';

interface Props {
  input: RefObject<HTMLTextAreaElement | null>;
  /** Where the label is, in map units. */
  box: Box;
  on: 'node' | 'edge';
  words: string;
  /** Null while no label is open. */
  text: string | null;
  onText(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onFocus(): void;
  onBlur(): void;
}

export function FreeInput({ input, box, on, words, text, onText, ...handlers }: Props) {
  // React Flow makes room for it only once it is there itself.
  useEffect(() => input.current?.focus({ preventScroll: true }), [input]);
  return (
    <textarea
      ref={input}
      className={`nopan nowheel ${styles.input}`}
      data-free-input
      data-on={on}
      data-editing={text !== null || undefined}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
      aria-label={words}
      aria-describedby="free-keys"
      autoComplete="off"
      dir="auto"
      spellCheck={text !== null}
      rows={1}
      maxLength={limits.titleLength}
      value={text ?? ''}
      onChange={(event) => onText(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={handlers.onKeyDown}
      onFocus={handlers.onFocus}
      // Another window in front is no reason to stop editing.
      onBlur={() => window.document.hasFocus() && handlers.onBlur()}
    />
  );
}
