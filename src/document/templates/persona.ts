// A persona by behaviour and need, not by demographics; every line is an assumption until research says otherwise.
import { assumed, type PersonaForm } from './form';

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
      evidence: assumed,
    },
    {
      kind: 'frustrations',
      title: 'Frustrations',
      lines: [
        'Prices that grow on the way to the checkout',
        'Promised times that nobody keeps',
        'Having to call when something goes wrong',
      ],
      evidence: assumed,
    },
    {
      kind: 'needs',
      title: 'Needs and jobs',
      lines: [
        'When wishes differ, I want to see them in one place, so that I order once',
        'When it runs late, I want to hear first, so that I can calm the table',
      ],
      evidence: assumed,
    },
    {
      kind: 'traits',
      title: 'Traits',
      rows: [
        ['Plans ahead', 'Decides on the spot', 2],
        ['Price first', 'Quality first', 3],
        ['Trusts reviews', 'Trusts friends', 4],
      ],
      evidence: assumed,
    },
    {
      kind: 'channel-use',
      title: 'Channels',
      rows: [
        ['Mobile app', 5],
        ['Group chat', 5],
        ['Website', 2],
        ['Phone call', 1],
      ],
      evidence: assumed,
    },
    {
      kind: 'behaviours',
      title: 'Behaviours',
      lines: [
        'Orders twice a month, mostly on Fridays',
        'Compares minutes first, then stars, then price',
        'Reorders the same when she is tired',
      ],
      evidence: assumed,
    },
    {
      kind: 'motivations',
      title: 'What moves her',
      lines: ['Being the one who gets it done', 'Friends who come again'],
      evidence: assumed,
    },
  ],
  actors: {
    friends: { label: 'Friends at the table', kind: 'group' },
    kid: { label: 'Vegan cousin', kind: 'person' },
    place: { label: 'Pizzeria', kind: 'organisation' },
    rider: { label: 'Rider', kind: 'employee' },
    app: { label: 'Ordering app', kind: 'system' },
  },
  relations: [
    { from: null, to: 'friends', label: 'collects wishes from' },
    { from: 'kid', to: null, label: 'needs a dish of their own', style: 'dashed' },
    { from: null, to: 'app', label: 'orders with', heads: 2 },
    { from: 'app', to: 'place', label: 'passes the order to' },
    { from: 'rider', to: null, label: 'hands over to' },
  ],
};
