import { Select } from '../../ui/Select';
import { kindIcons, kindNames } from '../documentWords';
import type { Slot, Subject, Versions } from './useVersions';

interface Props {
  slot: Slot;
  label: string;
  versions: Versions;
  subject: Subject;
}

const fromFile = 'a file';
const nothing = 'nothing';

/** First the document itself and what it was, then others, then files. */
export function VersionPicker({ slot, label, versions, subject }: Props) {
  const { entries, points, files, chosen } = versions;
  const icon = kindIcons[subject.kind];
  const own = `This ${kindNames[subject.kind].toLowerCase()}`;
  const value = chosen[slot] ?? nothing;
  const documents = entries.map(({ id, state, title }) => ({
    value: id,
    label: `${stateWords[state ?? 'none']}${title.trim() || 'Untitled'}`,
    icon,
    ...(id === subject.id ? { group: own, hint: 'As it is now' } : { group: 'Others' }),
  }));
  const known = [
    ...documents.filter(({ group }) => group === own),
    ...points.map(({ key, title }) => ({
      value: key,
      label: title,
      icon: 'history' as const,
      group: own,
    })),
    ...documents.filter(({ group }) => group !== own),
    ...files.map(({ key, name }) => ({
      value: key,
      label: name,
      icon: 'file-text' as const,
      group: 'Files',
    })),
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
        { value: fromFile, label: 'A file…', icon: 'folder-open' as const, group: 'Files' },
      ]}
      onChange={(next) =>
        next === fromFile ? void versions.pickFile(slot) : versions.choose(slot, next)
      }
    />
  );
}

const stateWords = { 'as-is': 'As-is: ', 'to-be': 'To-be: ', none: '' };
