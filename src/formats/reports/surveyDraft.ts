// Satisfaction survey as a draft: one question a touchpoint, more about moments of truth, recommendation at the end.
// Wording is neutral on purpose: no question says how something was meant to be.

import type { PlacedCard } from '../../analysis/lint/mapIndex';
import { countOf } from '../../base/countOf';
import type { GridDocument } from '../../document/grid';
import { type Channel, channelLabelOf } from '../../document/vocabulary';
import {
  fact,
  facts,
  gap,
  heading,
  type ListItem,
  paragraph,
  quiet,
  type Report,
  type ReportBlock,
  type ReportContext,
  section,
  table,
} from './block';
import { draftCallout } from './draft';
import { cardText, type MapReading, readMap } from './mapReading';

interface Question {
  text: string;
  answers: readonly string[];
  /** Who is asked; absent = everybody. */
  only?: string;
  measure: 'channels' | 'CSAT' | 'CES' | 'NPS' | 'open';
}

export function surveyDraft(document: GridDocument, { today }: ReportContext): Report {
  const map = readMap(document);
  const title = document.title.trim() || 'Untitled map';
  const groups = questionGroups(map);
  const count = groups.flatMap(({ questions }) => questions).length;
  let number = 1;
  const body = groups.flatMap(({ title: about, questions }): ReportBlock[] => {
    const from = number;
    number += questions.length;
    return [heading(3, about), { kind: 'list', from, items: questions.map(asItem) }];
  });
  return {
    title,
    subtitle: 'Satisfaction survey, draft',
    blocks: [
      draftCallout(title),
      ...facts([
        fact('About', document.scenario),
        fact('Asked of', [gap('which customers, how soon after the last step')]),
        fact('Length', `${countOf(count, 'question')} at most`),
        fact('Report date', today),
      ]),
      ...section(2, 'Invitation', [
        paragraph([
          'You recently had contact with ',
          gap('name of the company'),
          '. Please tell us how it was for you. There are no right or wrong answers.',
        ]),
        paragraph([
          'Your answers are used for ',
          gap('purpose'),
          ' and kept until ',
          gap('date'),
          '.',
        ]),
      ]),
      ...section(2, 'Questions', body),
      ...section(
        2,
        'How to read the answers',
        reading(groups.flatMap(({ questions }) => questions)),
      ),
    ],
  };
}

function asItem({ text, answers, only }: Question): ListItem {
  return { words: only === undefined ? text : [text, quiet(`\n${only}`)], items: answers };
}

const satisfied = [
  '1 Very dissatisfied · 2 Dissatisfied · 3 Neither · 4 Satisfied · 5 Very satisfied · Does\u00a0not\u00a0apply',
];
const easy = [
  '1 Very difficult · 2 Difficult · 3 Rather difficult · 4 Neither · 5 Rather easy · 6 Easy · 7 Very easy · Does\u00a0not\u00a0apply',
];
const words = ['In their own words'];

function questionGroups(map: MapReading): { title: string; questions: Question[] }[] {
  // A picture without words is nothing that anybody could be asked about.
  const touchpoints = map.cards.filter(
    ({ card, role }) =>
      (card.type === 'touchpoint' || role === 'touchpoints') && card.text.trim() !== '',
  );
  const channels = [...new Set(touchpoints.flatMap(({ card }) => card.channel ?? []))];
  const hasFilter = channels.length > 1;
  const filter: Question = {
    text: 'Which of these did you use? Please tick all that apply.',
    answers: [...channels.map(channelLabelOf), 'None of these'],
    measure: 'channels',
  };
  const steps = map.steps.flatMap(([, step], at) => {
    const title = map.titles[at] ?? '';
    const here = touchpoints.filter(({ first }) => first === at);
    const questions = [
      ...here.map((one) => about(one, hasFilter)),
      // Without touchpoints the steps are all there is to ask about.
      ...(touchpoints.length === 0 ? [satisfaction(title)] : []),
      ...(step.momentOfTruth ? closer(title) : []),
    ];
    return questions.length > 0 ? [{ title, questions }] : [];
  });
  return [
    ...(hasFilter ? [{ title: 'To begin with', questions: [filter] }] : []),
    ...steps,
    overall,
  ];
}

function about({ card }: PlacedCard, hasFilter: boolean): Question {
  const channel = card.channel === undefined ? '' : ` (${channelLabelOf(card.channel)})`;
  return {
    ...satisfaction(`${cardText(card)}${channel}`),
    ...(hasFilter && card.channel ? { only: skip(card.channel) } : {}),
  };
}

function skip(channel: Channel): string {
  return `Only if “${channelLabelOf(channel)}” is ticked in question 1.`;
}

function satisfaction(what: string): Question {
  return {
    text: `How satisfied or dissatisfied were you with this: ${what}?`,
    answers: satisfied,
    measure: 'CSAT',
  };
}

/** A moment of truth is worth two questions more: how hard it was, and what happened. */
function closer(step: string): Question[] {
  return [
    {
      text: `How easy or difficult was this part for you: ${step}?`,
      answers: easy,
      measure: 'CES',
    },
    {
      text: `What, if anything, stood out for you in this part: ${step}?`,
      answers: words,
      measure: 'open',
    },
  ];
}

const overall: { title: string; questions: Question[] } = {
  title: 'All in all',
  questions: [
    {
      text: 'How satisfied or dissatisfied were you with everything together?',
      answers: satisfied,
      measure: 'CSAT',
    },
    {
      text: 'How likely are you to recommend us to a friend or colleague?',
      answers: ['0 Not at all likely … 10 Extremely likely'],
      measure: 'NPS',
    },
    { text: 'What is the main reason for your answer?', answers: words, measure: 'open' },
  ],
};

const measures = [
  {
    measure: 'CSAT',
    scale: '1–5, 5 is good',
    rule: 'Answers of 4 and 5 ÷ all answers, in per cent',
  },
  { measure: 'CES', scale: '1–7, 7 is good', rule: 'Mean of all answers' },
  { measure: 'NPS', scale: '0–10, 10 is good', rule: '% of 9 and 10 minus % of 0 to 6' },
] as const;

function reading(questions: readonly Question[]): ReportBlock[] {
  const numbersOf = (measure: Question['measure']) =>
    questions
      .flatMap((question, at) => (question.measure === measure ? `${at + 1}` : []))
      .join(', ');
  const used = measures.filter(({ measure }) => numbersOf(measure) !== '');
  return table('Measures of the survey; “Does not apply” counts for none of them', used, [
    { title: 'Measure', of: ({ measure }) => measure },
    { title: 'Questions', of: ({ measure }) => numbersOf(measure) },
    { title: 'Scale', of: ({ scale }) => scale },
    { title: 'Computed as', of: ({ rule }) => rule },
  ]);
}
