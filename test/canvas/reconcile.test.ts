import { expect, test } from 'vitest';
import { project } from '../../src/canvas/project';
import { emptyFlow, reconcile } from '../../src/canvas/reconcile';
import { renameStage } from '../../src/commands/grid/renameStage';
import { setCardText } from '../../src/commands/grid/setCardText';
import type { GridDocument } from '../../src/document/grid';
import { journey } from '../support/build';
import { testEditor } from '../support/testEditor';

function shop(): GridDocument {
  return journey()
    .stage('Find', 'Sees ad', 'Asks peer')
    .usualLanes()
    .cell('Actions', 'Sees ad', 'Scrolls', 'Stops')
    .cell('Actions', 'Asks peer', 'Asks')
    .link('Scrolls', 'Asks', { label: 'remembers' })
    .build();
}

function canvasOf(document = shop()) {
  const editor = testEditor(document);
  const flow = (before = emptyFlow, mounted = ['scrolls', 'stops', 'asks']) => {
    const { links } = editor.state.getState().document;
    const layout = editor.layout();
    const projection = project(layout, links, new Set(mounted), layout.links.keys());
    return reconcile(before, projection);
  };
  return { editor, flow };
}

test('every node carries its size and its handles up front', () => {
  const { editor, flow } = canvasOf();
  const box = editor.layout().cards.get('scrolls');
  const node = flow().nodes.find(({ id }) => id === 'scrolls');
  expect(node).toMatchObject({
    position: { x: box?.x, y: box?.y },
    width: box?.width,
    measured: { height: box?.height },
  });
  expect(node?.handles).toHaveLength(4);
});

test('the same layout gives the very same arrays', () => {
  const { flow } = canvasOf();
  const first = flow();
  expect(flow(first)).toBe(first);
});

test('a change elsewhere keeps every node', () => {
  const { editor, flow } = canvasOf();
  const first = flow();
  editor.dispatch(renameStage({ stageId: 'find', title: 'Discover' }));
  expect(flow(first)).toBe(first);
});

test('only the card that grew and those it pushes down are new objects', () => {
  const { editor, flow } = canvasOf();
  const first = flow();
  editor.dispatch(
    setCardText({ cardId: 'scrolls', text: 'Scrolls through the feed on the train. '.repeat(3) }),
  );
  const second = flow(first);
  const fresh = second.nodes.filter((node) => !first.nodes.includes(node)).map(({ id }) => id);
  expect(fresh.sort()).toEqual(['scrolls', 'stops']);
});

test('a link to a card outside the window ends at an anchor', () => {
  const { editor, flow } = canvasOf();
  const { nodes, edges } = flow(emptyFlow, ['scrolls']);
  expect(edges).toHaveLength(1);
  expect(edges[0]).toMatchObject({ source: 'scrolls', target: 'anchor:asks' });
  const anchor = nodes.find(({ id }) => id === 'anchor:asks');
  expect(anchor?.position.x).toBe(editor.layout().cards.get('asks')?.x);
});

test('a link is drawn along the route of the layout', () => {
  const { editor, flow } = canvasOf();
  const start = editor.layout().links.get('scrolls-to-asks')?.points[0];
  const data = flow().edges[0]?.data;
  expect(data?.path.startsWith(`M${start?.x} ${start?.y}`)).toBe(true);
  expect(data?.label).toBe('remembers');
});

test('words on an arrow lie on free ground, or fold where cards leave none', () => {
  const { flow } = canvasOf();
  expect(flow().edges[0]?.data?.labelFits).toBe(false);
  const apart = journey()
    .stage('Find', 'Sees ad', 'Waits', 'Asks peer')
    .lane('actions')
    .cell('Actions', 'Sees ad', 'Scrolls')
    .cell('Actions', 'Asks peer', 'Asks')
    .link('Scrolls', 'Asks', { label: 'remembers' })
    .build();
  expect(canvasOf(apart).flow(emptyFlow, ['scrolls', 'asks']).edges[0]?.data?.labelFits).toBe(true);
});
