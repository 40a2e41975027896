import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyDocument } from '../../../src/document/document';
import { writePptx } from '../../../src/formats/pptx/writePptx';
import { planDeck } from '../../../src/scene/deck/planDeck';
import { anyDocument } from '../../support/arbitraries';
import { blueprint, journey } from '../../support/build';
import { everyDocument } from '../../support/everyDocument';
import { fixedMeasurer } from '../../support/fixedMeasurer';
import { pptxProblems } from '../../support/pptxProblems';
import {
  named,
  notesParts,
  type Pptx,
  readPptx,
  slideParts,
  textsOf,
  within,
} from '../../support/readPptx';

const now = '2026-01-31T10:00:00.000Z';

async function fileOf(document: AnyDocument, options = {}): Promise<Pptx> {
  return readPptx(await writePptx(planDeck(document, fixedMeasurer), { now, ...options }));
}

const all = await Promise.all(
  (await everyDocument()).map(async ([name, document]) => {
    return [name, await fileOf(document, { source: '{}' })] as const;
  }),
);

describe('a PowerPoint file', () => {
  it.each(all)('keeps the rules of the format: %s', (_, file) => {
    expect(file.paths[0]).toBe('[Content_Types].xml');
    expect(pptxProblems(file)).toEqual([]);
  });

  it('keeps them whatever is in the document', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(pptxProblems(await fileOf(document, { source: document.title }))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('has notes of twelve points where they stand, so that a printed page holds them', () => {
    for (const [, file] of all) {
      for (const part of file.all(notesParts)) {
        const [level] = named(part, 'a:lvl1pPr');
        expect(level && named(level, 'a:defRPr').map(({ attributes }) => attributes.sz)).toEqual([
          '1200',
        ]);
      }
    }
  });

  it('has no text under twelve points, layouts and notes included', () => {
    for (const [, file] of all) {
      const sizes = file.paths
        .filter((path) => /^ppt\/.*\.xml$/.test(path))
        .flatMap((path) => within(file.xml(path)).flatMap(({ attributes }) => attributes.sz ?? []))
        .filter((size) => /^\d+$/.test(size))
        .map(Number);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    }
  });

  it('has a slide of the size asked for, with its notes, for every slide of the deck', async () => {
    const map = journey('Trip').stage('A', 'a').usualLanes().cell('Pains', 'a', 'Slow').build();
    for (const [ratio, cx] of [
      ['16:9', '12192000'],
      ['4:3', '9144000'],
    ] as const) {
      const deck = planDeck(map, fixedMeasurer, { ratio });
      const file = readPptx(await writePptx(deck, { now }));
      const presentation = file.xml('ppt/presentation.xml');
      expect(named(presentation, 'p:sldSz')[0]?.attributes).toMatchObject({ cx, cy: '6858000' });
      expect(named(presentation, 'p:sldId')).toHaveLength(deck.slides.length);
      expect(file.all(slideParts)).toHaveLength(deck.slides.length);
      const notes = file.all(notesParts).map((part) => textsOf(part).join('\n'));
      expect(notes).toEqual(deck.slides.map((slide) => slide.notes.join('\n')));
    }
  });

  it('has titles in their places, so that outlines and other templates find them', async () => {
    const map = journey('Trip').stage('Go', 'a').usualLanes().cell('Pains', 'a', 'Slow').build();
    const file = await fileOf(map);
    const titles = file.all(slideParts).map((part) => {
      const shape = named(part, 'p:sp').find((each) =>
        named(each, 'p:ph').some(({ attributes }) => /title/i.test(attributes.type ?? '')),
      );
      return shape && textsOf(shape).join('');
    });
    expect(titles).toEqual(planDeck(map, fixedMeasurer).slides.map(({ title }) => title));
  });

  it('has a card as one shape with its text, and holds arrows to the cards', async () => {
    const map = blueprint()
      .stage('A', 'a', 'b')
      .lane('customer-actions')
      .lane('backstage')
      .cell('Customer actions', 'a', 'Asks')
      .cell('Customer actions', 'b', 'Waits')
      .cell('Backstage', 'a', 'Answers')
      .link('Asks', 'Answers', { heads: 2 })
      .link('Asks', 'Waits');
    const deck = planDeck(map.build(), fixedMeasurer, { show: ['stages'] });
    const [slide] = readPptx(await writePptx(deck, { now })).all(slideParts);
    if (!slide) throw new Error('no slide');
    const numberOf = (text: string) => {
      const shape = named(slide, 'p:sp').find((each) => textsOf(each).includes(text));
      return shape && named(shape, 'p:cNvPr')[0]?.attributes.id;
    };
    const arrows = named(slide, 'p:cxnSp').filter((each) => named(each, 'a:stCxn').length > 0);
    const ends = arrows.map((each) =>
      ['a:stCxn', 'a:endCxn'].map((end) => {
        const { id, idx } = named(each, end)[0]?.attributes ?? {};
        return [id, idx];
      }),
    );
    expect(ends).toEqual([
      [
        [numberOf('Asks'), '2'],
        [numberOf('Answers'), '0'],
      ],
      [
        [numberOf('Asks'), '3'],
        [numberOf('Waits'), '1'],
      ],
    ]);
    expect(arrows.map((each) => named(each, 'a:headEnd').length)).toEqual([1, 0]);
  });

  it.each<[string, string, string?]>([
    ['markup', '</a:t></a:r><script>alert(1)</script>'],
    ['quotes', `"'" onload="x`],
    ['entities', '&amp; &#0; &bogus; &'],
    ['control characters', 'a\u0000b\u0008c\u000bd\u001fe\ufffe', 'abcde'],
    ['half a pair', 'x\ud83d y\udc4d', 'x\ufffd y\ufffd'],
    ['a section', ']]><![CDATA['],
    ['right to left', 'سلام \u202egnp.exe'],
    ['emoji', '👩‍👩‍👧‍👦🇩🇪'],
  ])('takes %s as text and nothing else', async (_, text, kept = text) => {
    const plain = journey('word')
      .with({ scenario: 'word' })
      .persona('word')
      .stage('word', 'step')
      .usualLanes()
      .cell('Actions', 'step', { text: 'word', details: 'word' })
      .build();
    const json = JSON.stringify(plain).replaceAll('"word"', JSON.stringify(text));
    const hostile: typeof plain = JSON.parse(json);
    const file = await fileOf(hostile, { source: text, title: text });
    expect(pptxProblems(file)).toEqual([]);
    const names = (each: Pptx) =>
      each.all(slideParts).map((part) => within(part).map(({ name }) => name));
    expect(names(file)).toEqual(names(await fileOf(plain)));
    const shown = file.all(slideParts).flatMap(textsOf);
    expect(shown.filter((each) => each === kept).length).toBeGreaterThanOrEqual(4);
    expect(file.xml('docProps/core.xml').children[0]?.text).toBe(kept);
  });

  it('writes text that runs from the right as such', async () => {
    const map = journey('رحلة').stage('شراء', 'دفع').usualLanes().cell('Pains', 'دفع', 'بطيء');
    const file = await fileOf(map.build());
    const paragraphs = file.all(slideParts).flatMap((part) => named(part, 'a:p'));
    const sideOf = (words: string) =>
      paragraphs.find((each) => within(each).some(({ text }) => text === words))?.children[0]
        ?.attributes;
    expect(sideOf('بطيء')).toMatchObject({ rtl: '1', algn: 'r' });
    // Titles stand where all titles stand, and still run from the right.
    expect(sideOf('رحلة')).toMatchObject({ rtl: '1', algn: 'l' });
  });

  it('names colours by the theme where it has them', async () => {
    const file = await fileOf(
      journey('A').stage('B', 'b').usualLanes().cell('Pains', 'b', 'C').build(),
    );
    const used = file.all(slideParts).flatMap((part) => named(part, 'a:schemeClr'));
    expect(new Set(used.map(({ attributes }) => attributes.val))).toEqual(
      new Set(['tx1', 'tx2', 'bg1', 'bg2', 'accent1', 'accent2', 'accent6', 'accent4']),
    );
  });

  it('names no author and says when it was made', async () => {
    const core = (await fileOf(journey('Trip').build())).xml('docProps/core.xml');
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ['dc:title', 'Trip'],
      ['dcterms:created', '2026-01-31T10:00:00Z'],
      ['dcterms:modified', '2026-01-31T10:00:00Z'],
    ]);
  });

  it('is the same for the same deck', async () => {
    const deck = planDeck(journey('Trip').build(), fixedMeasurer);
    expect(await writePptx(deck, { now })).toEqual(await writePptx(deck, { now }));
  });
});

describe('writing', () => {
  const deck = planDeck(
    journey('Trip').stage('A', 'a').stage('B', 'b').usualLanes().build(),
    fixedMeasurer,
  );

  it('says how far it is', async () => {
    const steps: string[] = [];
    await writePptx(deck, {
      now,
      step: (label, done, total) => steps.push(total ? `${label} ${done} of ${total}` : label),
    });
    const count = deck.slides.length;
    expect(steps[0]).toBe(`Slide 1 of ${count}`);
    expect(steps.slice(-2)).toEqual([`Slide ${count} of ${count}`, 'Compressing']);
  });

  it('ends when it is called off', async () => {
    let count = 0;
    const pause = async () => {
      if (++count === 2) throw new Error('called off');
    };
    await expect(writePptx(deck, { now, pause })).rejects.toThrow('called off');
    expect(count).toBe(2);
  });
});
