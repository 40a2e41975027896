import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import type { GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import { cardsInCell, orderedLanes, orderedStages, stepsOfStage } from '../../src/document/queries';
import { readMarkdownTable } from '../../src/formats/markdownTableRead';
import { readOutline } from '../../src/formats/outlineRead';
import { markdownTable } from '../../src/formats/outlineScan';
import { mutate } from '../support/mutate';
import { seededRandom } from '../support/random';

function read(text: string) {
  const result = readOutline(text, countedIds('o'), 'File');
  if (!result.ok) throw new Error(result.problem.message);
  const { document, report } = result.value;
  expect(checkInvariants(document)).toEqual([]);
  return { document, report, shape: shapeOf(document) };
}

/** Stages, steps and `lane: text` of each card. */
function shapeOf(document: GridDocument) {
  return orderedStages(document).map(([stageId, stage]) => [
    stage.title,
    stepsOfStage(document, stageId).map(([stepId, step]) => [
      step.title,
      orderedLanes(document).flatMap(([laneId, lane]) =>
        cardsInCell(document, stepId, laneId).map(([, { text }]) => `${lane.title}: ${text}`),
      ),
    ]),
  ]);
}

const markdown = `# Buying a coffee

A Monday **morning**.

## Find
### Sees sign
- Walks by
  - in a hurry
    - late
- **Pain:** sign is *small*
- Touchpoints:
  - Window poster
### Asks
#### Pains
- Nobody [answers](https://x.test/a)
#### Weather
- Rain
## Pay
Waits a long time.
- Quote: “Cash only?”
`;

describe('reading an outline', () => {
  test('headings are title, stages and steps; bullets are cards in the lanes they name', () => {
    const { document, shape, report } = read(markdown);
    expect(document).toMatchObject({ title: 'Buying a coffee', scenario: 'A Monday morning.' });
    expect(shape).toEqual([
      [
        'Find',
        [
          [
            'Sees sign',
            ['Actions: Walks by', 'Touchpoints: Window poster', 'Pains: sign is small'],
          ],
          ['Asks', ['Pains: Nobody answers (https://x.test/a)', 'Weather: Rain']],
        ],
      ],
      ['Pay', [['', ['Quotes: “Cash only?”', 'Notes: Waits a long time.']]]],
    ]);
    const cards = Object.values(document.cards);
    expect(cards.find(({ text }) => text === 'Walks by')?.details).toBe('in a hurry\n  late');
    expect(cards.find(({ text }) => text === 'Window poster')?.channel).toBe('print');
    expect(report).toEqual([
      { message: '1 line without a word for a lane became an action.' },
      { line: 16, message: '“Weather” became a lane of notes.' },
    ]);
  });

  test.each([
    ['tabs', 'Find\n\tSees ad\n\t\tPain: loud\n\t\tReads it\nBuy\n\tPays'],
    ['spaces', 'Find\n  Sees ad\n    Pain: loud\n    Reads it\nBuy\n  Pays'],
    ['bullets', '- Find\n  - Sees ad\n    - Pain: loud\n    - Reads it\n- Buy\n  - Pays'],
    ['numbers', '1. Find\n   1. Sees ad\n      * Pain: loud\n      * Reads it\n2. Buy\n   1. Pays'],
    ['words over bullets', 'Find\n- Sees ad\n  - Pain: loud\n  - Reads it\nBuy\n- Pays'],
  ])('a plain outline is stage, step and card by depth: %s', (_name, text) => {
    const { document, shape } = read(text);
    expect(document.title).toBe('File');
    expect(shape).toEqual([
      ['Find', [['Sees ad', ['Actions: Reads it', 'Pains: loud']]]],
      ['Buy', [['Pays', []]]],
    ]);
  });

  test('one line above everything is the title, and that is told', () => {
    const { document, shape, report } = read('- Coffee\n  - Find\n    - Sees ad\n      - Reads it');
    expect(document.title).toBe('Coffee');
    expect(shape).toEqual([['Find', [['Sees ad', ['Actions: Reads it']]]]]);
    expect(report).toContainEqual({
      line: 1,
      message: 'The line above all others became the title.',
    });
  });

  test('bullets under a stage are cards, or steps where lanes are below them', () => {
    expect(read('# A\n- Opens app\n# B\n- Pays\n  - Pain: slow').shape).toEqual([
      ['A', [['', ['Actions: Opens app']]]],
      ['B', [['Pays', ['Pains: slow']]]],
    ]);
  });

  test('a step may be called like a lane, unless all beside it are lanes', () => {
    expect(
      read('# M\n## A\n### Research\n- Reads\n### Buys\n## B\n### Pains\n- Slow').shape,
    ).toEqual([
      [
        'A',
        [
          ['Research', ['Actions: Reads']],
          ['Buys', []],
        ],
      ],
      ['B', [['', ['Pains: Slow']]]],
    ]);
  });

  test('feelings in words become thoughts, and code is left out with its line', () => {
    const { shape, report } = read('## A\n- Feelings: happy\n```\nx\n```\n## B');
    expect(shape).toEqual([
      ['A', [['', ['Thoughts: happy']]]],
      ['B', [['', []]]],
    ]);
    expect(report.map(({ line }) => line)).toEqual([2, 3]);
  });

  test.each([
    ['', 'This text has no headings and no list.'],
    [`# A\n${'## x\n'.repeat(300)}`, 'This outline has 300 stages; a map holds 200.'],
    ['- x\n'.repeat(50_001), 'This outline has more than 50000 lines.'],
  ])('%.20j is refused with a sentence', (text, message) => {
    const result = readOutline(text, countedIds('o'));
    expect(result.ok ? '' : result.problem.message).toBe(message);
  });

  test('damaged outlines are read or refused, never more', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const text = mutate(markdown + markdown.replaceAll('#', '-'), seededRandom(seed));
      const result = readOutline(text, countedIds('o'));
      if (result.ok) expect(checkInvariants(result.value.document), `seed ${seed}`).toEqual([]);
    }
  });
});

