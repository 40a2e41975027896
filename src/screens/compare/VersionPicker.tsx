import { Select } from '../../ui/Select';
import { kindIcons, kindNames } from '../documentWords';
import type { Slot, Subject, useVersions } from './useVersions';

interface Props {
  slot: Slot;
  label: string;
  versions: ReturnType<typeof useVersions>;
  subject: Subject;
}

const fromFile = 'a file';
const nothing = 'nothing';

export function VersionPicker({ slot, label, versions, subject }: Props) {
  const { entries, files, chosen } = versions;
  const icon = kindIcons[subject.kind];
  const value = chosen[slot] ?? nothing;
  const known = [
    ...entries.map((entry) => ({
      value: entry.id,
      label: `${stateWords[entry.state ?? 'none']}${entry.title.trim() || 'Untitled'}`,
      icon,
      ...(entry.id === subject.id && { hint: `This ${kindNames[subject.kind].toLowerCase()}` }),
    })),
    ...files.map(({ key, name }) => ({ value: key, label: name, icon: 'file-text' as const })),
  ];
  // It can go to the bin in another tab while it is chosen here.
  const isKnown = known.some((option) => option.value === value);
  const missing = value === nothing ? 'Choose a version' : 'Missing document';
  return (
    <Select
      label={label}
      value={value}
      options={[
        ...(isKnown ? [] : [{ value, label: missing, disabled: true }]),
        ...known,
        { value: fromFile, label: 'A file…', icon: 'folder-open' as const },
      ]}
      onChange={(next) =>
        next === fromFile ? void versions.pickFile(slot) : versions.choose(slot, next)
      }
    />
  );
}

const stateWords = { 'as-is': 'As-is: ', 'to-be': 'To-be: ', none: '' };
