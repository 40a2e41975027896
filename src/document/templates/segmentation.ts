// Four segments on two axes, each with a rule that sorts every customer into exactly one.
import type { SegmentationForm } from './form';

export const segmentation: SegmentationForm = {
  kind: 'segmentation',
  title: 'Customers by frequency and care',
  axes: {
    x: { title: 'How often they buy', low: 'A few times a year', high: 'Every week' },
    y: { title: 'How much help they want', low: 'Leave me alone', high: 'Guide me' },
  },
  segments: [
    {
      name: 'Regulars',
      definition: 'Buys at least twice a month and contacts us less than once a year.',
      share: 22,
      x: 78,
      y: 24,
    },
    {
      name: 'Devoted',
      definition: 'Buys at least twice a month and asks for advice at least once a quarter.',
      share: 11,
      x: 82,
      y: 76,
    },
    {
      name: 'Explorers',
      definition: 'Buys less than twice a month and asks for advice before most purchases.',
      share: 26,
      x: 28,
      y: 72,
    },
    {
      name: 'Passers-by',
      definition: 'Buys less than twice a month and never asks.',
      share: 41,
      x: 20,
      y: 26,
    },
  ],
};
