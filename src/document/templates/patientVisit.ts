// An outpatient visit from the first worry to the result: waiting and words matter as much as medicine.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

export const patientVisit: GridForm = {
  kind: 'journey',
  title: 'Patient visit',
  scenario: 'Ruth, 67, has pain in her knee. Her daughter Mia lives far away and wants to help.',
  expectations: 'Be seen within two weeks, understand what comes next, not be a burden.',
  owner: 'Head of outpatient care',
  team: 'Reception, nursing, doctors and imaging',
  date: '2025-03-14',
  personas: ['Ruth', 'Mia'],
  lanes: [
    'actions',
    'touchpoints',
    'thoughts',
    'emotion',
    'pains',
    'opportunities',
    'frontstage-people',
    'metrics',
  ],
  stages: [
    {
      title: 'Worry',
      steps: [
        {
          title: 'Notice the pain',
          feel: [-1, null],
          cells: {
            actions: ['Tries cream and rest', 'Reads about knees at night'],
            touchpoints: [touchpoint('Health pages', 'website', { key: 'pages' })],
            thoughts: ['Is this what being old is like?'],
            pains: [pain('fear', 'Search results begin with the worst', 2)],
            opportunities: [opportunity('fear', 'A page “When to come to us”', 3, 1)],
          },
        },
        {
          title: 'Talk about it',
          feel: [0, -1],
          cells: {
            actions: ['Calls her daughter', 'Asks the pharmacist'],
            touchpoints: [touchpoint('Pharmacy', 'store', { key: 'pharmacy' })],
            thoughts: [{ text: 'She never complains. So it is bad.', who: ['Mia'] }],
            pains: [pain('far', 'Mia cannot see what has been said', 3, { who: ['Mia'] })],
            opportunities: [opportunity('far', 'Let patients name someone who may see', 4, 4)],
          },
        },
      ],
    },
    {
      title: 'Get an appointment',
      steps: [
        {
          title: 'Call the practice',
          minutes: 25,
          feel: [[-2, 'Engaged from 8:00 to 8:25'], -1],
          cells: {
            actions: ['Redials eleven times', { text: 'Tries the portal for her', who: ['Mia'] }],
            touchpoints: [
              touchpoint('Reception line', 'phone', { key: 'line' }),
              touchpoint('Patient portal', 'website', { key: 'portal' }),
            ],
            thoughts: ['Perhaps others need it more than I do.'],
            pains: [
              pain('engaged', 'Lines open for two hours, all at once', 5),
              pain('login', 'The portal wants a code from a letter', 3, { who: ['Mia'] }),
            ],
            opportunities: [
              opportunity('engaged', 'Take a number, call back by noon', 5, 2),
              opportunity('login', 'Let reception start a portal account', 3, 2),
            ],
            'frontstage-people': ['Two receptionists, three lines'],
            metrics: [metric('Calls answered', 61, '%')],
          },
        },
        {
          title: 'Get ready',
          feel: [0, 0],
          cells: {
            actions: ['Looks for old X-rays', 'Writes questions on a card'],
            touchpoints: [
              touchpoint('Reminder', 'sms', { key: 'reminder' }),
              touchpoint('Letter with directions', 'print'),
            ],
            thoughts: ['I must not forget to ask about stairs.'],
            pains: [pain('bring', 'The letter does not say what to bring', 2)],
            opportunities: [opportunity('bring', 'A checklist with the reminder', 3, 1)],
            metrics: [metric('Missed appointments', 11, '%')],
          },
        },
      ],
    },
    {
      title: 'Be seen',
      steps: [
        {
          title: 'Arrive and wait',
          minutes: 48,
          feel: [-1, null],
          cells: {
            actions: ['Fills in a form she has filled in before', 'Stands, as chairs are low'],
            touchpoints: [
              touchpoint('Reception desk', 'service-center', { key: 'reception' }),
              touchpoint('Paper form', 'print'),
            ],
            thoughts: ['Have they forgotten me?'],
            pains: [
              pain('unknown', 'Nobody says how long it will be', 4),
              pain('again', 'The same form at every visit', 3),
            ],
            opportunities: [
              opportunity('unknown', 'Say the wait at arrival and when it grows', 4, 1),
              opportunity('again', 'Show what we know and ask what changed', 3, 3),
            ],
            'frontstage-people': ['Nurse checks the room each quarter hour'],
            metrics: [metric('Minutes waited', 34, 'min')],
          },
        },
        {
          title: 'See the doctor',
          minutes: 12,
          momentOfTruth: true,
          feel: [[2, 'She sat down and listened'], null],
          cells: {
            actions: ['Tells her story', 'Shows where it hurts'],
            touchpoints: [touchpoint('Consultation', 'service-center', { key: 'doctor' })],
            thoughts: ['She looked at me, not at the screen.'],
            pains: [pain('words', 'Three words she did not dare to ask about', 3)],
            opportunities: [
              opportunity('words', '“Tell me how you would explain it at home”', 5, 1),
            ],
            'frontstage-people': ['Doctor, with an assistant taking notes'],
            metrics: [metric('“I was listened to”', 92, '%')],
          },
        },
      ],
    },
    {
      title: 'Be examined',
      steps: [
        {
          title: 'Find imaging',
          minutes: 15,
          feel: [-1, null],
          cells: {
            actions: ['Follows the blue line', 'Asks two people in white'],
            touchpoints: [touchpoint('Signs in the corridor', 'print', { key: 'signs' })],
            thoughts: ['With this knee, of all things.'],
            pains: [pain('walk', 'Four hundred metres for a sore knee', 3)],
            opportunities: [opportunity('walk', 'Offer a chair or a volunteer', 3, 1)],
            'frontstage-people': ['Volunteers at the entrance only'],
          },
        },
        {
          title: 'Have the scan',
          minutes: 20,
          feel: [1, null],
          cells: {
            actions: ['Lies still', 'Asks what the picture shows'],
            touchpoints: [touchpoint('Imaging room', 'service-center', { key: 'scan' })],
            thoughts: ['He told me every noise before it came.'],
            'frontstage-people': ['Radiographer explains each step'],
          },
        },
      ],
    },
    {
      title: 'Know and act',
      steps: [
        {
          title: 'Wait for the result',
          momentOfTruth: true,
          feel: [-2, [-2, 'Cannot ask anyone on her behalf']],
          cells: {
            actions: ['Stays near the phone for six days', { text: 'Calls twice', who: ['Mia'] }],
            touchpoints: [
              touchpoint('Result in the portal, unexplained', 'website', { key: 'result' }),
              touchpoint('Call back', 'phone'),
            ],
            thoughts: ['No news is bad news, surely.'],
            pains: [
              pain('silence', 'No date for the result', 5),
              pain('raw', 'Medical terms arrive before a person does', 4),
            ],
            opportunities: [
              opportunity('silence', 'Promise a day and keep it, news or not', 5, 2),
              opportunity('raw', 'A plain sentence beside every finding', 4, 3),
            ],
            metrics: [metric('Results within 3 days', 44, '%')],
          },
        },
        {
          title: 'Start treatment',
          feel: [1, 1],
          cells: {
            actions: ['Books physiotherapy', 'Does the exercises by the window'],
            touchpoints: [
              touchpoint('Plan on one page', 'print', { key: 'plan' }),
              touchpoint('Exercise videos', 'mobile-app'),
            ],
            thoughts: ['I know what to do on Monday. Good.'],
            'frontstage-people': ['Physiotherapist calls in week two'],
            metrics: [metric('Still exercising in week 6', 58, '%')],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'pages', to: 'pharmacy' },
    { from: 'pharmacy', to: 'line', label: '“have it looked at”' },
    { from: 'line', to: 'reminder' },
    { from: 'reminder', to: 'reception' },
    { from: 'reception', to: 'doctor' },
    { from: 'doctor', to: 'signs' },
    { from: 'scan', to: 'result' },
    { from: 'plan', to: 'doctor', kind: 'loop', label: 'if it does not get better' },
  ],
};
