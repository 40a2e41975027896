// The template tiles. Content and the code that turns it into a document arrive only when one is picked.
import { templates } from '../../document/templates/registry';
import type { Ports } from '../ports';
import { createAndOpen } from './createAndOpen';
import { tellProblem } from './tellProblem';

export async function createFromTemplate(ports: Ports, templateId: string): Promise<boolean> {
  const entry = templates.find(({ id }) => id === templateId);
  if (!entry) return false;
  try {
    const [{ instantiate }, form] = await Promise.all([
      import('../../document/templates/instantiate'),
      entry.load(),
    ]);
    return await createAndOpen(ports, instantiate(form, ports.ids, ports.today()));
  } catch {
    tellProblem(ports, {
      code: 'template-not-loaded',
      message: `“${entry.title}” did not load.`,
      hint: 'Check the connection, reload the page and try again.',
    });
    return false;
  }
}
