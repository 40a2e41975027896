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
];
