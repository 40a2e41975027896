// A persona of somebody who works here: what the agent can do decides what the customer feels.
import { assumed, type PersonaForm } from './form';

export const serviceAgent: PersonaForm = {
  kind: 'persona',
  title: 'Jo, the second-year agent',
  role: 'Answers 60 contacts a day',
  age: '27',
  tagline: 'Knows the answer, but not the button',
  quote: '“I could help them, if the screen let me.”',
  blocks: [
    {
      kind: 'goals',
      title: 'Goals',
      lines: [
        'Settle it in the first contact',
        'Leave on time with an empty list',
        'Move up to coaching new people',
      ],
      evidence: assumed,
    },
    {
      kind: 'frustrations',
      title: 'Frustrations',
      lines: [
        'Seven windows to change one address',
        'A timer that punishes listening',
        'Hearing of a campaign from the first caller',
      ],
      evidence: assumed,
    },
    {
      kind: 'needs',
      title: 'Needs and jobs',
      lines: [
        'When a customer calls again, I want to see what was promised, so that they need not repeat it',
        'When I break a rule for good reason, I want to note why, so that nobody asks me later',
      ],
      evidence: assumed,
    },
    {
      kind: 'environment',
      title: 'Surroundings',
      lines: ['Two screens, one headset, forty voices', 'At home on Mondays and Fridays'],
      evidence: assumed,
    },
    {
      kind: 'skills',
      title: 'Skills',
      rows: [
        ['Calms angry callers', 5],
        ['Knows the products', 4],
        ['Writes clearly', 3],
        ['Billing system', 2],
      ],
      evidence: assumed,
    },
    {
      kind: 'traits',
      title: 'Traits',
      rows: [
        ['By the rule', 'By judgement', 4],
        ['Asks the team', 'Works it out alone', 2],
      ],
      evidence: assumed,
    },
    {
      kind: 'moments',
      title: 'Moments that matter',
      lines: ['The first minute after a transfer', 'Saying no without a reason to give'],
      evidence: assumed,
    },
    {
      kind: 'opportunities',
      title: 'How we can help',
      lines: ['One screen for the five commonest changes', 'Campaigns in the morning stand-up'],
      evidence: assumed,
    },
  ],
  actors: {
    customers: { label: 'Customers', kind: 'group' },
    lead: { label: 'Team lead', kind: 'employee' },
    backOffice: { label: 'Back office', kind: 'employee' },
    knowledge: { label: 'Knowledge base', kind: 'system' },
    planner: { label: 'Shift planning', kind: 'system' },
  },
  relations: [
    { from: 'customers', to: null, label: 'ask, complain, thank' },
    { from: null, to: 'lead', label: 'hands over hard cases to' },
    { from: null, to: 'backOffice', label: 'waits for', style: 'dashed' },
    { from: 'knowledge', to: null, label: 'tells, often too late' },
    { from: 'planner', to: null, label: 'decides when' },
  ],
};
