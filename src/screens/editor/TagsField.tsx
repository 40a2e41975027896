import { useState } from 'react';
import { TextField } from '../../ui/TextField';

interface Props {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Tags as text, separated by commas; they count when the field is left or Enter is pressed. */
export function TagsField({ tags, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  function keep() {
    if (draft !== null) onChange(tagsIn(draft));
    setDraft(null);
  }
  return (
    <TextField
      label="Tags"
      hint="Separated by commas"
      value={draft ?? tags.join(', ')}
      onChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && keep()}
    />
  );
}

function tagsIn(text: string): string[] {
  return [...new Set(text.split(',').map((tag) => tag.trim().replace(/^#/, '')))].filter(Boolean);
}
