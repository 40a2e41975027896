// From key events to chords, and Space held as the hand that pans.
import { type KeyboardEvent, useState } from 'react';
import { chordOf } from '../../actions/keys/chord';

interface Options {
  mac: boolean;
  isEditing: boolean;
  /** True when the chord meant something. */
  press(chord: string): boolean;
}

export function useFreeKeys({ mac, isEditing, press }: Options) {
  const [hand, setHand] = useState(false);

  function onKeyDown(event: KeyboardEvent) {
    // 229: the input method has the key.
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
    const altGraph = event.getModifierState('AltGraph');
    const chord = chordOf({ key, code, ctrlKey, metaKey, shiftKey, altKey, altGraph }, mac);
    if (chord === null) return;
    if (chord === 'Space' && !isEditing) {
      event.preventDefault();
      setHand(true);
    } else if (press(chord)) {
      event.preventDefault();
    }
  }

  return { hand, onKeyDown, onKeyUp: ({ key }: KeyboardEvent) => key === ' ' && setHand(false) };
}
