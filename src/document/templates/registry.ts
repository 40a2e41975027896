// What the home screen can start from. Only names and sizes live here: the content of each template is its own chunk.
import type { DocumentKind } from '../document';
import type { TemplateForm } from './form';

export interface TemplateEntry {
  id: string;
  title: string;
  kind: DocumentKind;
  /** One line for the tile. */
  description: string;
  load(): Promise<TemplateForm>;
}

export const templates: readonly TemplateEntry[] = [
  {
    id: 'sample',
    title: 'Sample',
    kind: 'journey',
    description: 'Ordering a pizza: 6 stages, two personas, every kind of card',
    load: async () => (await import('./pizza')).pizza,
  },
  {
    id: 'retail-checkout',
    title: 'Retail checkout',
    kind: 'journey',
    description: 'Web shop to shop floor: sizes, stock, codes and returns',
    load: async () => (await import('./retailCheckout')).retailCheckout,
  },
  {
    id: 'saas-onboarding',
    title: 'SaaS onboarding',
    kind: 'journey',
    description: 'From trial to habit, for a buyer and a daily user',
    load: async () => (await import('./saasOnboarding')).saasOnboarding,
  },
  {
    id: 'contact-centre',
    title: 'Contact centre',
    kind: 'journey',
    description: 'The internet is down: queue, handover, visit and survey',
    load: async () => (await import('./contactCentre')).contactCentre,
  },
  {
    id: 'bank-account',
    title: 'Bank account opening',
    kind: 'journey',
    description: 'From first job to first salary, with identity checks',
    load: async () => (await import('./bankAccount')).bankAccount,
  },
  {
    id: 'airline-trip',
    title: 'Airline trip',
    kind: 'journey',
    description: 'A family flight with a delay and a missed connection',
    load: async () => (await import('./airlineTrip')).airlineTrip,
  },
  {
    id: 'patient-visit',
    title: 'Patient visit',
    kind: 'journey',
    description: 'From the first worry to treatment, with a relative far away',
    load: async () => (await import('./patientVisit')).patientVisit,
  },
  {
    id: 'blueprint',
    title: 'Service blueprint',
    kind: 'blueprint',
    description: 'A repair service, from evidence down to support processes',
    load: async () => (await import('./blueprint')).blueprint,
  },
  {
    id: 'hotel-check-in',
    title: 'Hotel check-in blueprint',
    kind: 'blueprint',
    description: 'A late arrival, from the confirmation to the room',
    load: async () => (await import('./hotelCheckIn')).hotelCheckIn,
  },
  {
    id: 'telehealth',
    title: 'Telehealth blueprint',
    kind: 'blueprint',
    description: 'A video appointment with the rules at every step',
    load: async () => (await import('./telehealth')).telehealth,
  },
  {
    id: 'click-and-collect',
    title: 'Click and collect blueprint',
    kind: 'blueprint',
    description: 'Ordered online, picked, handed over in the store',
    load: async () => (await import('./clickAndCollect')).clickAndCollect,
  },
  {
    id: 'persona',
    title: 'Persona sheet',
    kind: 'persona',
    description: 'Goals, frustrations, needs and where they come from',
    load: async () => (await import('./persona')).persona,
  },
  {
    id: 'purchasing-lead',
    title: 'Business buyer persona',
    kind: 'persona',
    description: 'Buys for 400 colleagues and answers for every clause',
    load: async () => (await import('./purchasingLead')).purchasingLead,
  },
  {
    id: 'cared-for',
    title: 'Patient and relative persona',
    kind: 'persona',
    description: 'An older patient, and the daughter who keeps the papers',
    load: async () => (await import('./patientAndDaughter')).patientAndDaughter,
  },
  {
    id: 'service-agent',
    title: 'Service agent persona',
    kind: 'persona',
    description: 'Somebody who works here: skills, moments, surroundings',
    load: async () => (await import('./serviceAgent')).serviceAgent,
  },
  {
    id: 'segments',
    title: 'Segments',
    kind: 'segmentation',
    description: 'Four customer groups on two named axes, each with a rule',
    load: async () => (await import('./segmentation')).segmentation,
  },
  {
    id: 'account-segments',
    title: 'Business accounts',
    kind: 'segmentation',
    description: 'Firms by size and maturity: a tree, worth and criteria',
    load: async () => (await import('./accountSegments')).accountSegments,
  },
];
