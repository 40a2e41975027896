import { expect, test } from 'vitest';
import { levelsOf, scaleText, snapValue } from '../../src/analysis/emotionScale';
import { emotionSummary, pointText } from '../../src/analysis/emotionSummary';
import { journey } from '../support/build';

function shop() {
  return journey()
    .persona('Ana')
    .persona('Ben')
    .stage('Choose', 'Sees ad', 'Compares')
    .stage(
      'Buy',
      { title: 'Pays', momentOfTruth: true },
      { title: 'Confirms', momentOfTruth: true },
    )
    .stage('Use', 'Unpacks')
    .lane('emotion')
    .emotion('Sees ad', 0, { persona: 'Ana' })
    .emotion('Compares', 0.5, { persona: 'Ana' })
    .emotion('Pays', -1, { persona: 'Ana', note: 'Card declined.' })
    .emotion('Confirms', 1, { persona: 'Ana' })
    .build();
}

test('a curve is told by its start, peak, low and end', () => {
  expect(emotionSummary(shop(), 'emotion', 'ana')).toBe(
    'Emotion, Ana: starts neutral, peak +2 at Confirms, lowest −2 at Pays, ends +2. 2 moments of truth, 1 step unrated.',
  );
});

test('a persona without points is told to be unrated', () => {
  expect(emotionSummary(shop(), 'emotion', 'ben')).toBe('Emotion, Ben: no step rated yet.');
});

test('a point says its feeling, its place, its change and its note', () => {
  const document = shop();
  expect(pointText(document, { laneId: 'emotion', stepId: 'pays', personaId: 'ana' })).toBe(
    'Very negative, minus 2. Step 3 of 5, Pays. Down 3 from Compares. Moment of truth. Note: Card declined.',
  );
});

test('scales change what is shown, never what is stored', () => {
  expect(levelsOf('five')).toEqual([-1, -0.5, 0, 0.5, 1]);
  expect(scaleText(0.5, 'five')).toBe('+1');
  expect(scaleText(0.5, 'zero-to-ten')).toBe('7.5');
  expect(scaleText(-1, 'eleven')).toBe('−5');
  expect(snapValue(0.3, 'five')).toBe(0.5);
  expect(snapValue(0.32, 'five', true)).toBe(0.3);
});
