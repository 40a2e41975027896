import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/formats/pptx/readSource';
import { sourceXml } from '../../../src/formats/pptx/source';
import { writePptx } from '../../../src/formats/pptx/writePptx';
import { planDeck } from '../../../src/scene/deck/planDeck';
import { journey } from '../../support/build';
import { fixedMeasurer } from '../../support/fixedMeasurer';

const now = '2026-01-31T10:00:00Z';
const deck = planDeck(journey('Trip').build(), fixedMeasurer);
const source = '{"a": "<&>\\"\'", "b": "سلام 👍", "c": "&amp; &lt;"}\n';

describe('the document in a deck', () => {
  it('comes back as it went in', async () => {
    expect(readSource(await writePptx(deck, { now, source }))).toBe(source);
  });

  it('is found among other parts, under another name and with another prefix', async () => {
    const parts = unzipSync(await writePptx(deck, { now, source }));
    const own = new TextDecoder().decode(parts['customXml/item1.xml']);
    const moved = own
      .replace('<source xmlns=', '<n:source xmlns:n=')
      .replace('</source>', '</n:source>');
    const other =
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
    const file = zipSync({
      ...parts,
      'customXml/item1.xml': strToU8(other),
      'customXml/item7.xml': strToU8(moved),
    });
    expect(readSource(file)).toBe(source);
  });

  it('is not there in other decks, other files and damaged ones', async () => {
    const without = await writePptx(deck, { now });
    expect(readSource(without)).toBeNull();
    expect(
      readSource(zipSync({ 'customXml/item1.xml': strToU8('<source>{}</source>') })),
    ).toBeNull();
    expect(readSource(strToU8('not a zip'))).toBeNull();
    expect(readSource(new Uint8Array())).toBeNull();
    expect(readSource((await writePptx(deck, { now, source })).subarray(0, 4000))).toBeNull();
  });

  it('is not looked for in a part that swells beyond all measure', () => {
    const bomb = strToU8(sourceXml('0'.repeat(51_000_000)));
    const file = zipSync({ 'customXml/item1.xml': [bomb, { level: 1 }] });
    expect(file.length).toBeLessThan(1_000_000);
    expect(readSource(file)).toBeNull();
  });
});
