import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { writeJsonCanvas } from '../../src/formats/jsonCanvasWrite';
import { anyGrid } from '../support/arbitraries';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

/** The parts of the JSON Canvas 1.0 specification that we write. */
const integer = z.number().int();
const canvas = z.strictObject({
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      type: z.enum(['text', 'group']),
      x: integer,
      y: integer,
      width: integer.positive(),
      height: integer.positive(),
      color: z
        .string()
        .regex(/^(?:[1-6]|#[0-9a-fA-F]{6})$/)
        .optional(),
      text: z.string().optional(),
      label: z.string().optional(),
    }),
  ),
  edges: z.array(
    z.strictObject({
      id: z.string(),
      fromNode: z.string(),
      toNode: z.string(),
      fromEnd: z.enum(['none', 'arrow']).optional(),
      toEnd: z.enum(['none', 'arrow']).optional(),
      label: z.string().optional(),
    }),
  ),
});

function written(map: Parameters<typeof writeJsonCanvas>[0]) {
  const { text, losses } = writeJsonCanvas(map, fixedMeasurer);
  return { ...canvas.parse(JSON.parse(text)), losses };
}

test('cards lie inside their stages, with all they say', () => {
  const map = journey('Pizza')
    .persona('Ana')
    .stage('Order', 'Choose')
    .stage('Wait', 'Hope')
    .cell('Pains', 'Choose', {
      text: 'Slow search',
      type: 'pain',
      details: 'On phones.',
      severity: 4,
      tags: ['speed'],
      channel: 'website',
    })
    .build();
  const { nodes } = written(map);
  const card = nodes.find(({ id }) => id === 'card:slow-search');
  expect(card?.text).toBe('Slow search\n\nOn phones.\n\nWebsite · Severity 4 of 5 · #speed');
  const [order, wait] = nodes.filter(({ type }) => type === 'group');
  expect([order?.label, wait?.label]).toEqual(['Order', 'Wait']);
  const right = (box: typeof card) => (box?.x ?? 0) + (box?.width ?? 0);
  expect(card?.x).toBeGreaterThanOrEqual(order?.x ?? 0);
  expect(right(card)).toBeLessThanOrEqual(right(order));
  expect(right(order)).toBe(wait?.x);
});

test('arrows, agreements and the curve are edges', () => {
  const map = journey('Pizza')
    .persona('Ana')
    .stage('Order', 'Choose', 'Pay')
    .cell('Actions', 'Choose', 'Picks')
    .cell('Actions', 'Pay', 'Pays')
    .link('Picks', 'Pays', { heads: 2, label: 'agrees' })
    .emotion('Choose', 0.5)
    .emotion('Pay', -1, { note: 'Card declined' })
    .build();
  const { nodes, edges } = written(map);
  expect(edges).toHaveLength(2);
  expect(edges[0]).toMatchObject({
    fromNode: 'card:picks',
    toNode: 'card:pays',
    fromEnd: 'arrow',
    label: 'agrees',
  });
  expect(edges[1]).toMatchObject({ toEnd: 'none' });
  expect(nodes.map(({ text }) => text)).toContain('Ana −2\n\nCard declined');
});

test('a blueprint keeps its lines, folded lanes their cards, and the inbox a place of its own', () => {
  const map = blueprint('Check-in')
    .stage('Arrive')
    .lane('customer-actions')
    .lane('backstage', 'Backstage', { state: 'strip' })
    .cell('Customer actions', 'Arrive', 'Queues')
    .cell('Backstage', 'Arrive', 'Prepares key')
    .inbox('Later')
    .build();
  const texts = written(map).nodes.map(({ text, label }) => text ?? label);
  expect(texts).toEqual(
    expect.arrayContaining(['Line of visibility', 'Prepares key', 'Inbox', 'Later']),
  );
});

test('whatever the map, the file follows the specification and every edge has its ends', () => {
  fc.assert(
    fc.property(anyGrid, (map) => {
      const { nodes, edges } = written(map);
      const ids = new Set([...nodes, ...edges].map(({ id }) => id));
      expect(ids.size).toBe(nodes.length + edges.length);
      const known = new Set(nodes.map(({ id }) => id));
      for (const { fromNode, toNode } of edges) {
        expect(known.has(fromNode) && known.has(toNode)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
