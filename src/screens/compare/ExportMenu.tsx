// What one takes along of a comparison: the sentence, or all of it as a file.
import { useState } from 'react';
import type { ComparisonFormat } from '../../actions/compare/exportComparison';
import { needsReload } from '../../actions/needsReload';
import type { Ports } from '../../actions/ports';
import type { Compared } from '../../analysis/compare/compareVersions';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';

interface Props {
  ports: Ports;
  compared: Compared | null;
  names: { before: string; after: string };
}

export function ExportMenu({ ports, compared, names }: Props) {
  const [busy, setBusy] = useState(false);
  if (!compared) {
    return (
      <Button icon="download" disabledReason="Choose two versions first.">
        Export
      </Button>
    );
  }
  const run = async (format: ComparisonFormat) => {
    setBusy(true);
    const done = await load()
      .then(({ exportComparison }) => exportComparison(ports, compared, names, format))
      .catch(() => notLoaded);
    setBusy(false);
    if (done.ok) {
      ports.toast({ id: 'exported', message: `Downloaded ${done.value}.`, tone: 'ok' });
      return;
    }
    const { code, message, hint } = done.problem;
    ports.toast({ id: code, tone: 'danger', message, ...(hint ? { detail: hint } : {}) });
  };
  return (
    <Menu
      side="top"
      align="end"
      trigger={
        <Button icon="download" iconEnd="chevron-down" busy={busy}>
          Export
        </Button>
      }
      items={[
        {
          label: 'Copy the summary',
          icon: 'copy',
          onSelect: () => void copy(ports, compared.summary),
        },
        { kind: 'separator' },
        { label: 'Web page (HTML)', icon: 'globe', onSelect: () => void run('html') },
        { label: 'Markdown', icon: 'file-text', onSelect: () => void run('markdown') },
      ]}
    />
  );
}

const load = () => import('../../actions/compare/exportComparison');

const notLoaded = needsReload('Nothing is lost. Reload the page, then export again.');

function copy(ports: Ports, text: string): Promise<void> {
  return navigator.clipboard.writeText(text).then(
    () => ports.toast({ id: 'copied', message: 'The summary is copied.', tone: 'ok' }),
    () =>
      ports.toast({
        id: 'copied',
        tone: 'danger',
        message: 'The browser does not let the summary be copied.',
        detail: 'Select it above and copy it by hand.',
      }),
  );
}
