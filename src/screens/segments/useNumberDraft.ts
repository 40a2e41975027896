import { useState } from 'react';

interface Options {
  value: number | undefined;
  /** Undefined when the text is no number that can stand here. */
  read: (text: string) => number | null | undefined;
  onNumber: (number: number | null) => void;
}

/** Keeps what is typed while it is no number yet; leaving the field shows what counts. */
export function useNumberDraft({ value, read, onNumber }: Options) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    text: draft ?? grouped(value),
    isWrong: draft !== null && read(draft) === undefined,
    type(text: string) {
      setDraft(text);
      const number = read(text);
      if (number !== undefined) onNumber(number);
    },
    leave: () => setDraft(null),
  };
}

/** Narrow spaces between thousands: reading a number passes over them. */
function grouped(value: number | undefined): string {
  if (value === undefined) return '';
  const [whole = '', part] = value.toString().split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return part === undefined ? spaced : `${spaced}.${part}`;
}
