import { expect, test } from 'vitest';
import { sceneOf } from '../../src/scene/sceneOf';
import { journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

test('a title that runs from the right stands at the left all the same, with its badge after it', () => {
  const title = 'رحلة العميل';
  const wide = ['A', 'B', 'C', 'D', 'E'].reduce(
    (map, stage) => map.stage(stage, `${stage}1`, `${stage}2`),
    journey(title),
  );
  const { shapes } = sceneOf(wide.build(), fixedMeasurer);
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  const head = texts.find(({ lines }) => lines[0] === title);
  const badge = texts.find(({ lines }) => lines[0] === 'As-is journey');
  expect(head?.rtl).toBe(true);
  expect(head?.x).toBeLessThan(badge?.x ?? 0);
  expect(badge?.x).toBeLessThan(700);
});
