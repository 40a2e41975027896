// A persona by behaviour and need, not by demographics; every line is an assumption until research says otherwise.
import type { PersonaForm } from './form';

export const persona: PersonaForm = {
  kind: 'persona',
  title: 'Ana, the organiser',
  role: 'Plans for the whole group',
  age: '34',
  tagline: 'Wants it settled, so that the evening can begin',
  quote: '“If I do not order, nobody eats.”',
  blocks: [
    {
      kind: 'goals',
      title: 'Goals',
      lines: [
        'Food on the table before eight',
        'Everyone finds something they can eat',
        'Not pay for the others and then chase them',
      ],
    },
    {
      kind: 'frustrations',
      title: 'Frustrations',
      lines: [
        'Prices that grow on the way to the checkout',
        'Promised times that nobody keeps',
        'Having to call when something goes wrong',
      ],
    },
    {
      kind: 'needs',
      title: 'Needs',
      lines: [
        'Know who wants what without forty messages',
        'Hear about a delay before she notices it',
        'One place to put things right',
      ],
    },
    {
      kind: 'behaviours',
      title: 'Behaviours',
      lines: [
        'Orders twice a month, mostly on Fridays',
        'Compares minutes first, then stars, then price',
        'Reorders the same when she is tired',
      ],
    },
    {
      kind: 'motivations',
      title: 'What moves her',
      lines: ['Being the one who gets it done', 'Friends who come again'],
    },
    {
      kind: 'channels',
      title: 'Channels',
      lines: ['Mobile app', 'Group chat', 'Phone, only as a last resort'],
    },
    {
      kind: 'facts',
      title: 'Where this comes from',
      lines: ['Assumed: a workshop of six people', 'To check: five interviews, order log'],
    },
  ],
};
