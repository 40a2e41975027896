// On home with `?bench` in the address: `load` opens a new map first, whose canvas then offers the rest.
import { createBlank } from './actions/library/createBlank';
import type { Ports } from './actions/ports';
import type {} from './canvas/bench';

export function offerLoad(target: Window, ports: Ports): void {
  const home = {
    async load(cards: number, links: number) {
      await createBlank(ports, 'journey');
      while (target.__bench === home) {
        await new Promise((done) => target.requestAnimationFrame(done));
      }
      await target.__bench?.load(cards, links);
    },
  };
  target.__bench ??= home;
}
