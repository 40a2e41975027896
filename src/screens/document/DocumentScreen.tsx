// Opens the document of the address and shows the editor of its kind.
import { lazy, Suspense } from 'react';
import type { Ports, Stage } from '../../actions/ports';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { useSession } from './useSession';

const EditorScreen = lazy(() =>
  import('../editor/EditorScreen').then((m) => ({ default: m.EditorScreen })),
);
const PersonaScreen = lazy(() =>
  import('../persona/PersonaScreen').then((m) => ({ default: m.PersonaScreen })),
);
const SegmentsScreen = lazy(() =>
  import('../segments/SegmentsScreen').then((m) => ({ default: m.SegmentsScreen })),
);

interface Props {
  id: string;
  ports: Ports;
  stage: Stage;
}

export function DocumentScreen({ id, ports, stage }: Props) {
  const result = useSession(ports, id);
  if (result === null) return null;
  if (!result.ok) {
    const { message, hint } = result.problem;
    return (
      <main>
        <EmptyState
          icon="triangle-alert"
          title={message}
          action={
            <Button variant="primary" onClick={() => ports.go.home()}>
              All documents
            </Button>
          }
        >
          {hint}
        </EmptyState>
      </main>
    );
  }
  const session = result.value;
  return (
    <Suspense>
      {session.kind === 'grid' ? (
        <EditorScreen session={session} ports={ports} stage={stage} />
      ) : session.kind === 'persona' ? (
        <PersonaScreen session={session} ports={ports} />
      ) : (
        <SegmentsScreen session={session} ports={ports} />
      )}
    </Suspense>
  );
}
