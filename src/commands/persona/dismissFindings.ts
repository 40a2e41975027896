import type { PersonaDocument } from '../../document/persona';
import type { Command } from '../command';
import { cannotDismiss, type DismissArgs, dismiss, dismissLabel } from '../dismissals';

/** Findings of the linter that need not be shown again, or again after all. */
export function dismissFindings(args: DismissArgs): Command<PersonaDocument> {
  return {
    name: 'persona.dismissFindings',
    args: { ...args },
    label: dismissLabel(args),
    check: (document) => cannotDismiss(document, args),
    apply: (draft, document) => dismiss(draft, document, args),
  };
}
