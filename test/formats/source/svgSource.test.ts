import { expect, test } from 'vitest';
import { readSvgSource, svgSource } from '../../../src/formats/source/svgSource';

const source = '{"text":"Grüße </svg> ]]> & 😀"}';
const drawing = (inside: string) => `<svg xmlns="x"><metadata>${inside}</metadata></svg>`;

test('a drawing gives back the very text it was given', () => {
  expect(readSvgSource(drawing(svgSource(source)))).toBe(source);
});

test('a program that gave the element a prefix and broke its lines loses nothing', () => {
  const wrapped = svgSource(source).replace('>', '>\n   ').replace('</', '\n   </');
  expect(
    readSvgSource(drawing(wrapped.replaceAll('throughline-source', 'ns0:throughline-source'))),
  ).toBe(source);
});

test('other drawings, and damaged ones, have none', () => {
  expect(readSvgSource(drawing(''))).toBeNull();
  expect(readSvgSource(drawing(svgSource(source).replace('ey', '=')))).toBeNull();
});
