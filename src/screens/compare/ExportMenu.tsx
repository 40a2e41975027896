// What one takes along of a comparison: the sentence, a picture for a slide, or all of it as a file.
import { useState } from 'react';
import { copyComparison } from '../../actions/compare/copyComparison';
import { copySummary } from '../../actions/compare/copySummary';
import type { ComparisonFormat } from '../../actions/compare/exportComparison';
import { tellProblem } from '../../actions/library/tellProblem';
import { needsReload } from '../../actions/needsReload';
import type { Ports } from '../../actions/ports';
import type { Compared } from '../../analysis/compare/compareVersions';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';

interface Props {
  ports: Ports;
  compared: Compared | null;
  /** Which versions they are, where titles do not tell; null = as it is now. */
  names: { before: string | null; after: string | null };
  /** What the pictures show. */
  shown: Compared['map'];
}

export function ExportMenu({ ports, compared, names, shown }: Props) {
  const [busy, setBusy] = useState(false);
  if (!compared) {
    return (
      <Button icon="download" disabledReason="Choose two versions first.">
        Export
      </Button>
    );
  }
  const pictured = { ...compared, map: shown };
  const run = async (format: ComparisonFormat, what = compared) => {
    setBusy(true);
    const done = await load()
      .then(({ exportComparison }) => exportComparison(ports, what, names, format))
      .catch(() => notLoaded);
    setBusy(false);
    if (!done.ok) return tellProblem(ports, done.problem);
    const { name, note } = done.value;
    ports.toast({
      id: 'exported',
      message: `Downloaded ${name}.`,
      tone: 'ok',
      ...(note === null ? {} : { detail: note }),
    });
  };
  const copyPicture = async () => {
    setBusy(true);
    await copyComparison(ports, pictured, names);
    setBusy(false);
  };
  const disabledReason = shown ? undefined : 'Only maps are compared in a picture.';
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
          onSelect: () => void copySummary(ports, compared),
        },
        {
          label: 'Copy as image',
          icon: 'image',
          disabledReason,
          onSelect: () => void copyPicture(),
        },
        { kind: 'separator' },
        {
          label: 'Picture (PNG)',
          icon: 'image',
          disabledReason,
          onSelect: () => void run('png', pictured),
        },
        {
          label: 'Vector picture (SVG)',
          icon: 'image',
          disabledReason,
          onSelect: () => void run('svg', pictured),
        },
        { label: 'Web page (HTML)', icon: 'globe', onSelect: () => void run('html') },
        { label: 'Markdown', icon: 'file-text', onSelect: () => void run('markdown') },
      ]}
    />
  );
}

const load = () => import('../../actions/compare/exportComparison');

const notLoaded = needsReload('Nothing is lost. Reload the page, then export again.');
