import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { emotionKey, type GridDocument } from '../../src/document/grid';
import { instantiate } from '../../src/document/templates/instantiate';
import { pizza } from '../../src/document/templates/pizza';
import { writeMermaid } from '../../src/formats/mermaidWrite';
import { journey } from '../support/build';
import { readMermaidSoundly as read, shapeOf } from './readMermaidSoundly';

describe('writing a journey', () => {
  test('writes one line for each score, with its people', () => {
    const map = journey('Pizza')
      .persona('Ana')
      .persona('Ben')
      .persona('Cleo')
      .stage('Order', 'Choose', 'Pay')
      .emotion('Choose', 0.5, { persona: 'Ana' })
      .emotion('Choose', -1, { persona: 'Ben' })
      .emotion('Choose', 0.5, { persona: 'Cleo' })
      .emotion('Pay', -0.4, { persona: 'Ana' })
      .build();
    expect(writeMermaid(map)).toEqual({
      text: `journey
    title Pizza
    section Order
      Choose: 4: Ana, Cleo
      Choose: 1: Ben
      Pay: 2: Ana
`,
      losses: ['1 score rounded to a whole number.'],
    });
  });

  test('writes an unrated step as 3 and says so', () => {
    const { text, losses } = writeMermaid(journey().stage('Order', 'Pay').build());
    expect(text).toContain('Pay: 3\n');
    expect(losses).toContain('1 step without a rating written as 3, which is neutral.');
  });

  test('replaces the marks it cannot write', () => {
    const map = journey('A: b').stage('#1; go', 'Pay: now\nor never').build();
    const { text, losses } = writeMermaid(map);
    expect(text).toContain('title A： b\n');
    expect(text).toContain('section ＃1； go\n');
    expect(text).toContain('Pay： now<br>or never: 3\n');
    expect(losses).toContain('3 names with : ; # , or %%{ written with full-width signs instead.');
  });

  test('says what the sample loses', () => {
    const sample = instantiate(pizza, countedIds('p'));
    if (sample.kind !== 'journey') throw new Error('not a journey');
    const { losses } = writeMermaid(sample);
    expect(losses.join(' ')).toMatch(/cards left out.*arrows left out.*2 moments of truth/);
  });

  test.each(['title page', 'Section 2', 'journey home', 'accTitle: x', '%% off', 'title'])(
    'a step called “%s” stays a step',
    (title) => {
      const map = journey().persona('Ana').stage('A', title).emotion(title, 0.5).build();
      const again = read(writeMermaid(map).text);
      expect(again.shape).toEqual([['A', [[title.replace(':', '：'), { Ana: 0.5 }]]]]);
    },
  );

  test('neighbours of one name stay two steps', () => {
    const map = journey()
      .persona('Ana')
      .persona('Ben')
      .stage('A', { title: 'Wait' }, { title: 'Wait' })
      .build();
    const [first = '', second = ''] = Object.keys(map.steps);
    const [lane = ''] = Object.keys(journey().lane('emotion').build().lanes);
    const [ana = '', ben = ''] = Object.keys(map.personas);
    const rated: GridDocument = {
      ...map,
      lanes: { [lane]: { role: 'emotion', title: 'Emotion', order: 'a0' } },
      emotions: {
        [emotionKey(lane, first, ana)]: { value: 1 },
        [emotionKey(lane, second, ben)]: { value: 0 },
      },
    };
    expect(read(writeMermaid(rated).text).shape).toEqual([
      [
        'A',
        [
          ['Wait', { Ana: 1 }],
          ['Wait (2)', { Ben: 0 }],
        ],
      ],
    ]);
  });
});

describe('any map', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[<#:;,&%\s\u200b\ufeff]+/g, ' ').trim())
    .filter((text) => text !== '');

  test('what can be written comes back as it was', () => {
    const stages = fc.array(
      fc.tuple(
        name,
        fc.uniqueArray(
          fc.tuple(name, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 2 })),
          { minLength: 1, maxLength: 5, selector: ([title]) => title },
        ),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const people = fc.uniqueArray(name, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(stages, people, (plan, names) => {
        const text = plan.map(([stage, steps]) => ({ stage, steps }));
        const map = mapOf(text, names);
        expect(read(writeMermaid(map).text).shape.map(normal)).toEqual(shapeOf(map).map(normal));
      }),
      { numRuns: 200 },
    );
  });
});

/** Personas come back in the order in which they are first named. */
function normal(stage: unknown): unknown {
  return JSON.parse(
    JSON.stringify(stage, (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    ),
  );
}

function mapOf(
  plan: { stage: string; steps: [string, number[]][] }[],
  names: string[],
): GridDocument {
  const ids = countedIds('w');
  const builder = journey('Map');
  for (const person of names) builder.persona(person);
  const empty = builder.lane('emotion').build();
  const [laneId = ''] = Object.keys(empty.lanes);
  const map: GridDocument = { ...empty, stages: {}, steps: {}, emotions: {} };
  plan.forEach(({ stage, steps }, stageIndex) => {
    const stageId = ids();
    map.stages[stageId] = { title: stage, order: `a${stageIndex}` };
    steps.forEach(([title, values], stepIndex) => {
      const stepId = ids();
      map.steps[stepId] = { stageId, title, order: `a${stepIndex}` };
      Object.keys(map.personas).forEach((personaId, index) => {
        map.emotions[emotionKey(laneId, stepId, personaId)] = { value: (values[index] ?? 0) / 2 };
      });
    });
  });
  return map;
}

test('employees are no actors of the journey', () => {
  const map = journey()
    .persona('Ana')
    .employee('Clerk')
    .lane('emotion')
    .lane('employee-emotion')
    .stage('Order', 'Pay')
    .emotion('Pay', 1, { persona: 'Ana', lane: 'emotion' })
    .emotion('Pay', -1, { persona: 'Clerk', lane: 'employee-emotion' })
    .build();
  const { text, losses } = writeMermaid(map);
  expect(text).toContain('Pay: 5: Ana\n');
  expect(text).not.toContain('Clerk');
  expect(losses).toEqual(['1 point of other curves left out.']);
});

test('settings of the drawing in a text stay text', () => {
  const settings = '%%{init: {"theme": "dark"}}%%';
  const map = journey(`A ${settings}`).with({ scenario: settings }).stage('Buy', settings).build();
  const { text, losses } = writeMermaid(map);
  expect(text).not.toContain('%%{');
  expect(text).toContain('％％{init： {"theme"： "dark"}}%%: 3');
  expect(losses).toContain('2 names with : ; # , or %%{ written with full-width signs instead.');
});
