import { useState } from 'react';
import {
  type Channel,
  channelInfo,
  channelLabelOf,
  standardChannels,
} from '../../document/vocabulary';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { channelIcons } from '../../ui/tokens';

interface Props {
  channel: Channel | undefined;
  /** null takes it away; `typing` while its own name is being written. */
  onChange: (channel: Channel | null, typing?: boolean) => void;
}

const own = 'own';

/** A channel of the list, or one with a name of the user's own. */
export function ChannelField({ channel, onChange }: Props) {
  const known = standardChannels.find((standard) => standard === channel);
  const custom = channel !== undefined && known === undefined;
  const options = [
    { value: '', label: 'No channel' },
    ...standardChannels.map((value) => ({
      value,
      label: channelInfo[value].label,
      icon: channelIcons[value],
    })),
    { value: own, label: 'Another channel' },
  ];
  return (
    <>
      <Select
        label="Channel"
        value={custom ? own : (known ?? '')}
        options={options}
        onChange={(value) => {
          const picked = standardChannels.find((standard) => standard === value);
          if (value === own) onChange('custom:Other channel');
          else onChange(picked ?? null);
        }}
      />
      {custom ? (
        <NameField
          name={channelLabelOf(channel)}
          onChange={(name) => onChange(`custom:${name}`, true)}
        />
      ) : null}
    </>
  );
}

/** An emptied field is on its way to another name: until then the old one stands. */
function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <TextField
      label="Name of the channel"
      value={draft ?? name}
      maxLength={80}
      onChange={(next) => {
        setDraft(next);
        if (next.trim() !== '') onChange(next);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
