import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { emotionKey, type GridDocument } from '../../src/document/grid';
import { checkInvariants } from '../../src/document/invariants';
import {
  emotionLanes,
  orderedStages,
  personasInOrder,
  stepsOfStage,
} from '../../src/document/queries';
import { instantiate } from '../../src/document/templates/instantiate';
import { pizza } from '../../src/document/templates/pizza';
import { readMermaid } from '../../src/formats/mermaidRead';
import { writeMermaid } from '../../src/formats/mermaidWrite';
import { journey } from '../support/build';

function read(text: string, title?: string) {
  const result = readMermaid(text, countedIds('m'), title);
  if (!result.ok) throw new Error(result.problem.message);
  expect(checkInvariants(result.value.document)).toEqual([]);
  return { ...result.value, shape: shapeOf(result.value.document) };
}

function problem(text: string) {
  const result = readMermaid(text, countedIds('m'));
  return result.ok ? undefined : result.problem;
}

/** `{ Stage: [['Step', { Ana: 1 }]] }` as a list, so that stages may share a name. */
function shapeOf(document: GridDocument) {
  const [laneId = ''] = emotionLanes(document)[0] ?? [];
  return orderedStages(document).map(([stageId, stage]) => [
    stage.title,
    stepsOfStage(document, stageId).map(([stepId, step]) => [
      step.title,
      Object.fromEntries(
        personasInOrder(document).flatMap(([personaId, { name }]) => {
          const point = document.emotions[emotionKey(laneId, stepId, personaId)];
          return point ? [[name, point.value]] : [];
        }),
      ),
    ]),
  ]);
}

const workingDay = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me`;

describe('reading a journey', () => {
  test('turns sections, tasks, actors and scores into stages, steps, personas and the curve', () => {
    const { document, shape, report } = read(workingDay);
    expect(document.title).toBe('My working day');
    expect(shape).toEqual([
      [
        'Go to work',
        [
          ['Make tea', { Me: 1 }],
          ['Go upstairs', { Me: 0 }],
          ['Do work', { Me: -1, Cat: -1 }],
        ],
      ],
      [
        'Go home',
        [
          ['Go downstairs', { Me: 1 }],
          ['Sit down', { Me: 1 }],
        ],
      ],
    ]);
    expect(report).toEqual([]);
  });

  test('leaves the lanes of a blank map to go on with', () => {
    const roles = Object.values(read(workingDay).document.lanes).map((lane) => lane.role);
    expect(roles).toEqual([
      'actions',
      'touchpoints',
      'quotes',
      'emotion',
      'pains',
      'opportunities',
    ]);
  });

  test('merges neighbours of one name that hold different people’s scores', () => {
    const { shape } = read('journey\nsection A\nPay: 2: Ana\nPay: 5: Ben\nPay: 1: Ana');
    expect(shape).toEqual([
      [
        'A',
        [
          ['Pay', { Ana: -0.5, Ben: 1 }],
          ['Pay', { Ana: -1 }],
        ],
      ],
    ]);
  });

  test('accepts any case, tabs, Windows line ends, a byte order mark and semicolons', () => {
    const { shape } = read('\uFEFFJOURNEY\r\n\tSECTION A\r\n\tFind: 4: Ana; Pay: 2: Ana\r\n');
    expect(shape).toEqual([
      [
        'A',
        [
          ['Find', { Ana: 0.5 }],
          ['Pay', { Ana: -0.5 }],
        ],
      ],
    ]);
  });

  test('takes the first journey out of a Markdown page', () => {
    const page = [
      '# Notes',
      '```mermaid',
      'flowchart LR',
      '```',
      '```mermaid',
      workingDay,
      '```',
      '```mermaid',
      'journey',
      'Other: 1: Me',
      '```',
    ].join('\n');
    expect(read(page).document.title).toBe('My working day');
    expect(read(page).shape).toHaveLength(2);
    const { report } = read(page.replace('Make tea: 5', 'Make tea: 9'));
    expect(report.map(({ line }) => line)).toEqual([9]);
  });

  test('reads front matter, directives, comments and descriptions', () => {
    const { document, shape } = read(`---
title: "From: the top"
config:
  theme: forest
---
%%{init: {
  'theme': 'base'
}}%%
%% a comment
journey
  title Second title
  accTitle: Third title
  accDescr {
    Friday evening,
    four friends
  }
  # another comment
  section A
  Pay: 3: Ana`);
    expect(document.title).toBe('From: the top');
    expect(document.scenario).toContain('Friday evening,\nfour friends');
    expect(shape).toEqual([['A', [['Pay', { Ana: 0 }]]]]);
  });

  test('keeps a colon in the title and line breaks in names', () => {
    const { document, shape } = read(
      'journey\ntitle Pizza: Friday\nsection One<br/>two\nA<br>b: 4',
    );
    expect(document.title).toBe('Pizza: Friday');
    expect(shape).toEqual([['One\ntwo', [['A\nb', { Customer: 0.5 }]]]]);
  });

  test('reads entities as the characters they stand for', () => {
    const { shape } = read('journey\nSay #quot;hi#quot; #9829;: 4: Ana');
    expect(shape).toEqual([['', [['Say "hi" ♥', { Ana: 0.5 }]]]]);
  });

  test('works without sections, and with empty ones', () => {
    expect(read('journey\nPay: 3: Ana').shape).toEqual([['', [['Pay', { Ana: 0 }]]]]);
    const { shape, report } = read('journey\nsection A\nsection B\nPay: 3: Ana');
    expect(shape).toEqual([
      ['A', [['', {}]]],
      ['B', [['Pay', { Ana: 0 }]]],
    ]);
    expect(report[0]?.message).toBe('1 section without tasks got one unnamed step.');
  });

  test('understands Unicode everywhere', () => {
    const { shape } = read('journey\nsection 注文\nピザを選ぶ: 5: アナ, Zoë 🍕');
    expect(shape).toEqual([['注文', [['ピザを選ぶ', { アナ: 1, 'Zoë 🍕': 1 }]]]]);
  });

  test('uses the given title when the text has none', () => {
    expect(read('journey\nPay: 3', 'checkout').document.title).toBe('checkout');
  });
});

