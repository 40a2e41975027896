// A web address on its way: until it is one it stays in the field, because a document holds no other.
import { useState } from 'react';
import { isSafeHref } from '../../document/href';
import { TextField } from '../../ui/TextField';

interface Props {
  address: string | undefined;
  /** null takes it away. */
  onChange: (address: string | null) => void;
  onBlur: () => void;
}

export function AddressField({ address, onChange, onBlur }: Props) {
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const take = (text: string) => {
    const done = text === '' || isSafeHref(text);
    setUnfinished(done ? null : text);
    if (done) onChange(text === '' ? null : text);
  };
  return (
    <TextField
      label="Web address"
      value={unfinished ?? address ?? ''}
      error={unfinished === null ? undefined : 'Begin with https://, mailto: or tel:'}
      onChange={take}
      onBlur={() => {
        const whole = `https://${unfinished ?? ''}`;
        // People write "example.org".
        if (unfinished !== null && /^[^:/\s]+\.[^:\s]+$/.test(unfinished) && isSafeHref(whole)) {
          take(whole);
        }
        onBlur();
      }}
    />
  );
}
