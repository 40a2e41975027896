// A broken line and the way back to it: what customers repeat, and what agents cannot see.
import { type GridForm, metric, opportunity, pain, touchpoint } from './form';

export const contactCentre: GridForm = {
  kind: 'journey',
  title: 'Contact centre: internet is down',
  scenario: 'Tuesday, 08:20. Jonas works from home and his internet fails before a call at nine.',
  expectations: 'Know within minutes whether it is me or them, and when it works again.',
  owner: 'Head of service experience',
  team: 'Contact centre, field service and network',
  date: '2025-03-14',
  personas: ['Jonas'],
  lanes: [
    'actions',
    'touchpoints',
    'quotes',
    'emotion',
    'pains',
    'opportunities',
    'backstage',
    'metrics',
  ],
  stages: [
    {
      title: 'Notice',
      steps: [
        {
          title: 'Lose the line',
          minutes: 5,
          feel: [-1],
          cells: {
            actions: ['Restarts the router twice', 'Opens a hotspot on the phone'],
            touchpoints: [touchpoint('Blinking router', 'custom:device', { key: 'router' })],
            quotes: ['Is it me or is it them?'],
            pains: [pain('light', 'A red light that explains nothing', 3)],
            opportunities: [opportunity('light', 'Text customers when their area is down', 5, 3)],
            backstage: ['Monitoring sees the outage at 08:17'],
          },
        },
        {
          title: 'Look for help',
          minutes: 6,
          feel: [-1],
          cells: {
            actions: ['Searches for an outage map', 'Looks for the number'],
            touchpoints: [touchpoint('Status page', 'website', { key: 'status' })],
            quotes: ['“All systems normal.” Sure.'],
            pains: [pain('status', 'The status page is updated by hand, an hour late', 4)],
            opportunities: [opportunity('status', 'Feed the page from monitoring', 4, 3)],
            metrics: [metric('Found the answer alone', 22, '%')],
          },
        },
      ],
    },
    {
      title: 'Reach someone',
      steps: [
        {
          title: 'Pass the menu',
          minutes: 4,
          feel: [-1],
          cells: {
            actions: ['Presses 2, 1, 4', 'Types a customer number he has to look for'],
            touchpoints: [touchpoint('Voice menu', 'ivr', { key: 'menu' })],
            quotes: ['None of these is my problem.'],
            pains: [pain('menu', 'The menu follows our products, not problems', 3)],
            opportunities: [opportunity('menu', 'Know the number, say the outage first', 5, 3)],
            backstage: ['Routing by product code'],
          },
        },
        {
          title: 'Wait in line',
          minutes: 14,
          feel: [[-2, 'The call at nine has begun without him']],
          cells: {
            actions: ['Puts the phone on speaker', 'Writes to his team'],
            touchpoints: [touchpoint('Queue with music', 'phone', { key: 'queue' })],
            quotes: ['My call is important to them, I hear.'],
            pains: [
              pain('queue', 'No word on how long it takes', 4),
              pain('ads', 'Ads for faster internet while waiting', 3),
            ],
            opportunities: [
              opportunity('queue', 'Say the wait, offer a call back', 5, 2),
              opportunity('ads', 'Silence sales in fault queues', 2, 1),
            ],
            backstage: ['Six agents for forty callers at peak'],
            metrics: [metric('Answered within 60 seconds', 48, '%')],
          },
        },
      ],
    },
    {
      title: 'Explain',
      steps: [
        {
          title: 'Tell the story',
          minutes: 5,
          momentOfTruth: true,
          feel: [0],
          cells: {
            actions: ['Names, address, birthday again', 'Tells what he has tried'],
            touchpoints: [touchpoint('First agent', 'phone', { key: 'agent' })],
            quotes: ['She believed me at once. That helped.'],
            pains: [pain('identity', 'Identified in the menu, and asked again', 3)],
            opportunities: [opportunity('identity', 'Carry identity from menu to agent', 4, 3)],
            backstage: ['Agent opens four systems side by side'],
            metrics: [metric('First contact resolution', 57, '%')],
          },
        },
        {
          title: 'Be passed on',
          minutes: 9,
          feel: [-2],
          cells: {
            actions: ['Waits again', 'Starts from the beginning'],
            touchpoints: [touchpoint('Technical desk', 'phone', { key: 'desk' })],
            quotes: ['I have just told your colleague all this.'],
            pains: [pain('repeat', 'Notes do not travel with the call', 5)],
            opportunities: [
              opportunity('repeat', 'Warm handover: the agent stays on the line', 5, 2),
            ],
            backstage: ['Second desk works in another ticket tool'],
            metrics: [metric('Customers who repeat themselves', 64, '%')],
          },
        },
      ],
    },
    {
      title: 'Get it fixed',
      steps: [
        {
          title: 'Agree on a visit',
          minutes: 3,
          feel: [0],
          cells: {
            actions: ['Takes the slot 12–16'],
            touchpoints: [
              touchpoint('Appointment by text', 'sms', { key: 'slot' }),
              touchpoint('Ticket confirmation', 'email'),
            ],
            quotes: ['Half a day off for a cable.'],
            pains: [pain('slot', 'Four-hour windows', 3)],
            opportunities: [opportunity('slot', 'Show the technician on the way', 4, 3)],
            backstage: ['Dispatch plans by postcode each morning'],
          },
        },
        {
          title: 'Meet the technician',
          minutes: 35,
          momentOfTruth: true,
          feel: [[2, 'Fixed, explained, and left a number']],
          cells: {
            actions: ['Shows the socket', 'Watches the light turn green'],
            touchpoints: [touchpoint('Visit at home', 'service-center', { key: 'visit' })],
            quotes: ['First person who told me what it was.'],
            backstage: ['Spare socket from the van'],
            metrics: [metric('Fixed at the first visit', 83, '%')],
          },
        },
      ],
    },
    {
      title: 'Look back',
      steps: [
        {
          title: 'Answer the survey',
          minutes: 2,
          feel: [-1],
          cells: {
            actions: ['Gives 9 to the technician and 2 to the hotline'],
            touchpoints: [touchpoint('Survey about the call', 'email', { key: 'survey' })],
            quotes: ['They ask about the call. The visit was the good part.'],
            pains: [pain('survey', 'The survey asks about one contact, not the journey', 3)],
            opportunities: [opportunity('survey', 'Ask once, when the fault is closed', 4, 2)],
            metrics: [metric('NPS after a fault', -12, 'points')],
          },
        },
        {
          title: 'Get the bill',
          minutes: 3,
          feel: [1],
          cells: {
            actions: ['Sees two days credited'],
            touchpoints: [touchpoint('Bill with a credit', 'billing', { key: 'bill' })],
            quotes: ['I did not even have to ask.'],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'router', to: 'status' },
    { from: 'status', to: 'menu' },
    { from: 'menu', to: 'queue' },
    { from: 'queue', to: 'agent' },
    { from: 'agent', to: 'desk', label: 'handover' },
    { from: 'slot', to: 'visit' },
    { from: 'visit', to: 'survey' },
    { from: 'desk', to: 'menu', kind: 'loop', label: 'cut off: start again' },
  ],
};
