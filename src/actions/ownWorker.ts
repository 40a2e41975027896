// Workers of our own scripts only, as Trusted Types want it.
import type { StartWorker } from '../formats/apart/ask';
import type { Ports } from './ports';

export function ownWorker({ ownScriptUrl }: Pick<Ports, 'ownScriptUrl'>): StartWorker {
  return (url) => new Worker(ownScriptUrl(url), { type: 'module' });
}
