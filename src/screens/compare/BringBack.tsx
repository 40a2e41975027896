// The way back to a restore point that is being looked at.
import { useState } from 'react';
import { bringBackStored } from '../../actions/compare/bringBack';
import type { Ports } from '../../actions/ports';
import type { Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { Button } from '../../ui/Button';
import type { Subject, Versions } from './useVersions';

interface Props {
  ports: Ports;
  subject: Subject;
  versions: Versions;
  onDone: () => void;
  bringBack?: (older: AnyDocument, title: string) => Result<null>;
}

export function BringBack({ ports, subject, versions, onDone, bringBack }: Props) {
  const [busy, setBusy] = useState(false);
  const { chosen, points } = versions;
  const slot = (['before', 'after'] as const).find((each) =>
    points.some(({ key }) => key === chosen[each]),
  );
  const point = slot && points.find(({ key }) => key === chosen[slot]);
  const read = slot && versions[slot];
  if (!point || !read?.ok) return null;
  const run = async () => {
    setBusy(true);
    const older = { document: read.value, title: point.title };
    const done = bringBack
      ? bringBack(older.document, older.title)
      : await bringBackStored(ports, older);
    setBusy(false);
    if (!done.ok) {
      const { code, message, hint } = done.problem;
      ports.toast({ id: code, tone: 'danger', message, ...(hint ? { detail: hint } : {}) });
      return;
    }
    ports.toast({
      id: 'brought-back',
      tone: 'ok',
      message: `Brought back: ${point.title}.`,
      detail: subject.open ? 'Undo takes it back.' : 'Open it and undo to take it back.',
    });
    onDone();
  };
  return (
    <Button icon="rotate-ccw" busy={busy} onClick={() => void run()}>
      Bring back “{point.title}”
    </Button>
  );
}
