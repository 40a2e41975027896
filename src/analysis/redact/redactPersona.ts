import type { PersonaDocument } from '../../document/persona';
import type { Redaction } from './redactions';
import { withoutSource } from './withoutSource';

/** Changes the persona it is given. */
export function redactPersona(persona: PersonaDocument, all: ReadonlySet<Redaction>): void {
  for (const actor of Object.values(persona.actors ?? {})) delete actor.documentId;
  if (all.has('quotes')) redactQuotes(persona);
  if (all.has('names')) redactNames(persona);
}

function redactQuotes(persona: PersonaDocument): void {
  delete persona.quote;
  for (const [id, { kind }] of Object.entries(persona.blocks)) {
    if (kind === 'quotes') delete persona.blocks[id];
  }
}

/** People around the persona may be real ones; groups and systems are not. */
function redactNames(persona: PersonaDocument): void {
  for (const block of Object.values(persona.blocks)) withoutSource(block);
  for (const actor of Object.values(persona.actors ?? {})) {
    if (actor.kind === 'person') actor.label = 'Person';
    if (actor.kind === 'employee') actor.label = 'Employee';
  }
}
