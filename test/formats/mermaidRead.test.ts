import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedIds } from '../../src/base/id';
import { checkInvariants } from '../../src/document/invariants';
import { personasInOrder } from '../../src/document/queries';
import { readMermaid } from '../../src/formats/mermaidRead';
import { readMermaidSoundly as read } from './readMermaidSoundly';

function problem(text: string) {
  const result = readMermaid(text, countedIds('m'));
  return result.ok ? undefined : result.problem;
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
