import { useEffect } from 'react';
import type { Checkable } from '../../actions/check/checkable';
import { watchDocument } from '../../actions/check/checking';
import type { AnyDocument } from '../../document/document';

/** Looks at the open document while its screen stands. `check` has to stay the same object meanwhile. */
export function useCheck<D extends AnyDocument>(check: Checkable<D>): void {
  useEffect(() => watchDocument(check), [check]);
}
