import { useSyncExternalStore } from 'react';
import type { Ports } from '../actions/ports';
import type { TextMeasurer } from '../layout/textMeasurer';

/** The current one; another when more of the font has arrived. */
export function useMeasurer(ports: Pick<Ports, 'measurer' | 'onMeasurer'>): TextMeasurer {
  return useSyncExternalStore(ports.onMeasurer, () => ports.measurer);
}
