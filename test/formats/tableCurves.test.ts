import { describe, expect, test } from 'vitest';
import { unseenPoints } from '../../src/document/laneActors';
import { inboxCards, orderedLanes } from '../../src/document/queries';
import { readCsvSoundly as read } from './readCsvSoundly';
import { cellsOf, curvesOf } from './shapes';

describe('feelings in a table', () => {
  const values = (row: string) => curvesOf(read(`,A,B,C\n${row}`).document);

  test.each([
    ['1 to 5', 'Feelings,1,3,5', [-1, 0, 1]],
    ['1 to 7', 'Feelings,1,4,7', [-1, 0, 1]],
    ['0 to 10', 'Feelings,0,5,10', [-1, 0, 1]],
    ['−5 to 5', 'Feelings,-5,0,5', [-1, 0, 1]],
    ['−1 to 1', 'Feelings,-0.5,0,1', [-0.5, 0, 1]],
    ['0 to 100', 'Feelings,0,50,100', [-1, 0, 1]],
  ])('guesses a scale of %s and says so', (scale, row, expected) => {
    expect(values(row)).toEqual({ Customer: expected });
    expect(read(`,A,B,C\n${row}`).report).toContainEqual({
      line: 2,
      message: `“Feelings” was read on a scale of ${scale}.`,
    });
  });

  test('reads faces and words', () => {
    expect(values('Mood,😡,😐,😊')).toEqual({ Customer: [-1, 0, 0.5] });
    expect(values('Mood,Frustrated,neutral,Very happy')).toEqual({ Customer: [-0.5, 0, 1] });
  });

  test('keeps a remark beside a number as the note', () => {
    const { document } = read(',A,B\nEmotion,-2 (card declined),1');
    expect(Object.values(document.emotions)).toEqual([
      { value: -1, note: 'card declined' },
      { value: 0.5 },
    ]);
  });

  test('knows a row of numbers without a known name as a curve', () => {
    expect(values('Ana,1,-1,2')).toEqual({ Customer: [0.5, -0.5, 1] });
  });

  test('makes one lane with a curve for each persona', () => {
    const { document } = read(',A,B\nEmotion: Ana,1,2\nEmotion: Ben,,-1\n');
    expect(orderedLanes(document)).toHaveLength(1);
    expect(curvesOf(document)).toEqual({ Ana: [0.5, 1], Ben: [null, -0.5] });
  });

  test('makes a lane of cards when feelings are told in sentences', () => {
    const { document, report } = read(',A,B\nFeelings,Unsure what to pick,Proud of the choice');
    expect(cellsOf(document)).toEqual({
      Feelings: [['Unsure what to pick'], ['Proud of the choice']],
    });
    expect(report[0]).toMatchObject({ line: 2 });
  });

  test('puts what is no feeling into the inbox, with its line', () => {
    const { document, report } = read(',A,B,C\nEmotion,1,see notes,-1');
    expect(inboxCards(document).map(([, { text }]) => text)).toEqual(['see notes']);
    expect(report).toContainEqual({
      line: 2,
      message: '“see notes” is not a feeling we can read. It is in the inbox.',
    });
  });

  test('keeps the feelings of employees apart from those of customers', () => {
    const { document } = read(',A,B\nEmployee emotion,1,-2\nEmotion: Ana,0,2');
    expect(orderedLanes(document).map(([, { role }]) => role)).toEqual([
      'employee-emotion',
      'emotion',
    ]);
    expect(curvesOf(document)).toEqual({ Ana: [0, 1], Employee: [null, null] });
    expect(Object.keys(document.emotions)).toHaveLength(4);
    expect(Object.values(document.personas).map(({ name, side }) => [name, side])).toEqual([
      ['Ana', undefined],
      ['Employee', 'employee'],
    ]);
    expect(unseenPoints(document)).toEqual([]);
  });

  test('makes two of a name that is a customer’s and an employee’s', () => {
    const { document } = read(',A,B\nEmotion: Ana,0,2\nEmployee emotion: Ana,1,-2');
    expect(Object.values(document.personas).map(({ name, side }) => [name, side])).toEqual([
      ['Ana', undefined],
      ['Ana', 'employee'],
    ]);
    expect(unseenPoints(document)).toEqual([]);
  });
});
