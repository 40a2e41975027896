import { describe, expect, it } from 'vitest';
import type { PersonaDocument } from '../../src/document/persona';
import type { SegmentationDocument } from '../../src/document/segmentation';
import type { Scene } from '../../src/scene/scene';
import { sceneOf } from '../../src/scene/sceneOf';
import { journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';
import { ratedSheet } from '../support/ratedSheet';

const words = (scene: Scene) =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));

const persona: PersonaDocument = {
  id: 'p',
  kind: 'persona',
  title: 'Ana',
  color: '#4e4ecc',
  marker: 'star',
  role: 'Parent',
  quote: 'Too slow.',
  blocks: {
    b: { kind: 'goals', title: 'Goals', text: 'Save time\n\nSave money', order: 'a0' },
  },
};

const segments: SegmentationDocument = {
  id: 's',
  kind: 'segmentation',
  title: 'Shoppers',
  axes: {
    x: { title: 'Price', low: 'Cheap', high: 'Dear' },
    y: { title: 'Visits', low: 'Rare', high: 'Often' },
  },
  segments: {
    a: { name: 'Loyal', order: 'a0', share: 30, x: 0, y: 100, definition: 'Weekly' },
    b: { name: 'Lost', order: 'a1' },
  },
};

describe('a picture', () => {
  it('exists of every kind of document', () => {
    expect(words(sceneOf(persona, fixedMeasurer))).toEqual(
      expect.arrayContaining(['Ana', 'Parent', 'Too slow.', 'Goals', 'Save time', 'Save money']),
    );
    expect(words(sceneOf(segments, fixedMeasurer))).toEqual(
      expect.arrayContaining(['Shoppers', 'Price', 'Often', 'Loyal · 30 %', 'Weekly', 'Lost']),
    );
    expect(words(sceneOf(journey('Trip').build(), fixedMeasurer))).toContain('Trip');
  });

  it('of a persona shows rows, their levels and what a block rests on', () => {
    const sheet: PersonaDocument = {
      ...ratedSheet,
      blocks: {
        ...ratedSheet.blocks,
        goals: {
          kind: 'goals',
          title: 'Goals',
          text: 'Eat',
          order: 'a0',
          evidence: { kind: 'interview', n: 8 },
        },
      },
    };
    expect(words(sceneOf(sheet, fixedMeasurer))).toEqual(
      expect.arrayContaining(['Calm', 'Hasty', 'Reads maps', '8 interviews']),
    );
    const knob = (level: number) => {
      const ratings = { calm: { ...ratedSheet.ratings?.calm, level } };
      const drawn = sceneOf({ ...sheet, ratings } as PersonaDocument, fixedMeasurer).shapes;
      const circle = drawn.find((shape) => shape.kind === 'circle' && shape.r === 7);
      return circle?.kind === 'circle' ? circle.x : 0;
    };
    expect(knob(4)).toBeGreaterThan(knob(2));
  });

  it('of a persona is one slide as long as it fits', () => {
    const { width, height } = sceneOf(ratedSheet, fixedMeasurer).size;
    expect(height / width).toBeCloseTo(9 / 16, 2);
    const text = Array.from({ length: 90 }, (_, line) => `Statement ${line}`).join('\n');
    const goals = { kind: 'goals', title: 'Goals', text, order: 'a0' } as const;
    const long = { ...ratedSheet, blocks: { ...ratedSheet.blocks, goals } };
    expect(sceneOf(long, fixedMeasurer).size.height).toBeGreaterThan(height);
  });

  it('keeps a segment at the rim inside the plot', () => {
    const circles = sceneOf(segments, fixedMeasurer).shapes.filter(
      (shape) => shape.kind === 'circle' && shape.stroke,
    );
    expect(circles).toHaveLength(1);
    const [circle] = circles;
    if (circle?.kind !== 'circle') throw new Error('no circle');
    expect(circle.x - circle.r).toBeGreaterThan(100);
  });
});
