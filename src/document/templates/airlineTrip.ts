// A family flight with a connection: long calm stretches, and two places where everything is decided.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

export const airlineTrip: GridForm = {
  kind: 'journey',
  title: 'Airline trip',
  scenario: 'Sofia flies with her son, four, to her parents. One connection, 55 minutes.',
  expectations:
    'Seats together, no surprises at the gate, and someone who acts when it goes wrong.',
  owner: 'Director of passenger experience',
  team: 'Digital, airport, cabin and disruption desk',
  date: '2025-03-14',
  personas: ['Sofia'],
  lanes: [
    'actions',
    'touchpoints',
    'quotes',
    'emotion',
    'pains',
    'opportunities',
    'frontstage-people',
    'metrics',
  ],
  stages: [
    {
      title: 'Plan',
      steps: [
        {
          title: 'Find a flight',
          feel: [1],
          cells: {
            actions: ['Compares times with nap time', 'Asks her mother to collect them'],
            touchpoints: [touchpoint('Flight search', 'website', { key: 'search' })],
            quotes: ['Fifty-five minutes. Is that enough with a child?'],
            pains: [pain('connection', 'Nobody says how far the gates are apart', 3)],
            opportunities: [opportunity('connection', 'Show walking time with a child', 3, 3)],
          },
        },
        {
          title: 'Book',
          minutes: 20,
          feel: [-1],
          cells: {
            actions: ['Pays extra to sit with her son', 'Adds a bag'],
            touchpoints: [
              touchpoint('Booking', 'website', { key: 'booking' }),
              touchpoint('Ticket', 'email'),
            ],
            quotes: ['I pay so that a four-year-old may sit with me?'],
            pains: [pain('seats', 'Families pay to sit together', 5)],
            opportunities: [opportunity('seats', 'Seat children with a parent, free', 5, 2)],
            metrics: [metric('Bookings left at seats', 19, '%')],
          },
        },
      ],
    },
    {
      title: 'Get ready',
      steps: [
        {
          title: 'Check in',
          minutes: 6,
          feel: [0],
          cells: {
            actions: ['Types two passports by thumb', 'Saves both boarding passes'],
            touchpoints: [touchpoint('Check-in', 'mobile-app', { key: 'checkin' })],
            quotes: ['It has forgotten the bag I paid for.'],
            pains: [pain('bag', 'The paid bag is missing in the app', 3)],
            opportunities: [opportunity('bag', 'One order across web, app and desk', 4, 4)],
          },
        },
        {
          title: 'Drop the bag',
          minutes: 15,
          feel: [1],
          cells: {
            actions: ['Lifts suitcase, child and teddy', 'Asks for a stroller tag'],
            touchpoints: [
              touchpoint('Self bag drop', 'kiosk', { key: 'drop' }),
              touchpoint('Family lane', 'service-center'),
            ],
            quotes: ['She waved us to the front. Bless her.'],
            'frontstage-people': ['Lane host looks for families'],
            metrics: [metric('Minutes at bag drop', 7, 'min')],
          },
        },
      ],
    },
    {
      title: 'Fly',
      steps: [
        {
          title: 'Wait at the gate',
          minutes: 50,
          momentOfTruth: true,
          feel: [[-2, 'Delay grows in steps of ten minutes']],
          cells: {
            actions: ['Reads the board every five minutes', 'Queues to ask about the connection'],
            touchpoints: [
              touchpoint('Gate screen', 'tv', { key: 'screen' }),
              touchpoint('Gate desk', 'service-center', { key: 'gate' }),
              touchpoint('“New departure time”', 'sms'),
            ],
            quotes: ['Just tell me the truth once.'],
            pains: [
              pain('creeping', 'The delay is told in slices', 5),
              pain('differs', 'App, screen and desk say three times', 4),
            ],
            opportunities: [
              opportunity('creeping', 'Tell cause, range and next update', 5, 2),
              opportunity('differs', 'One source for every screen', 5, 4),
            ],
            'frontstage-people': ['One agent for 180 passengers'],
            metrics: [metric('Told before they asked', 38, '%')],
          },
        },
        {
          title: 'On board',
          minutes: 130,
          feel: [1],
          cells: {
            actions: ['Unpacks snacks and stickers'],
            touchpoints: [touchpoint('Cabin', 'custom:aircraft', { key: 'cabin' })],
            quotes: ['The purser knew our connection.'],
            pains: [pain('milk', 'Children’s meal gone by row 20', 2)],
            opportunities: [opportunity('milk', 'Load what was ordered, by seat', 2, 2)],
            'frontstage-people': ['Purser brings connection news to seats'],
          },
        },
      ],
    },
    {
      title: 'Connect',
      steps: [
        {
          title: 'Miss the connection',
          minutes: 25,
          feel: [-2],
          cells: {
            actions: ['Runs with a sleeping child', 'Sees the gate close'],
            touchpoints: [touchpoint('Closed gate', 'service-center', { key: 'closed' })],
            quotes: ['They saw us running.'],
            pains: [pain('hold', 'The gate did not know that eight were coming', 5)],
            opportunities: [opportunity('hold', 'Hold five minutes when the numbers say so', 5, 4)],
            'frontstage-people': ['Gate agent follows the clock'],
          },
        },
        {
          title: 'Be rebooked',
          minutes: 30,
          momentOfTruth: true,
          feel: [[2, 'New seats and a hotel before she reached the desk']],
          cells: {
            actions: ['Takes the next flight with one tap', 'Calls her mother'],
            touchpoints: [
              touchpoint('Offer of new flights', 'mobile-app', { key: 'rebook' }),
              touchpoint('Transfer desk', 'service-center'),
            ],
            quotes: ['Seats together, without asking. Wow.'],
            'frontstage-people': ['Transfer agent adds meal vouchers'],
            metrics: [metric('Rebooked without a queue', 71, '%')],
          },
        },
      ],
    },
    {
      title: 'Arrive',
      steps: [
        {
          title: 'Wait for the bag',
          minutes: 35,
          feel: [-1],
          cells: {
            actions: ['Watches the belt go round'],
            touchpoints: [
              touchpoint('Belt', 'service-center', { key: 'belt' }),
              touchpoint('Bag tracker', 'mobile-app'),
            ],
            quotes: ['The app says it is here. Here is big.'],
            pains: [pain('belt', 'The tracker stops at the airport', 3)],
            opportunities: [opportunity('belt', 'Say belt and minutes, or start the claim', 4, 3)],
            metrics: [metric('Bags that arrive with us', 98.6, '%')],
          },
        },
        {
          title: 'Claim and tell',
          minutes: 12,
          feel: [0],
          cells: {
            actions: ['Asks for compensation', 'Tells the story at dinner'],
            touchpoints: [
              touchpoint('Claim form', 'website', { key: 'claim' }),
              touchpoint('Answer after a week', 'email'),
            ],
            quotes: ['They know we were late. Why prove it?'],
            pains: [pain('prove', 'Passengers prove what the airline knows', 4)],
            opportunities: [opportunity('prove', 'Pay what is due without a form', 5, 3)],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'search', to: 'booking' },
    { from: 'booking', to: 'checkin' },
    { from: 'checkin', to: 'drop' },
    { from: 'screen', to: 'gate', label: 'ask' },
    { from: 'gate', to: 'cabin' },
    { from: 'closed', to: 'rebook' },
    { from: 'belt', to: 'claim' },
  ],
};
