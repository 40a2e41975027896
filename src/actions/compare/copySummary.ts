// The sentence for a whole comparison on the clipboard.
import type { Compared } from '../../analysis/compare/compareVersions';
import { tellProblem } from '../library/tellProblem';
import type { Ports } from '../ports';

/** Must be called in the click itself: browsers allow the clipboard only then. */
export async function copySummary(ports: Ports, { summary }: Compared): Promise<void> {
  const copied = await ports.clipboard.writeText(summary);
  if (copied.ok) ports.toast({ id: 'copied', message: 'The summary is copied.', tone: 'ok' });
  else tellProblem(ports, copied.problem);
}
