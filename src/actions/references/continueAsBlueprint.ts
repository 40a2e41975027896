// From a journey to the service behind it: a blueprint with the same stages, steps and customer actions, open at once.
import { blueprintOf } from '../../document/blueprintOf';
import type { GridContext } from '../action';
import { createAndOpen } from '../library/createAndOpen';

/** Null when it can be done, else the reason menus show. */
export function cannotContinue({ document }: GridContext): string | null {
  return document.kind === 'journey' ? null : 'Only a journey map continues as a blueprint.';
}

export async function continueAsBlueprint({ ports, document }: GridContext): Promise<boolean> {
  return createAndOpen(ports, blueprintOf(document, ports.ids));
}
