import '@fontsource-variable/inter/index.css';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { present } from '../../src/base/assert';
import type { Camera } from '../../src/canvas/camera';
import { MapCanvas } from '../../src/canvas/MapCanvas';
import { createTextMeasurer, watchFonts } from '../../src/canvas/measureText';
import type { GridDocument } from '../../src/document/grid';
import { installThemes } from '../../src/ui/themeStyle';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

beforeAll(async () => {
  installThemes(document);
  await watchFonts(document.fonts, () => {});
});

beforeEach(() => page.viewport(1280, 800));

function shop(): GridDocument {
  return journey()
    .persona('Ana')
    .stage('Find', 'Sees ad', 'Asks peer')
    .stage('Buy', 'Pays')
    .usualLanes()
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops')
    .cell('Actions', 'Asks peer', 'Asks')
    .cell('Pains', 'Pays', { text: 'Card declined', severity: 4 })
    .emotion('Sees ad', 0)
    .emotion('Asks peer', 0.5)
    .link('Scrolls', 'Asks')
    .build();
}

async function show(map = shop()) {
  const editor = testEditor(map, { measurer: createTextMeasurer() });
  const events = {
    onEdit: vi.fn(),
    onContextMenu: vi.fn(),
    onAddStep: vi.fn(),
    onAddLane: vi.fn(),
    onMoveLane: vi.fn(),
    onPointer: vi.fn(),
    onRefused: vi.fn(),
  };
  let camera: Camera | null = null;
  await render(
    <div style={{ width: 1200, height: 760 }}>
      <MapCanvas
        editor={editor}
        events={events}
        theme="light"
        onCamera={(given) => {
          camera = given ?? camera;
        }}
      />
    </div>,
  );
  await vi.waitFor(() => expect(present<Camera>(camera, 'camera').size().width).toBe(1200));
  const working = present<Camera>(camera, 'camera');
  working.setViewport({ x: 200, y: 84, zoom: 1 });
  return { editor, events, camera: working, state: () => editor.state.getState() };
}

const find = (selector: string) => present(document.querySelector<HTMLElement>(selector), selector);
const card = (id: string) => find(`[data-card-id="${id}"]`);
const shown = async (id: string) => vi.waitFor(() => card(id));
const boxOf = (selector: string) => find(selector).getBoundingClientRect();

test('cards, titles, labels, arrows and points are marked with their ids', async () => {
  await show();
  await shown('scrolls');
  for (const mark of [
    '[data-stage-id="find"]',
    '[data-step-id="sees-ad"]',
    '[data-lane-id="pains"]',
    '[data-link-id="scrolls-to-asks"]',
    '[data-emotion="sees-ad/ana"]',
  ]) {
    expect(document.querySelector(mark), mark).not.toBeNull();
  }
});

test('a card is exactly as high as the layout says', async () => {
  const { editor } = await show();
  await shown('card-declined');
  for (const [id, box] of editor.layout().cards) {
    const face = card(id);
    expect(face.offsetHeight, id).toBe(box.height);
    expect(present(face.firstElementChild, 'body').scrollHeight, id).toBeLessThanOrEqual(
      box.height,
    );
  }
});

test('titles and labels stay pinned exactly while the camera moves', async () => {
  const { camera, editor } = await show();
  await shown('scrolls');
  for (const view of [
    { x: 120, y: 40, zoom: 1 },
    { x: -35, y: -20, zoom: 1.37 },
    { x: 400, y: 300, zoom: 0.61 },
  ]) {
    camera.setViewport(view);
    const origin = camera.origin();
    const step = present(editor.layout().steps[1], 'step');
    const lane = present(editor.layout().lanes[1], 'lane');
    expect(boxOf('[data-step-id="asks-peer"]').left - origin.x).toBeCloseTo(
      view.x + step.x * view.zoom,
      1,
    );
    expect(boxOf('[data-lane-id="touchpoints"]').top - origin.y).toBeCloseTo(
      view.y + lane.y * view.zoom,
      1,
    );
    expect(boxOf('[data-stage-id="find"]').top - origin.y).toBe(Math.max(0, view.y - 84));
    expect(boxOf('[data-lane-id="touchpoints"]').left - origin.x).toBe(Math.max(0, view.x - 200));
    expect(boxOf('[data-lane-id="touchpoints"]').width).toBe(200);
  }
});

