import { expect, test } from 'vitest';
import { present } from '../../src/base/assert';
import { writeSvg } from '../../src/formats/svg';
import { twoLooks } from '../../src/formats/twoLooks';
import { sceneOf } from '../../src/scene/sceneOf';
import { everyDocument } from '../support/everyDocument';
import { fixedMeasurer } from '../support/fixedMeasurer';

const all = await everyDocument();

test.each(all)('%s is drawn once, and is what it would be in light and in dark', (_, document) => {
  const light = sceneOf(document, fixedMeasurer, { theme: 'light' });
  const dark = sceneOf(document, fixedMeasurer, { theme: 'dark' });
  const both = present(twoLooks(light, dark, 'a-'), 'one drawing');
  const [inLight = '', inDark = ''] = both.style.split('@media screen');
  const drawn = writeSvg(both.scene);
  const as = (style: string) =>
    drawn.replace(
      /var\((--a-\d+)\)/g,
      (_var, name: string) => new RegExp(`${name}:([^;}]+)`).exec(style)?.[1] ?? '',
    );
  expect(as(inLight)).toBe(writeSvg(light));
  expect(as(inDark)).toBe(writeSvg(dark));
});

test('looks that differ in more than colours are no one drawing', () => {
  const [, document] = present(all[0], 'a document');
  const scene = sceneOf(document, fixedMeasurer);
  expect(twoLooks(scene, { ...scene, shapes: scene.shapes.slice(1) }, 'a-')).toBeNull();
  expect(twoLooks(scene, { ...scene, shapes: [...scene.shapes].reverse() }, 'a-')).toBeNull();
});
