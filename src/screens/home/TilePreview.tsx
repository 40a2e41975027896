// What the tiles show: a sketch of the empty document, or the real shape of a template once its content has arrived.
import { type ReactNode, useEffect, useState } from 'react';
import type { DocumentKind } from '../../document/document';
import type { TemplateForm } from '../../document/templates/form';
import type { TemplateEntry } from '../../document/templates/registry';
import { PersonaPicture, SegmentsPicture } from './sheetPictures';
import { GridPicture } from './Thumbnail';
import thumbnail from './Thumbnail.module.css';

export function BlankPreview({ kind }: { kind: DocumentKind }) {
  return (
    <Frame>
      <SketchOf kind={kind} />
      {(kind === 'journey' || kind === 'blueprint') && <Plus />}
    </Frame>
  );
}

export function TemplatePreview({ entry }: { entry: TemplateEntry }) {
  const [form, setForm] = useState<TemplateForm | null>(null);
  useEffect(() => {
    // When there is nothing better to do: the page is ready before its pictures are.
    let isWanted = true;
    const load = () =>
      entry.load().then(
        (loaded) => isWanted && setForm(loaded),
        () => {},
      );
    const later = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 200));
    later(() => void load());
    return () => {
      isWanted = false;
    };
  }, [entry]);
  if (!form || form.kind === 'persona' || form.kind === 'segmentation') {
    return (
      <Frame>
        <SketchOf kind={entry.kind} name={entry.title} />
      </Frame>
    );
  }
  const steps = form.stages.flatMap((stage) => stage.steps);
  const curve = steps.flatMap(({ feel }) => {
    const first = feel?.[0];
    const value = Array.isArray(first) ? first[0] : first;
    return typeof value === 'number' ? [value / 2] : [];
  });
  const cards = steps.flatMap(({ cells }) => Object.values(cells).flat()).length;
  return (
    <Frame>
      <GridPicture
        isBlueprint={form.kind === 'blueprint'}
        summary={{ stages: form.stages.length, steps: steps.length, cards, curve }}
      />
    </Frame>
  );
}

function SketchOf({ kind, name }: { kind: DocumentKind; name?: string }) {
  if (kind === 'persona') return <PersonaPicture {...(name && { name })} />;
  if (kind === 'segmentation') return <SegmentsPicture count={5} />;
  return (
    <GridPicture
      isBlueprint={kind === 'blueprint'}
      summary={{ stages: 4, steps: 8, cards: 0, curve: [] }}
    />
  );
}

function Plus() {
  return (
    <>
      <circle cx={140} cy={80} r={22} fill="var(--c-surface)" stroke="var(--c-border)" />
      <path
        d="M140 71v18M131 80h18"
        stroke="var(--c-accent)"
        strokeWidth={2.5}
        strokeLinecap="round"
      />
    </>
  );
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <svg
      className={thumbnail.picture}
      viewBox="0 0 280 158"
      preserveAspectRatio="xMidYMid meet"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
