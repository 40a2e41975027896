import { expect, test } from 'vitest';
import { writeActionsCsv } from '../../src/formats/actionsCsv';
import { journey } from '../support/build';

const head = 'Kind,Action,Details,Stage,Step,Answers,Impact,Effort,Personas,Tags';

function lines(csv: string): string[] {
  return csv.replace('\uFEFF', '').trimEnd().split('\r\n');
}

test('every opportunity, solution and question is a line with the pains it answers', () => {
  const map = journey()
    .persona('Ana')
    .stage('Buy', 'Pay')
    .cell('pains', 'Pay', 'Slow, and dear')
    .cell('opportunities', 'Pay', {
      text: 'Pay by phone',
      details: 'Soon',
      impact: 5,
      effort: 2,
      tags: ['q3', 'till'],
      personaIds: ['ana'],
    })
    .cell('solutions', 'Pay', 'New till')
    .cell('text', 'Pay', { text: 'Who pays?', type: 'question' }, 'Just a note')
    .inbox({ text: 'Later', type: 'opportunity' }, 'Nothing to do')
    .link('Slow, and dear', 'Pay by phone')
    .link('New till', 'Slow, and dear')
    .build();
  expect(lines(writeActionsCsv(map))).toEqual([
    head,
    'Opportunity,Pay by phone,Soon,Buy,Pay,"Slow, and dear",5,2,Ana,"q3, till"',
    'Solution,New till,,Buy,Pay,"Slow, and dear",,,,',
    'Question,Who pays?,,Buy,Pay,,,,,',
    'Opportunity,Later,,Inbox,,,,,,',
  ]);
});

test('no cell is run as a formula, and the separator is the one asked for', () => {
  const map = journey().stage('Buy').cell('opportunities', 'Buy', '=HYPERLINK("x")').build();
  expect(lines(writeActionsCsv(map, ';'))[1]).toBe(`Opportunity;"'=HYPERLINK(""x"")";;Buy;;;;;;`);
});

test('a map without actions is a table with a head only', () => {
  expect(lines(writeActionsCsv(journey().stage('Buy').build()))).toEqual([head]);
});
