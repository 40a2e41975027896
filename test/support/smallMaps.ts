// Maps so small that a test's whole story fits on a screen.
import { journey } from './build';

/** Two stages with whatever can hang on them: a card across the border, arrows, feelings, a card for later. */
export const findAndBuy = journey()
  .persona('Ana')
  .lane('pains')
  .lane('emotion')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Sees', 'A')
  .cell('pains', 'Asks', { text: 'B', span: 2 })
  .cell('pains', 'Pays', 'C')
  .link('A', 'B')
  .link('B', 'C')
  .emotion('Asks', 1)
  .emotion('Pays', -1)
  .inbox({ text: 'Later', laneId: 'pains' })
  .build();

/** Empty stages, steps and lanes to move about. */
export const threeStages = journey()
  .lane('pains')
  .lane('gains')
  .lane('quotes')
  .stage('Find', 'Sees')
  .stage('Buy', 'Pays', 'Waits')
  .stage('Use', 'Opens')
  .build();

/** Three cards in one cell, an arrow between the first two. */
export const linkedCards = journey()
  .stage('Find', 'Sees')
  .cell('pains', 'Sees', 'A', 'B', 'C')
  .link('A', 'B')
  .build();

/** A card that lies across the border of two stages. */
export const crossingCard = journey()
  .lane('pains')
  .stage('Find', 'Sees', 'Asks')
  .stage('Buy', 'Pays')
  .cell('pains', 'Asks', { text: 'A', span: 2 })
  .build();

/** Two steps; what is felt in the first has a note. */
export const oneFeeling = journey()
  .persona('Ana')
  .lane('pains')
  .lane('emotion')
  .stage('Find', 'Sees', 'Asks')
  .emotion('Sees', -0.5, { note: 'why' })
  .build();
