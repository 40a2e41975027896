// Which two versions are looked at, and the documents behind the choice.
import { useEffect, useState } from 'react';
import { comparableEntries, likelyPair } from '../../actions/compare/comparable';
import { readVersion } from '../../actions/compare/readVersion';
import type { LibraryEntry, Ports } from '../../actions/ports';
import type { Problem, Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { useObservable } from '../useObservable';

export type Slot = 'before' | 'after';

export interface VersionFile {
  key: string;
  name: string;
  document: AnyDocument;
}

/** The document that the dialog was opened for; with its content where it is open. */
export interface Subject {
  id: string;
  kind: LibraryEntry['kind'];
  open?: AnyDocument;
}

export function useVersions(ports: Ports, subject: Subject) {
  const entries = useObservable(ports.library.documents);
  const [chosen, setChosen] = useState<Record<Slot, string | null>>(
    () => likelyPair(entries, subject) ?? { before: null, after: subject.id },
  );
  const [files, setFiles] = useState<readonly VersionFile[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const sources = { ports, subject, files };
  const choose = (slot: Slot, key: string) => setChosen((now) => ({ ...now, [slot]: key }));

  return {
    entries: comparableEntries(entries, subject),
    files,
    chosen,
    before: useVersion(chosen.before, sources),
    after: useVersion(chosen.after, sources),
    /** Why the last file was not taken. */
    problem,
    dismiss: () => setProblem(null),
    /** Name of the file that is being read. */
    reading,
    choose,
    swap: () => setChosen(({ before, after }) => ({ before: after, after: before })),
    async pickFile(slot: Slot): Promise<void> {
      const [file] = (await ports.files.pick(fileKinds)) ?? [];
      if (!file) return;
      setProblem(null);
      setReading(file.name);
      const read = await readVersion(ports, file, subject);
      setReading(null);
      if (!read.ok) return setProblem(read.problem);
      const key = `file ${ports.ids()}`;
      setFiles((all) => [...all, { key, name: file.name, document: read.value }]);
      choose(slot, key);
    },
  };
}

const fileKinds = '.json,.csv,.tsv,.txt,.mmd,.md,.svg,.png,.pdf,application/json';

interface Sources {
  ports: Ports;
  subject: Subject;
  files: readonly VersionFile[];
}

/** Null while it is read, or nothing is chosen. */
function useVersion(
  key: string | null,
  { ports, subject, files }: Sources,
): Result<AnyDocument> | null {
  const [stored, setStored] = useState<{ key: string; read: Result<AnyDocument> } | null>(null);
  const given =
    key === subject.id ? subject.open : files.find((file) => file.key === key)?.document;
  const isStored = given === undefined;
  useEffect(() => {
    if (key === null || !isStored) return;
    let isWanted = true;
    void ports.library.peek(key).then((read) => isWanted && setStored({ key, read }));
    return () => {
      isWanted = false;
    };
  }, [ports, key, isStored]);
  if (given) return { ok: true, value: given };
  return stored !== null && stored.key === key ? stored.read : null;
}
