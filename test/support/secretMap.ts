// A map in which everything that a client may not see says so: `secret-quotes-…`, `secret-names-…`.
import { deepFreeze } from '../../src/base/freeze';
import type { GridDocument } from '../../src/document/grid';
import { blueprint } from './build';

export function secretMap(): GridDocument {
  const map = structuredClone(
    blueprint('Check-in')
      .persona('Guest', { documentId: 'secret-reference-persona' })
      .persona('secret-backstage-employee', { side: 'employee' })
      .with({
        owner: 'secret-names-owner',
        team: 'secret-names-team',
        originId: 'secret-reference-origin',
      })
      .stage('Arrive', { title: 'Waits', minutes: 4711 }, 'Pays')
      .cell(
        'Customer actions',
        'Waits',
        {
          text: 'Queues',
          details: 'secret-comments-details',
          href: 'https://secret-comments.test/',
        },
        { text: 'Shows card', evidence: { kind: 'interview', source: 'secret-names-interview' } },
        {
          text: 'Signs',
          metric: { name: 'secret-metrics-name', value: 42, source: 'secret-names-metric' },
        },
        { text: 'secret-quotes-card', type: 'quote' },
      )
      .lane('quotes')
      .cell('Quotes', 'Waits', { text: 'secret-quotes-lane', type: 'quote' })
      .lane('metrics')
      .cell('Metrics', 'Waits', { text: 'secret-metrics-lane', type: 'metric' })
      .lane('questions')
      .cell('Questions', 'Waits', { text: 'secret-comments-question', type: 'question' })
      .lane('frontstage-people')
      .cell('Frontstage people', 'Waits', 'Greets')
      .lane('backstage', 'secret-backstage-title')
      .cell('secret-backstage-title', 'Waits', 'secret-backstage-card')
      .lane('support', 'Support')
      .cell('Support', 'Pays', 'secret-backstage-support')
      .inbox({ text: 'secret-comments-inbox' })
      .link('Greets', 'secret-backstage-card', { label: 'secret-backstage-arrow' })
      .lane('emotion')
      .emotion('Waits', -1, { note: 'secret-comments-note' })
      .build(),
  );
  Reflect.set(map, 'later', 'secret-unknown-map');
  for (const card of Object.values(map.cards)) Reflect.set(card, 'later', 'secret-unknown-card');
  return deepFreeze(map);
}