test('a table of Markdown is rows of cells with their lines', () => {
  const table = markdownTable(
    '# Map\n\n| | **Find** |\n|---|:-:|\n| Pains | a \\| b<br>c |\n\nEnd',
  );
  expect(table?.rows.map((row) => row.map(({ text, line }) => [text, line]))).toEqual([
    [
      ['', 3],
      ['Find', 3],
    ],
    [
      ['Pains', 5],
      ['a | b\nc', 5],
    ],
  ]);
  expect(markdownTable('- a | b\n|---|---|')).toBeNull();
});

test('the heading over a table is its title, and words beside it are told', () => {
  const text = '# Coffee\n\nMade by Ana\n\n| | Find |\n|---|---|\n| Pains | Slow |\n\nEnd\n';
  const read = readMarkdownTable(text, 'plan')?.(countedIds('t'));
  expect(read).toMatchObject({
    ok: true,
    value: {
      document: { title: 'Coffee' },
      report: [{ line: 3, message: '2 lines beside the table were left out.' }],
    },
  });
  const bare = readMarkdownTable('| | Find |\n|---|---|\n| Pains | Slow |', 'plan');
  expect(bare?.(countedIds('t'))).toMatchObject({
    value: { document: { title: 'plan' }, report: [] },
  });
});

test('a quoted line keeps its words without the mark', () => {
  const { document } = read(
    '# Coffee\n\n> Ana wants a coffee\n\n## Find\n- Looks\n\n## Buy\n- Pays',
  );
  expect(document.scenario).toBe('Ana wants a coffee');
});

test('lists as Word copies them keep their levels, and so do lines below lines by tabs', () => {
  const wanted = [
    ['Find', [['', ['Touchpoints: Poster', 'Pains: Slow', 'Pains: Loud']]]],
    ['Buy', [['', ['Pains: Queue']]]],
  ];
  const word =
    'Find\n•\tPains\no\tSlow\no\tLoud\n•\tTouchpoints\no\tPoster\nBuy\n•\tPains\no\tQueue';
  const board =
    'Find\n\tPains\n\t\tSlow\n\t\tLoud\n\tTouchpoints\n\t\tPoster\nBuy\n\tPains\n\t\tQueue';
  expect(read(word).shape).toEqual(wanted);
  expect(read(board).shape).toEqual(wanted);
});
