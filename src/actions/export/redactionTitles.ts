import type { Redaction } from '../../analysis/redact/redactions';

/** As the dialog and its notes name them. */
export const redactionTitles: Record<Redaction, string> = {
  quotes: 'Quotes',
  names: 'Names and sources',
  metrics: 'Numbers',
  backstage: 'Backstage',
  comments: 'Details, notes and inbox',
};
