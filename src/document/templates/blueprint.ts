// A small, complete service blueprint to overwrite: each customer action has evidence, a front stage and what carries it.
import { type GridForm, metric } from './form';

export const blueprint: GridForm = {
  kind: 'blueprint',
  title: 'Service blueprint: repair',
  scenario: 'A customer books a repair online, hands the device in and gets it back working.',
  expectations: 'Know the price before, the day it is ready, and whom to ask.',
  owner: 'Service manager',
  team: 'Shop, workshop and web',
  date: '2025-03-14',
  personas: ['Customer'],
  lanes: [
    'evidence',
    'customer-actions',
    'frontstage-people',
    'frontstage-systems',
    'backstage',
    'support',
    'metrics',
  ],
  stages: [
    {
      title: 'Book',
      steps: [
        {
          title: 'Ask for a price',
          minutes: 5,
          cells: {
            evidence: ['Price list on the page'],
            'customer-actions': [{ key: 'ask', text: 'Describes the fault' }],
            'frontstage-systems': [{ key: 'form', text: 'Web form answers with a price range' }],
            backstage: [{ key: 'rules', text: 'Service desk reviews unusual faults' }],
            support: [{ key: 'prices', text: 'Price rules by model' }],
            metrics: [metric('Requests that become bookings', 35, '%')],
          },
        },
        {
          title: 'Choose a day',
          minutes: 3,
          cells: {
            evidence: ['Confirmation with a code'],
            'customer-actions': [{ key: 'book', text: 'Books a slot' }],
            'frontstage-systems': [{ key: 'calendar', text: 'Calendar shows free slots' }],
            backstage: [{ key: 'plan', text: 'Planner reserves a bench and parts' }],
            support: [{ key: 'stock', text: 'Parts stock and supplier orders' }],
          },
        },
      ],
    },
    {
      title: 'Hand in',
      steps: [
        {
          title: 'Bring the device',
          minutes: 8,
          momentOfTruth: true,
          cells: {
            evidence: ['Counter, receipt, label'],
            'customer-actions': [{ key: 'bring', text: 'Hands the device over' }],
            'frontstage-people': [{ key: 'counter', text: 'Adviser checks fault and price' }],
            'frontstage-systems': ['Tablet for the signature'],
            backstage: [{ key: 'label', text: 'Device is labelled and shelved' }],
            support: [{ key: 'ticket', text: 'Ticket system' }],
            metrics: [metric('Minutes at the counter', 8, 'min')],
          },
        },
        {
          title: 'Agree to the repair',
          minutes: 4,
          cells: {
            evidence: ['Message with photo and final price'],
            'customer-actions': [{ key: 'agree', text: 'Says yes or no' }],
            'frontstage-people': [{ key: 'call', text: 'Adviser explains the finding' }],
            backstage: [{ key: 'diagnose', text: 'Technician diagnoses the fault' }],
            support: [{ key: 'maker', text: 'Maker’s service data' }],
          },
        },
      ],
    },
    {
      title: 'Get it back',
      steps: [
        {
          title: 'Wait',
          minutes: 2880,
          cells: {
            evidence: ['Status page'],
            'customer-actions': [{ key: 'wait', text: 'Follows the repair' }],
            'frontstage-systems': [{ key: 'status', text: 'Message at each change' }],
            backstage: [
              { key: 'repair', text: 'Technician repairs' },
              { key: 'test', text: 'Second technician tests' },
            ],
            support: [{ key: 'quality', text: 'Quality checklist' }],
            metrics: [metric('Ready on the promised day', 88, '%')],
          },
        },
        {
          title: 'Collect and pay',
          minutes: 6,
          momentOfTruth: true,
          cells: {
            evidence: ['Working device, bill, guarantee card'],
            'customer-actions': [{ key: 'collect', text: 'Tries it, pays, leaves' }],
            'frontstage-people': [{ key: 'handover', text: 'Adviser shows what was done' }],
            'frontstage-systems': ['Card terminal'],
            backstage: [{ key: 'close', text: 'Ticket is closed, old part recycled' }],
            support: [{ key: 'billing', text: 'Billing and guarantee records' }],
            metrics: [metric('Came back with the same fault', 3, '%')],
          },
        },
      ],
    },
  ],
  links: [
    { from: 'ask', to: 'form' },
    { from: 'form', to: 'rules' },
    { from: 'rules', to: 'prices', kind: 'depends' },
    { from: 'book', to: 'calendar', heads: 2 },
    { from: 'calendar', to: 'plan' },
    { from: 'plan', to: 'stock', kind: 'depends' },
    { from: 'bring', to: 'counter' },
    { from: 'counter', to: 'label' },
    { from: 'label', to: 'ticket', kind: 'depends' },
    { from: 'agree', to: 'call', heads: 2, label: 'price' },
    { from: 'call', to: 'diagnose' },
    { from: 'diagnose', to: 'maker', kind: 'depends' },
    { from: 'wait', to: 'status' },
    { from: 'status', to: 'repair', kind: 'depends' },
    { from: 'repair', to: 'test' },
    { from: 'test', to: 'quality', kind: 'depends' },
    { from: 'collect', to: 'handover' },
    { from: 'handover', to: 'close' },
    { from: 'close', to: 'billing', kind: 'depends' },
  ],
};
