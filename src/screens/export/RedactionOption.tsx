// A copy for a client: one choice leaves out all that is usually not theirs to see; each part can come back.
import { useState } from 'react';
import { redactionTitles } from '../../actions/export/redactionTitles';
import { redactions, redactionsFor } from '../../analysis/redact/redactions';
import { Select } from '../../ui/Select';
import type { OptionProps } from './optionProps';
import { PartsList } from './PartsList';

export function RedactionOption({ document, choices, change }: OptionProps) {
  const offered = redactionsFor(document);
  // A client who sees everything after all is still one: the list must not go from under the keyboard.
  const [seesAll, setSeesAll] = useState(false);
  const isForClient = seesAll || offered.some((each) => choices.redactions.includes(each));
  return (
    <>
      <Select
        label="For"
        value={isForClient ? 'client' : 'us'}
        onChange={(reader) => {
          setSeesAll(false);
          change({ redactions: reader === 'client' ? [...offered] : [] });
        }}
        options={[
          { value: 'us', label: 'Our own people', hint: 'Everything' },
          { value: 'client', label: 'A client', hint: 'Without what is not theirs to see' },
        ]}
      />
      {isForClient && (
        <PartsList
          label="The client sees"
          parts={offered.map((each) => ({ id: each, label: redactionTitles[each] }))}
          leftOut={choices.redactions}
          onChange={(ids) => {
            setSeesAll(ids.length === 0);
            change({ redactions: redactions.filter((each) => ids.includes(each)) });
          }}
        />
      )}
    </>
  );
}
