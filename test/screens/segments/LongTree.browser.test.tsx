// A tree of hundreds of segments: what is out of view is not drawn, and all of it is still in reach.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Segment, SegmentationDocument } from '../../../src/document/segmentation';
import { SegmentsScreen } from '../../../src/screens/segments/SegmentsScreen';
import { UiRoot } from '../../../src/ui/UiRoot';
import { memoryPorts } from '../../support/memoryPorts';
import { memorySession } from '../../support/memorySession';

/** Each third segment is a part of the one before, so that there are branches. */
function map(count: number): SegmentationDocument {
  const axis = { title: 'Price', low: 'careless', high: 'careful' };
  const segments = Array.from({ length: count }, (_, index): [string, Segment] => [
    `s${index + 1}`,
    {
      name: `Segment ${index + 1}`,
      order: `b${100 + index}V`,
      ...(index % 3 === 2 ? { parentId: `s${index}` } : {}),
    },
  ]);
  return {
    id: 'map',
    kind: 'segmentation',
    title: 'Many',
    axes: { x: axis, y: { ...axis, title: 'Visits' } },
    segments: Object.fromEntries(segments),
  };
}

async function openTree(tree: SegmentationDocument) {
  const ports = memoryPorts();
  await render(
    <UiRoot theme="light">
      <div style={{ height: 600 }}>
        <SegmentsScreen session={memorySession(ports, tree)} ports={ports} />
      </div>
    </UiRoot>,
  );
  await userEvent.click(page.getByRole('button', { name: 'Tree', exact: true }));
  // The canvas takes the keys by itself.
  await expect.poll(() => document.querySelector('[data-free-input]:focus')).not.toBeNull();
}

const nodesDrawn = () => document.querySelectorAll('[data-free-node]').length;
const chosen = () => document.querySelector('[data-free-node][data-chosen]');

test('of a large tree only what is near the view is drawn', async () => {
  await openTree(map(600));
  await expect.poll(nodesDrawn).toBeLessThan(300);
});

test('a small tree is drawn whole', async () => {
  await openTree(map(6));
  await expect.poll(nodesDrawn).toBe(7);
});

test('arrow keys reach what was out of view, and it is drawn then', async () => {
  await openTree(map(600));
  await expect.poll(chosen).not.toBeNull();
  const first = chosen()?.getAttribute('data-free-node');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.poll(() => chosen()?.getAttribute('data-free-node')).not.toBe(first);
  expect(chosen()?.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
});
