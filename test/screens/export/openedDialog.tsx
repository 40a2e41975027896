// The export dialog as somebody opens it, and the one file that comes of it.
import { useState } from 'react';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { present } from '../../../src/base/assert';
import type { AnyDocument } from '../../../src/document/document';
import { ExportDialog } from '../../../src/screens/export/ExportDialog';
import { Button } from '../../../src/ui/Button';
import { UiRoot } from '../../../src/ui/UiRoot';
import { type MemoryPorts, memoryPorts } from '../../support/memoryPorts';

function Editor({ ports, document }: { ports: MemoryPorts; document: AnyDocument }) {
  const [open, setOpen] = useState(false);
  return (
    <UiRoot theme="light">
      <main>
        <h1>Map</h1>
        <Button onClick={() => setOpen(true)}>Open</Button>
        <ExportDialog
          ports={ports}
          document={document}
          open={open}
          onClose={() => setOpen(false)}
        />
      </main>
    </UiRoot>
  );
}

export async function opened(document: AnyDocument, ports = memoryPorts()) {
  await render(<Editor ports={ports} document={document} />);
  await userEvent.click(page.getByRole('button', { name: 'Open' }));
  await expect.element(exportButton()).toHaveFocus();
  return ports;
}

export const exportButton = () => page.getByRole('button', { name: 'Export', exact: true });
export const format = (name: string) => page.getByRole('radio', { name, exact: true });
export const notes = () => page.getByRole('list', { name: 'Notes' });

/** The one file that was downloaded, once the dialog has gone. */
export async function exported(ports: MemoryPorts) {
  await userEvent.click(exportButton());
  return downloaded(ports);
}

export async function downloaded(ports: MemoryPorts) {
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(ports.downloads).toHaveLength(1);
  return present(ports.downloads[0], 'a file');
}
