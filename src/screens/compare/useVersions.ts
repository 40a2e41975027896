// Which two versions are looked at, and the documents behind the choice.
import { useEffect, useState } from 'react';
import { comparableEntries, likelyPair } from '../../actions/compare/comparable';
import { readVersion } from '../../actions/compare/readVersion';
import { datedTitle, versionTitle } from '../../actions/compare/versionTitle';
import type { LibraryEntry, OlderVersion, Ports } from '../../actions/ports';
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

/** A restore point of the subject. */
export interface Point {
  key: string;
  seq: number;
  title: string;
  /** For files. */
  dated: string;
}

export type Versions = ReturnType<typeof useVersions>;

export function useVersions(ports: Ports, subject: Subject) {
  const entries = useObservable(ports.library.documents);
  const [picked, setPicked] = useState<Record<Slot, string | null>>(
    () => likelyPair(entries, subject) ?? { before: null, after: subject.id },
  );
  const [files, setFiles] = useState<readonly VersionFile[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const { points, isListed } = usePoints(ports, subject);
  // Without another document it is compared with what it was.
  const chosen = { ...picked, before: picked.before ?? points[0]?.key ?? null };
  const sources = { ports, subject, files, points };
  const choose = (slot: Slot, key: string) => setPicked({ ...chosen, [slot]: key });

  return {
    entries: comparableEntries(entries, subject),
    points,
    files,
    chosen,
    before: useVersion(chosen.before, sources),
    after: useVersion(chosen.after, sources),
    /** Why the last file was not taken. */
    problem,
    dismiss: () => setProblem(null),
    /** Name of the file that is being read. */
    reading,
    /** False until it is known which restore points there are. */
    isListed,
    choose,
    swap: () => setPicked({ before: chosen.after, after: chosen.before }),
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

/** A list that cannot be read is none: the documents can be compared without it. */
function usePoints({ library, now }: Ports, { id }: Subject) {
  const [listed, setListed] = useState<readonly OlderVersion[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void library.versions.list(id).then((read) => {
      if (isWanted) setListed(read.ok ? read.value : []);
    });
    return () => {
      isWanted = false;
    };
  }, [library, id]);
  const points = (listed ?? []).map((version): Point => {
    const { seq } = version;
    return {
      key: `version ${seq}`,
      seq,
      title: versionTitle(version, now()),
      dated: datedTitle(version),
    };
  });
  return { points, isListed: listed !== null };
}

interface Sources {
  ports: Ports;
  subject: Subject;
  files: readonly VersionFile[];
  points: readonly Point[];
}

/** Null while it is read, or nothing is chosen. */
function useVersion(
  key: string | null,
  { ports, subject, files, points }: Sources,
): Result<AnyDocument> | null {
  const [stored, setStored] = useState<{ key: string; read: Result<AnyDocument> } | null>(null);
  const given =
    key === subject.id ? subject.open : files.find((file) => file.key === key)?.document;
  const isStored = given === undefined;
  const seq = points.find((point) => point.key === key)?.seq;
  const { library } = ports;
  useEffect(() => {
    if (key === null || !isStored) return;
    let isWanted = true;
    const read = seq === undefined ? library.peek(key) : library.versions.read(subject.id, seq);
    void read.then((value) => isWanted && setStored({ key, read: value }));
    return () => {
      isWanted = false;
    };
  }, [library, subject.id, key, seq, isStored]);
  if (given) return { ok: true, value: given };
  return stored !== null && stored.key === key ? stored.read : null;
}
