// Damaged files, from seeds. A seed that ever failed stays in `pinned`; FUZZ_FILES=200000 runs longer.
import { expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { createBlankPersona, createBlankSegmentation } from '../../src/document/create';
import { checkInvariants } from '../../src/document/invariants';
import { readJson } from '../../src/formats/json/read';
import { writeJson } from '../../src/formats/json/write';
import { bigMap } from '../support/bigMap';
import { journey } from '../support/build';
import { mutate } from '../support/mutate';
import { pick, seededRandom } from '../support/random';

const runs = Number(process.env.FUZZ_FILES ?? 1_000);
const pinned: readonly number[] = [];
const stamp = { exportedAt: '2026-05-04T10:00:00Z', app: 'Throughline 0.1.0' };

async function originals(): Promise<[string, ...string[]]> {
  const ids = countedIds('x');
  const rich = journey('Café “Zürich”')
    .persona('Ana')
    .persona('Ben')
    .stage('Find', 'Sees ad', { title: 'Asks peer', momentOfTruth: true, minutes: 5, width: 300 })
    .stage('Buy')
    .usualLanes()
    .cell('touchpoints', 'Sees ad', { text: 'Shop window', channel: 'store', span: 2 })
    .cell('pains', 'Sees ad', {
      text: 'Too\nloud',
      severity: 4,
      evidence: { kind: 'survey', n: 9 },
    })
    .cell('pains', 'Buy', {
      text: 'Pays',
      href: 'https://a.example',
      tags: ['a'],
      personaIds: ['ana'],
    })
    .inbox({ text: 'NPS', type: 'metric', metric: { name: 'NPS', value: 31 } })
    .link('Shop window', 'Pays', { label: 'then', kind: 'loop' })
    .emotion('Sees ad', 0.5, { persona: 'Ana', note: 'Fine' })
    .emotion('Buy', -1, { persona: 'Ben' })
    .build();
  return [
    await writeJson([rich], stamp),
    await writeJson([bigMap(60, 20, 5)], stamp),
    await writeJson([createBlankPersona(ids), createBlankSegmentation(ids), rich], stamp),
  ];
}

test('a damaged file is repaired or refused in a sentence with a place', {
  timeout: 600_000,
}, async () => {
  const texts = await originals();
  let read = 0;
  let refused = 0;
  const seeds = [...pinned, ...Array.from({ length: runs }, (_, index) => index + 1)];
  for (const seed of seeds) {
    const random = seededRandom(seed);
    const text = mutate(pick(random, texts), random);
    const told = `seed ${seed}`;
    const result = await readJson(new TextEncoder().encode(text));
    if (result.ok) {
      read++;
      expect(result.value.documents.flatMap(checkInvariants), told).toEqual([]);
      const again = await readJson(await writeJson(result.value.documents, stamp));
      // A newer file goes back as it came, with what we could not read.
      const value = result.value.readOnly === null ? { report: [] } : {};
      expect(again, told).toMatchObject({ ok: true, value });
    } else {
      refused++;
      const { message, path, line } = result.problem;
      expect(message, told).toMatch(/^.{10,400}\.$/su);
      if (text.trim() !== '')
        expect([typeof path, typeof line], told).toEqual(['string', 'number']);
    }
    expect(Object.keys(Object.prototype), told).toEqual([]);
  }
  // Neither half of the corpus may be idle.
  expect(Math.min(read, refused)).toBeGreaterThan(runs / 10);
});