test('a click selects, Mod+click adds, a double click edits', async () => {
  const { state, events } = await show();
  await shown('scrolls');
  await userEvent.click(card('scrolls'));
  expect([...state().session.selectedCards]).toEqual(['scrolls']);
  await userEvent.click(card('asks'), { modifiers: ['Control'] });
  expect([...state().session.selectedCards]).toEqual(['scrolls', 'asks']);
  await userEvent.dblClick(card('asks'));
  expect(events.onEdit).toHaveBeenCalledWith({ kind: 'card', cardId: 'asks' });
});

test('a dropped card moves with one undo step', async () => {
  const { state, editor } = await show();
  await shown('card-declined');
  await userEvent.dragAndDrop(card('stops'), card('card-declined'));
  expect(state().document.cards.stops).toMatchObject({
    laneId: 'pains',
    stepId: 'pays',
    type: 'pain',
  });
  expect(state().history.undo).toHaveLength(1);
  editor.undo();
  expect(state().document.cards.stops).toMatchObject({ laneId: 'actions', stepId: 'sees-ad' });
});

test('a drag over empty ground selects the cards it touches', async () => {
  const { state } = await show();
  await shown('scrolls');
  const canvas = find('.react-flow');
  await userEvent.dragAndDrop(canvas, canvas, {
    sourcePosition: { x: 690, y: 220 },
    targetPosition: { x: 210, y: 95 },
  });
  expect([...state().session.selectedCards].sort()).toEqual(['asks', 'scrolls', 'stops']);
});

test('a click at a height sets the feeling there, snapped to a level', async () => {
  const { state } = await show();
  const lane = find('[data-emotion-lane="emotion"]');
  await userEvent.click(lane, { position: { x: 600, y: 26 } });
  expect(state().document.emotions['emotion/pays/ana']?.value).toBe(1);
});

test('one stroke across the lane rates every step it crosses', async () => {
  const { state } = await show();
  const lane = find('[data-emotion-lane="emotion"]');
  await userEvent.dragAndDrop(lane, lane, {
    sourcePosition: { x: 40, y: 24 },
    targetPosition: { x: 700, y: 136 },
  });
  const { emotions } = state().document;
  expect(Object.keys(emotions).sort()).toEqual([
    'emotion/asks-peer/ana',
    'emotion/pays/ana',
    'emotion/sees-ad/ana',
  ]);
  expect(emotions['emotion/pays/ana']?.value).toBe(-1);
  expect(state().history.undo).toHaveLength(1);
});

test('a point is a slider that says its feeling in words', async () => {
  await show();
  const point = find('[data-emotion="asks-peer/ana"]');
  expect(point.getAttribute('role')).toBe('slider');
  expect(point.getAttribute('aria-valuetext')).toBe(
    'Positive, 1. Step 2 of 3, Asks peer. Up 1 from Sees ad.',
  );
});

test('dragging a lane by its label asks to have it moved there', async () => {
  const { events } = await show();
  await userEvent.dragAndDrop(find('[data-lane-id="pains"]'), find('[data-lane-id="actions"]'), {
    sourcePosition: { x: 80, y: 30 },
    targetPosition: { x: 80, y: 4 },
  });
  expect(events.onMoveLane).toHaveBeenCalledExactlyOnceWith('pains', 'actions');
});

test('a right click names what is under the pointer', async () => {
  const { events } = await show();
  await shown('scrolls');
  await userEvent.click(card('scrolls'), { button: 'right' });
  expect(events.onContextMenu.mock.calls[0]?.[0]).toEqual({ kind: 'card', cardId: 'scrolls' });
  await userEvent.click(find('[data-step-id="pays"]'), { button: 'right' });
  expect(events.onContextMenu.mock.calls[1]?.[0]).toEqual({ kind: 'step', stepId: 'pays' });
});

test('a read-only map offers no additions and refuses no view', async () => {
  const { editor, state } = await show();
  editor.setReadOnly('This document is open in another tab.');
  await shown('scrolls');
  await vi.waitFor(() => expect(document.querySelector('[aria-label="Add stage"]')).toBeNull());
  await userEvent.dragAndDrop(card('stops'), card('card-declined'));
  expect(state().document.cards.stops?.laneId).toBe('actions');
});

test('of 5,000 cards only those near the view are elements', async () => {
  const { camera } = await show(bigMap(5_000, 1_250, 3));
  await vi.waitFor(() =>
    expect(document.querySelectorAll('[data-card-id]').length).toBeGreaterThan(10),
  );
  expect(document.querySelectorAll('[data-card-id]').length).toBeLessThan(150);
  camera.fit({ animate: false });
  await vi.waitFor(() => expect(document.querySelectorAll('[data-card-id]')).toHaveLength(0));
});
