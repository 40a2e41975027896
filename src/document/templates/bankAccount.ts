// Opening a current account on a phone: identity checks are the law, silence about them is a choice.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

export const bankAccount: GridForm = {
  kind: 'journey',
  title: 'Opening a bank account',
  scenario: 'Lena starts her first job on the 1st and needs an account number for the contract.',
  expectations: 'Done on the phone in one evening, no branch visit, salary arrives on time.',
  owner: 'Product owner for new customers',
  team: 'Digital channels, compliance and card services',
  date: '2025-03-14',
  personas: ['Lena'],
  lanes: [
    'actions',
    'touchpoints',
    'thoughts',
    'emotion',
    'pains',
    'opportunities',
    'policy',
    'metrics',
  ],
  stages: [
    {
      title: 'Need one',
      steps: [
        {
          title: 'Ask around',
          feel: [0],
          cells: {
            actions: ['Asks parents and friends', 'Searches “free account first job”'],
            touchpoints: [
              touchpoint('Friend’s referral link', 'social', { key: 'referral' }),
              touchpoint('Comparison portal', 'website'),
            ],
            thoughts: ['They all look the same.'],
          },
        },
        {
          title: 'Compare the terms',
          feel: [-1],
          cells: {
            actions: ['Looks for what happens after the free year'],
            touchpoints: [touchpoint('Account page', 'website', { key: 'page' })],
            thoughts: ['What does “from 0 €” mean?'],
            pains: [pain('fee', 'Conditions of “free” stand in footnote 7', 4)],
            opportunities: [opportunity('fee', 'A calculator: “you would pay …”', 4, 2)],
            policy: ['Fee information before the contract'],
            metrics: [metric('Visitors who start', 9, '%')],
          },
        },
      ],
    },
    {
      title: 'Apply',
      steps: [
        {
          title: 'Fill in the form',
          minutes: 12,
          feel: [0],
          cells: {
            actions: ['Types her details', 'Looks for her tax number'],
            touchpoints: [touchpoint('Application form', 'mobile-app', { key: 'form' })],
            thoughts: ['Why do they want my tax number?'],
            pains: [
              pain('tax', 'Tax number asked without saying why', 3),
              pain('timeout', 'The form forgets everything after ten minutes', 4),
            ],
            opportunities: [
              opportunity('tax', 'Say why, and let it follow later', 3, 2),
              opportunity('timeout', 'Save every field as it is typed', 4, 2),
            ],
            policy: ['Tax residence must be declared'],
            metrics: [metric('Forms finished', 61, '%')],
          },
        },
        {
          title: 'Prove who she is',
          minutes: 18,
          momentOfTruth: true,
          feel: [[-2, 'Third try, and the lamp is too bright again']],
          cells: {
            actions: ['Holds her passport to the camera', 'Waits for an agent', 'Tries once more'],
            touchpoints: [
              touchpoint('Video identification', 'custom:video call', { key: 'video' }),
              touchpoint('Help line', 'phone'),
            ],
            thoughts: ['Do I look like a fraud?'],
            pains: [
              pain('light', 'Fails for light, and says “error”', 5),
              pain('hours', 'Only open until ten at night', 3),
            ],
            opportunities: [
              opportunity('light', 'Live hints: more light, tilt, closer', 5, 3),
              opportunity('hours', 'Offer the ID chip: day and night, no agent', 5, 4),
            ],
            policy: ['Identity check before first use'],
            metrics: [metric('Identified at the first try', 67, '%')],
          },
        },
      ],
    },
    {
      title: 'Wait',
      steps: [
        {
          title: 'Hear nothing',
          feel: [-1],
          cells: {
            actions: ['Checks mail and spam', 'Asks in the chat'],
            touchpoints: [
              touchpoint('“We are checking” mail', 'email', { key: 'checking' }),
              touchpoint('Chat', 'chat'),
            ],
            thoughts: ['The contract is due on Friday.'],
            pains: [pain('silence', 'Two days of silence after the check', 4)],
            opportunities: [opportunity('silence', 'A tracker: received, checked, open', 4, 2)],
            policy: ['Screening against sanction lists'],
          },
        },
        {
          title: 'Get the number',
          momentOfTruth: true,
          feel: [[2, 'Number there on Thursday night']],
          cells: {
            actions: ['Copies the account number into the contract'],
            touchpoints: [touchpoint('“Your account is open”', 'mobile-app', { key: 'open' })],
            thoughts: ['Just in time.'],
            metrics: [metric('Hours from start to number', 41, 'h')],
          },
        },
      ],
    },
    {
      title: 'Set up',
      steps: [
        {
          title: 'Receive card and PIN',
          feel: [-1],
          cells: {
            actions: ['Waits for two letters', 'Signs the card'],
            touchpoints: [
              touchpoint('Card by post', 'delivery', { key: 'card' }),
              touchpoint('PIN letter', 'print'),
            ],
            thoughts: ['Two letters, four days apart. Really?'],
            pains: [pain('letters', 'Card without PIN is a piece of plastic', 3)],
            opportunities: [opportunity('letters', 'Digital card at once, PIN in the app', 5, 3)],
            policy: ['Card and PIN travel apart'],
          },
        },
        {
          title: 'Move in',
          feel: [1],
          cells: {
            actions: ['Switches rent and phone', 'Adds the card to her phone'],
            touchpoints: [touchpoint('Switching service', 'mobile-app', { key: 'switch' })],
            thoughts: ['That was easier than I feared.'],
            pains: [pain('payees', 'Two payees have to be told by letter', 2)],
            opportunities: [opportunity('payees', 'Write and send the letters for her', 3, 3)],
          },
        },
      ],
    },
    {
      title: 'Rely on it',
      steps: [
        {
          title: 'See the first salary',
          feel: [2],
          cells: {
            actions: ['Opens the app at breakfast'],
            touchpoints: [touchpoint('“Money in” message', 'mobile-app', { key: 'salary' })],
            thoughts: ['I am a grown-up now.'],
            metrics: [metric('Salary accounts after 90 days', 52, '%')],
          },
        },
        {
          title: 'Be offered more',
          feel: [-1],
          cells: {
            actions: ['Declines a credit card, twice'],
            touchpoints: [touchpoint('Offer call', 'phone', { key: 'offer' })],
            thoughts: ['They know my name and nothing else.'],
            pains: [pain('offer', 'An offer that ignores her situation', 3)],
            opportunities: [opportunity('offer', 'First help to build a buffer, then offer', 4, 3)],
            policy: ['Consent for sales calls'],
            metrics: [metric('Offers declined', 94, '%')],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'referral', to: 'page' },
    { from: 'page', to: 'form' },
    { from: 'form', to: 'video' },
    { from: 'video', to: 'form', kind: 'loop', label: 'failed: start again' },
    { from: 'video', to: 'checking' },
    { from: 'checking', to: 'open' },
    { from: 'open', to: 'card' },
    { from: 'switch', to: 'salary' },
  ],
};
