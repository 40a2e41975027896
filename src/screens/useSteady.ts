import { useCallback, useRef } from 'react';

/** The same function in every drawing, doing what the last one would: what it is handed to is not drawn anew for it. */
export function useSteady<A extends unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  latest.current = act;
  return useCallback((...args: A) => latest.current(...args), []);
}
