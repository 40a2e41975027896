import { expect, test } from 'vitest';
import { loadView, saveView } from '../../../src/actions/document/savedView';
import { memoryPorts } from '../../support/memoryPorts';

const viewport = { x: -120, y: 40, zoom: 0.8 };

test('a map is found where it was left', async () => {
  const ports = memoryPorts();
  const view = {
    viewport,
    cursor: { kind: 'stage', stageId: 'buy' },
    activePersonaId: 'ana',
  } as const;
  saveView(ports, 'map', view);
  expect(await loadView(ports, 'map')).toEqual(view);
  expect(await loadView(ports, 'other')).toBeNull();
});

test('a cursor on a link is not worth coming back to', async () => {
  const ports = memoryPorts();
  saveView(ports, 'map', {
    viewport,
    cursor: { kind: 'link', linkId: 'a' },
    activePersonaId: null,
  });
  expect(await loadView(ports, 'map')).toBeNull();
});

test.each([null, 7, { viewport: { x: 0, y: 0, zoom: 0 }, cursor: null, activePersonaId: null }])(
  'a view that makes no sense is none: %j',
  async (value) => {
    const ports = memoryPorts();
    await ports.library.meta.set('view:map', value);
    expect(await loadView(ports, 'map')).toBeNull();
  },
);
