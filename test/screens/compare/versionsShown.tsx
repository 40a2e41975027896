// The comparison of documents in a library in memory, as the list of documents or an open one brings it up.
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { AnyDocument } from '../../../src/document/document';
import { CompareDialog } from '../../../src/screens/compare/CompareDialog';
import { UiRoot } from '../../../src/ui/UiRoot';
import { type MemoryPorts, memoryPorts, noon } from '../../support/memoryPorts';

export const dialog = () => page.getByRole('dialog', { name: 'Compare' });

interface Options {
  theme?: 'light' | 'dark';
  /** Before anything is drawn. */
  prepare?(ports: MemoryPorts): void;
}

export async function show(
  subject: AnyDocument,
  others: readonly AnyDocument[],
  { theme = 'light', prepare }: Options = {},
) {
  const said: string[] = [];
  const onClose = vi.fn();
  const ports = { ...memoryPorts(), announce: (message: string) => void said.push(message) };
  for (const document of [subject, ...others]) await ports.library.put(document, noon);
  prepare?.(ports);
  await render(
    <UiRoot theme={theme}>
      <CompareDialog
        ports={ports}
        subject={{ id: subject.id, kind: subject.kind, open: subject }}
        onClose={onClose}
      />
    </UiRoot>,
  );
  return { ports, said, onClose };
}
