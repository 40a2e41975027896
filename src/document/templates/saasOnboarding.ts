// From trial to habit: the buyer signs up, the team has to follow.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

export const saasOnboarding: GridForm = {
  kind: 'journey',
  title: 'SaaS onboarding',
  scenario: 'Iris leads a team of eight and tries a planning tool. Omar has to use it every day.',
  expectations: 'A first result in ten minutes, our data in it by Friday, no call before we ask.',
  owner: 'Product lead for activation',
  team: 'Product, customer success and documentation',
  date: '2025-03-14',
  personas: ['Iris', 'Omar'],
  lanes: ['actions', 'touchpoints', 'thoughts', 'emotion', 'pains', 'opportunities', 'metrics'],
  stages: [
    {
      title: 'Consider',
      steps: [
        {
          title: 'Look for a way out',
          feel: [-1, null],
          cells: {
            actions: ['Compares three tools in a sheet'],
            touchpoints: [
              touchpoint('Comparison article', 'website', { key: 'article' }),
              touchpoint('Question to a peer', 'social'),
            ],
            thoughts: ['Our spreadsheet will not survive another quarter.'],
            pains: [pain('price', 'The price for eight people is a contact form', 4)],
            opportunities: [opportunity('price', 'A price for every team size, in the open', 4, 2)],
          },
        },
        {
          title: 'See it work',
          feel: [1, null],
          cells: {
            actions: ['Watches the two-minute demo', 'Clicks through the live example'],
            touchpoints: [touchpoint('Live example without sign-up', 'website', { key: 'demo' })],
            thoughts: ['That is our Monday meeting on one page.'],
            metrics: [metric('Sign-ups after the example', 12, '%')],
          },
        },
      ],
    },
    {
      title: 'Start',
      steps: [
        {
          title: 'Sign up',
          feel: [0, null],
          cells: {
            actions: ['Signs up with the work account', 'Skips the questionnaire'],
            touchpoints: [
              touchpoint('Sign-up page', 'website', { key: 'signup' }),
              touchpoint('Welcome mail', 'email'),
            ],
            thoughts: ['Why do they need my phone number?'],
            pains: [pain('form', 'Seven questions before the first screen', 3)],
            opportunities: [opportunity('form', 'Ask two; learn the rest from use', 4, 2)],
          },
        },
        {
          title: 'Get a first result',
          momentOfTruth: true,
          feel: [[2, 'Plan ready before the coffee was'], null],
          cells: {
            actions: ['Picks a template', 'Moves three cards', 'Shares the link'],
            touchpoints: [touchpoint('First plan from a template', 'website', { key: 'first' })],
            thoughts: ['I could show this today.'],
            pains: [pain('empty', 'An empty plan says nothing about the next move', 3)],
            opportunities: [
              opportunity('empty', 'Start from a filled example of their field', 5, 2),
            ],
            metrics: [metric('First result within 10 minutes', 46, '%')],
          },
        },
      ],
    },
    {
      title: 'Bring it home',
      steps: [
        {
          title: 'Move the data',
          feel: [[-2, 'Import failed on row 214, no word why'], null],
          cells: {
            actions: ['Exports the old sheet', 'Maps columns by trial and error'],
            touchpoints: [
              touchpoint('Import screen', 'website', { key: 'import' }),
              touchpoint('Help article', 'website'),
              touchpoint('Support answer after a day', 'email'),
            ],
            thoughts: ['If this fails I will look foolish on Friday.'],
            pains: [
              pain('row', 'One bad row stops the whole import', 5),
              pain('wait', 'Help arrives a day after the question', 4),
            ],
            opportunities: [
              opportunity('row', 'Import the good rows, list the bad ones', 5, 3),
              opportunity('wait', 'Chat with a person on import day', 4, 3),
            ],
            metrics: [metric('Imports that work first time', 58, '%')],
          },
        },
        {
          title: 'Invite the team',
          feel: [0, -1],
          cells: {
            actions: [
              'Invites eight people',
              { text: 'Deletes the invitation twice', who: ['Omar'] },
            ],
            touchpoints: [touchpoint('Invitation', 'email', { key: 'invitation' })],
            thoughts: [{ text: 'Another tool. Who asked me?', who: ['Omar'] }],
            pains: [pain('why', 'The invitation does not say what is in it for me', 4)],
            opportunities: [opportunity('why', 'Let Iris add a reason and a first task', 4, 1)],
          },
        },
      ],
    },
    {
      title: 'Make it a habit',
      steps: [
        {
          title: 'Work in it',
          feel: [1, 0],
          cells: {
            actions: ['Runs the Monday meeting from it', 'Ticks off tasks on the train'],
            touchpoints: [
              touchpoint('Plan on the phone', 'mobile-app', { key: 'app' }),
              touchpoint('Daily digest', 'email'),
            ],
            thoughts: [{ text: 'Fine, it is quicker than the sheet.', who: ['Omar'] }],
            pains: [pain('noise', 'Forty notifications before lunch', 3, { who: ['Omar'] })],
            opportunities: [opportunity('noise', 'Quiet by default, one digest a day', 3, 2)],
            metrics: [metric('Team active in week 4', 63, '%')],
          },
        },
        {
          title: 'Get unstuck',
          feel: [0, 1],
          cells: {
            actions: ['Asks how to repeat a task'],
            touchpoints: [touchpoint('Help beside the work', 'chat', { key: 'help' })],
            thoughts: ['That answer had my own plan in it.'],
          },
        },
      ],
    },
    {
      title: 'Decide to stay',
      steps: [
        {
          title: 'Face the end of the trial',
          momentOfTruth: true,
          feel: [-1, 0],
          cells: {
            actions: ['Counts who used it', 'Asks for a quote with VAT'],
            touchpoints: [
              touchpoint('“3 days left” banner', 'website', { key: 'banner' }),
              touchpoint('Quote', 'billing'),
            ],
            thoughts: ['What do I tell the person with the budget?'],
            pains: [pain('case', 'No numbers to defend the purchase', 4)],
            opportunities: [opportunity('case', 'One page: hours saved, people, plans', 5, 2)],
            metrics: [metric('Trials that become paid', 21, '%')],
          },
        },
        {
          title: 'Grow',
          feel: [1, 1],
          cells: {
            actions: ['Shows it to the next team'],
            touchpoints: [
              touchpoint('Check-in after 90 days', 'account-management', { key: 'checkin' }),
            ],
            thoughts: ['They would have saved us a month.'],
            pains: [pain('copy', 'Our set-up cannot be copied for another team', 2)],
            opportunities: [opportunity('copy', 'Save a plan as the team’s template', 3, 3)],
            metrics: [metric('Seats after a year', 140, '%')],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'article', to: 'demo' },
    { from: 'demo', to: 'signup' },
    { from: 'signup', to: 'first' },
    { from: 'first', to: 'import' },
    { from: 'invitation', to: 'app' },
    { from: 'app', to: 'banner' },
    { from: 'banner', to: 'checkin' },
    { from: 'checkin', to: 'demo', kind: 'loop', label: 'next team' },
  ],
};
