import { useEffect, useState } from 'react';
import type { ImportState } from '../../actions/library/importer';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Progress } from '../../ui/Progress';
import { useLast } from '../useLast';

type Reading = Extract<ImportState, { kind: 'reading' }>;

/** Most files are read before anybody could read this. */
const patience = 600;

/** What is being read when it takes longer than a moment, with the way out. */
export function ReadingDialog({ state }: { state: Reading | null }) {
  const [late, setLate] = useState<Reading | null>(null);
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => setLate(state), patience);
    return () => clearTimeout(timer);
  }, [state]);
  const shown = useLast(late);
  if (!shown) return null;
  return (
    <Dialog
      open={state !== null && state === late}
      onClose={() => shown.cancel()}
      title="Import"
      size="s"
      footer={<Button onClick={() => shown.cancel()}>Cancel</Button>}
    >
      <Progress label={`Reading “${shown.source}”`} value={null} />
    </Dialog>
  );
}
