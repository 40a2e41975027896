// A buyer in a firm: decides for others, answers to others, and is never the one who uses it.
import { assumed, type PersonaForm } from './form';

export const purchasingLead: PersonaForm = {
  kind: 'persona',
  title: 'Mara, the cautious buyer',
  role: 'Buys software for the firm',
  age: '47',
  tagline: 'Would rather wait a quarter than explain a mistake for two years',
  quote: '“Show me who else runs it, and what happens when we leave.”',
  blocks: [
    {
      kind: 'goals',
      title: 'Goals',
      lines: [
        'A choice that still looks right in three years',
        'Costs she can predict to the month',
        'No call from the works council after the launch',
      ],
      evidence: assumed,
    },
    {
      kind: 'responsibilities',
      title: 'Answers for',
      lines: [
        'Budget and contract terms',
        'Data protection questions',
        'A fair comparison of three offers',
      ],
      evidence: assumed,
    },
    {
      kind: 'needs',
      title: 'Needs and jobs',
      lines: [
        'When I compare offers, I want the same units, so that nobody can dispute the table',
        'When legal asks, I want the answers in writing, so that I do not become the bottleneck',
      ],
      evidence: assumed,
    },
    {
      kind: 'decision-criteria',
      title: 'Decides by',
      lines: [
        'References of the same size',
        'Exit terms and export of data',
        'Price over three years',
      ],
      evidence: assumed,
    },
    {
      kind: 'objections',
      title: 'Says no when',
      lines: ['The price needs a call to find out', 'Security papers arrive after the signature'],
      evidence: assumed,
    },
    {
      kind: 'traits',
      title: 'Traits',
      rows: [
        ['Careful', 'Bold', 1],
        ['Numbers', 'Stories', 2],
        ['Alone', 'By committee', 4],
      ],
      evidence: assumed,
    },
    {
      kind: 'information-sources',
      title: 'Looks it up in',
      lines: [
        'Peers in two buyers’ networks',
        'Analyst reports',
        'The notice board of the own IT team',
      ],
      evidence: assumed,
    },
    {
      kind: 'channel-use',
      title: 'Channels',
      rows: [
        ['Email', 5],
        ['Video call', 4],
        ['Trade fair', 2],
        ['Chat', 1],
      ],
      evidence: assumed,
    },
    {
      kind: 'triggers',
      title: 'Starts when',
      lines: ['A contract runs out in nine months', 'A team bought something on its own card'],
      evidence: assumed,
    },
  ],
  actors: {
    users: { label: 'Team leads who will use it', kind: 'group' },
    security: { label: 'Security officer', kind: 'employee' },
    board: { label: 'Finance director', kind: 'employee' },
    vendor: { label: 'Account manager', kind: 'partner' },
    peers: { label: 'Buyers’ network', kind: 'organisation' },
  },
  relations: [
    { from: 'users', to: null, label: 'ask for it' },
    { from: null, to: 'security', label: 'needs a yes from', style: 'dashed' },
    { from: null, to: 'board', label: 'reports to' },
    { from: null, to: 'vendor', label: 'negotiates with', heads: 2 },
    { from: 'peers', to: null, label: 'warns and recommends' },
  ],
};
