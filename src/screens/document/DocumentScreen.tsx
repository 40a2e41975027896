// Opens the document of the address and shows the editor of its kind.
import type { Ports, Stage } from '../../actions/ports';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { afterLoad } from '../afterLoad';
import { useSession } from './useSession';

const EditorScreen = afterLoad(() => import('../editor/EditorScreen').then((m) => m.EditorScreen));
const PersonaScreen = afterLoad(() =>
  import('../persona/PersonaScreen').then((m) => m.PersonaScreen),
);
const SegmentsScreen = afterLoad(() =>
  import('../segments/SegmentsScreen').then((m) => m.SegmentsScreen),
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
  switch (session.kind) {
    case 'grid':
      return <EditorScreen session={session} ports={ports} stage={stage} />;
    case 'persona':
      return <PersonaScreen session={session} ports={ports} />;
    case 'segmentation':
      return <SegmentsScreen session={session} ports={ports} />;
  }
}