describe('scores that Mermaid would not draw', () => {
  const pay = (score: string) => {
    const { document, report } = read(`journey\nsection A\nPay: ${score}: Ana`);
    return { value: Object.values(document.emotions)[0]?.value, report };
  };

  test.each([
    ['0', -1],
    ['9', 1],
    ['-4', -1],
    ['3.5', 0.25],
    ['4,5', 0.75],
  ])('score %s becomes %s', (score, value) => {
    expect(pay(score).value).toBe(value);
  });

  test.each(['9', '-4', '3.5', 'good', ''])('score “%s” is reported with its line', (score) => {
    expect(pay(score).report).toEqual([{ line: 3, message: expect.stringMatching(/core/) }]);
  });

  test('text is no score: the step stays unrated, its actors are known', () => {
    const { document } = read('journey\nPay: good: Ana\nLeave: Ben\nReturn');
    expect(document.emotions).toEqual({});
    expect(personasInOrder(document).map(([, { name }]) => name)).toEqual(['Ana', 'Ben']);
  });

  test('a time in a name stays in the name', () => {
    const { shape, report } = read('journey\nsection A\n10:30 call: 4: Ana');
    expect(shape).toEqual([['A', [['10:30 call', { Ana: 0.5 }]]]]);
    expect(report).toEqual([
      { line: 3, message: 'Mermaid cuts names at “:”. The whole name was kept.' },
    ]);
  });

  test('a score without actors counts for everyone', () => {
    const { shape } = read('journey\nsection A\nFind: 4: Ana, Ben\nPay: 2');
    expect(shape).toEqual([
      [
        'A',
        [
          ['Find', { Ana: 0.5, Ben: 0.5 }],
          ['Pay', { Ana: -0.5, Ben: -0.5 }],
        ],
      ],
    ]);
  });
});

describe('refusing', () => {
  test('names the diagram that it is instead', () => {
    expect(problem('```mermaid\nflowchart TD\nA-->B\n```')?.message).toBe(
      'This is a Mermaid flowchart, not a journey.',
    );
  });

  test.each(['', 'Dear team,\nplease find attached.', 'journey'])('refuses “%s”', (text) => {
    expect(problem(text)?.hint).toContain('journey');
  });

  test('says how many steps are too many', () => {
    const text = `journey\n${'Step: 3\nStop: 3\n'.repeat(600)}`;
    expect(problem(text)?.message).toBe('This journey has 1200 steps; a map holds 1000.');
  });

  test('stays quick on long nonsense', () => {
    const report = read(
      `journey\nsection A\nPay: 3\n${'%%{ open\naccDescr {\n# no\n'.repeat(20_000)}`,
    ).report;
    expect(report.at(-1)?.message).toBe('And 19800 more lines like these.');
  });
});

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
    expect(losses).toContain('3 names with : ; # or , written with ： ； ＃ or ，.');
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

describe('any map and any text', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.replace(/[<#:;,&\s\u200b\ufeff]+/g, ' ').trim())
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

  test('reading never throws', () => {
    const word = fc.constantFrom(
      'journey',
      'title',
      'section',
      'accDescr {',
      '}',
      '```',
      '```mermaid',
      '---',
      '%%{',
      '}%%',
      '%%',
      '#',
      ';',
      ':',
      '\n',
      '\r\n',
      ' ',
      '3',
      '5: Ana, ',
      '<br>',
      '\ud800',
      '#35;',
      '::: mermaid',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
        const result = readMermaid(words.join(''), countedIds('m'));
        if (result.ok) expect(checkInvariants(result.value.document)).toEqual([]);
        else expect(result.problem.hint).toBeTruthy();
      }),
      { numRuns: 500 },
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
