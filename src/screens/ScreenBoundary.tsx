// The last net under a screen: says what happened, keeps the data reachable, never offers to clear anything.
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Ports } from '../actions/ports';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';

interface Props {
  ports: Ports;
  documentId: string | null;
  children: ReactNode;
}

export class ScreenBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { ports, documentId, children } = this.props;
    if (!error) return children;
    return (
      <main>
        <EmptyState
          icon="triangle-alert"
          title="This screen stopped working. Your maps are stored."
          action={
            <>
              <Button variant="primary" onClick={() => location.reload()}>
                Reload
              </Button>
              <Button onClick={() => ports.go.home()}>All documents</Button>
              {documentId === null ? null : (
                <Button onClick={() => void downloadRaw(ports, documentId)}>
                  Download raw data
                </Button>
              )}
            </>
          }
        >
          {error.message}
        </EmptyState>
      </main>
    );
  }
}

async function downloadRaw(ports: Ports, id: string): Promise<void> {
  const raw = await ports.library.raw(id);
  if (raw.ok) {
    ports.files.download(new Blob([raw.value], { type: 'application/json' }), `${id}.raw.json`);
  } else ports.toast({ message: raw.problem.message, tone: 'danger' });
}
