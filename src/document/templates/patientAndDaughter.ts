// Two people, one journey: who is treated and who keeps the papers are not the same.
import { assumed, type PersonaForm } from './form';

export const patientAndDaughter: PersonaForm = {
  kind: 'persona',
  title: 'Walter, cared for from afar',
  role: 'Lives alone with a weak heart',
  age: '78',
  tagline: 'Does not want to be a burden, so he mentions it too late',
  quote: '“I did not want to bother anybody before the weekend.”',
  blocks: [
    {
      kind: 'scenario',
      title: 'What brings him in',
      lines: ['Short of breath on the stairs since Tuesday', 'The next check-up is in five weeks'],
      evidence: assumed,
    },
    {
      kind: 'goals',
      title: 'Goals',
      lines: [
        'Stay in his own flat',
        'Understand what the new tablets are for',
        'Not worry his daughter',
      ],
      evidence: assumed,
    },
    {
      kind: 'fears',
      title: 'Worries',
      lines: ['Ending up in a home', 'Asking a question twice', 'Forms that run out of time'],
      evidence: assumed,
    },
    {
      kind: 'needs',
      title: 'Needs and jobs',
      lines: [
        'When something changes, I want one number to call, so that I call in time',
        'When I leave the doctor, I want it on paper, so that my daughter can read it',
      ],
      evidence: assumed,
    },
    {
      kind: 'accessibility',
      title: 'Has to work for him',
      lines: ['Large type and few steps', 'A hearing aid on the phone', 'A chair in every queue'],
      evidence: assumed,
    },
    {
      kind: 'channel-use',
      title: 'Channels',
      rows: [
        ['Phone call', 5],
        ['Letter', 4],
        ['Visit to the practice', 4],
        ['Mobile app', 1],
      ],
      evidence: assumed,
    },
    {
      kind: 'skills',
      title: 'Can do',
      rows: [
        ['Keeps a diary of his pulse', 5],
        ['Video calls with family', 3],
        ['Forms on a screen', 1],
      ],
      evidence: assumed,
    },
    {
      kind: 'routine',
      title: 'His day',
      lines: [
        'Tablets at seven, noon and seven',
        'Phones his daughter after the news',
        'Shops on foot, twice a week',
      ],
      evidence: assumed,
    },
  ],
  actors: {
    daughter: { label: 'Daughter, 300 km away', kind: 'person' },
    doctor: { label: 'Family doctor', kind: 'employee' },
    clinic: { label: 'Heart clinic', kind: 'organisation' },
    pharmacy: { label: 'Pharmacy', kind: 'partner' },
    neighbour: { label: 'Neighbour with the key', kind: 'person' },
  },
  relations: [
    { from: 'daughter', to: null, label: 'keeps the papers for' },
    { from: 'daughter', to: 'doctor', label: 'calls, may not always ask', style: 'dashed' },
    { from: null, to: 'doctor', label: 'trusts', heads: 2 },
    { from: 'doctor', to: 'clinic', label: 'refers to' },
    { from: 'pharmacy', to: null, label: 'explains tablets to' },
    { from: 'neighbour', to: null, label: 'looks in on' },
  ],
};
