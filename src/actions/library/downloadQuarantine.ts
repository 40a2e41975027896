// What storage put aside because it could not be read leaves as it is, for somebody who can repair it.
import type { Ports } from '../ports';
import { tellProblem } from './tellProblem';

export async function downloadQuarantine(ports: Ports): Promise<void> {
  const texts: string[] = [];
  for (const { id } of await ports.library.quarantine.list()) {
    const raw = await ports.library.quarantine.raw(id);
    if (raw.ok) texts.push(raw.value);
    else tellProblem(ports, raw.problem);
  }
  if (texts.length === 0) return;
  const content = new Blob([`[\n${texts.join(',\n')}\n]\n`], { type: 'application/json' });
  ports.files.download(content, `throughline-put-aside-${ports.today()}.json`);
}
