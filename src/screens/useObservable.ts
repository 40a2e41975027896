import { useSyncExternalStore } from 'react';
import type { Observable } from '../actions/ports';

export function useObservable<T>(source: Observable<T>): T {
  return useSyncExternalStore(source.subscribe, source.get);
}
