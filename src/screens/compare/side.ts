// Which of the two versions is being looked at, or both in one.
import { createContext } from 'react';

export type Side = 'before' | 'after' | 'both';

export const ShownSide = createContext<Side>('both');
