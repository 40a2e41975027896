// Rows, evidence and relations on a persona sheet: what some of them say and others leave open.
import { inOrder } from '../../base/order';
import { isRatedBlock } from '../../document/sheetVocabulary';
import type { PersonaRule } from './rule';
import { quoted } from './words';

/** A situation, a wish, a purpose (Christensen), or a measure to move (Ulwick): one of them is enough. */
const jobWords =
  /\b(?:when(?:ever)?|want|so that|so i can|in order to|help me|get done|minimi[sz]e|reduce|increase)\b/i;
/** The job words are English: of other languages nothing is said. */
const englishWords = /\b(?:the|and|of|to|for|with|is|my|in)\b/i;

export const sheetPartRules = {
  'jobs-without-situation': {
    scope: 'persona',
    title: 'Jobs not written as jobs',
    severity: 'hint',
    why: 'Christensen, Ulwick: a job says the situation, the progress wanted and what for: “When … I want … so that …”.',
    find({ blocks }) {
      return inOrder(blocks)
        .filter(([, { kind, title, text }]) => {
          if (kind !== 'needs' || !/\bjobs?\b/i.test(title)) return false;
          return text.trim() !== '' && englishWords.test(text) && !jobWords.test(text);
        })
        .map(([id, { title }]) => ({
          targets: [{ kind: 'block', id }],
          message: `Nothing in ${quoted(title, '')} is written as a job: “When … I want … so that …”.`,
        }));
    },
  },
  'trait-without-other-end': {
    scope: 'persona',
    title: 'Trait without its other end',
    severity: 'hint',
    why: 'Canon of personas: traits lie on sliders; with one end nobody can read where they stand.',
    find({ blocks, ratings = {} }) {
      const traits = inOrder(ratings).filter(
        ([, { blockId, label }]) => blocks[blockId]?.kind === 'traits' && label.trim() !== '',
      );
      const isOpen = (opposite = '') => opposite.trim() === '';
      // Who names no other end at all means plain scales.
      if (traits.every(([, { opposite }]) => isOpen(opposite))) return [];
      return traits
        .filter(([, { opposite }]) => isOpen(opposite))
        .map(([id, { label }]) => ({
          targets: [{ kind: 'rating', id }],
          message: `Trait ${quoted(label, '')} has no other end, though others do.`,
        }));
    },
  },
  'rated-block-empty': {
    scope: 'persona',
    title: 'Block without rows',
    severity: 'hint',
    why: 'Canon of personas: skills and traits lie on sliders; a block without rows says nothing.',
    find({ blocks, ratings = {} }) {
      const filled = new Set(Object.values(ratings).map(({ blockId }) => blockId));
      const rated = inOrder(blocks).filter(([, { kind }]) => isRatedBlock(kind));
      if (!rated.some(([id]) => filled.has(id))) return [];
      return rated
        .filter(([id, { text }]) => !filled.has(id) && text.trim() === '')
        .map(([id, { title }]) => ({
          targets: [{ kind: 'block', id }],
          message: `Block ${quoted(title, 'without a title')} has no rows, though others do.`,
        }));
    },
  },
  'interviews-uncounted': {
    scope: 'persona',
    title: 'Interviews without their number',
    severity: 'hint',
    why: 'NN/g: a qualitative persona rests on 5 to 30 interviews; the number tells how far to trust it.',
    find({ blocks }) {
      const cited = inOrder(blocks).filter(([, { evidence }]) => evidence?.kind === 'interview');
      // One number on the sheet tells that numbers are kept.
      if (!cited.some(([, { evidence }]) => evidence?.n !== undefined)) return [];
      return cited
        .filter(([, { evidence }]) => evidence?.n === undefined)
        .map(([id, { title }]) => ({
          targets: [{ kind: 'block', id }],
          message: `Block ${quoted(title, 'without a title')} cites interviews, but not how many.`,
        }));
    },
  },
  'relation-without-label': {
    scope: 'persona',
    title: 'Relation without label',
    severity: 'hint',
    why: 'Throughline: an arrow between people says what passes between them.',
    find({ relations = {} }) {
      const all = Object.entries(relations);
      const isBare = (label: string) => label.trim() === '';
      if (all.every(([, { label }]) => isBare(label))) return [];
      return all
        .filter(([, { label }]) => isBare(label))
        .map(([id]) => ({
          targets: [{ kind: 'relation', id }],
          message: 'A relation does not say what it is, though others do.',
        }));
    },
  },
} satisfies Record<string, PersonaRule>;
