import type { ExportChoices } from '../../actions/export/choices';
import { countOf } from '../../base/countOf';
import { isGrid } from '../../document/document';
import { inboxCards } from '../../document/queries';
import { type SlideKind, slideKinds } from '../../scene/deck/slideKinds';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './ExportOptions.module.css';
import type { OptionProps } from './optionProps';
import { PartsList } from './PartsList';
import { SourceOption } from './SourceOption';

const titles: Record<SlideKind, string> = {
  title: 'Title',
  personas: 'Personas',
  overview: 'Overview',
  stages: 'Stages',
  curve: 'Curve',
  pains: 'Pains',
  opportunities: 'Opportunities',
  matrix: 'Matrix',
  inbox: 'Not placed yet',
};

export function PptxOptions(props: OptionProps) {
  return (
    <>
      <p className={styles.hint}>Native shapes and text: every slide can be edited.</p>
      <SlideOptions {...props} />
      <SourceOption {...props} />
    </>
  );
}

/** Of everything that shows slides. */
export function SlideOptions({ document, choices, change }: OptionProps) {
  const out = slideKinds.filter((kind) => !choices.slides.includes(kind));
  const waiting = isGrid(document) ? inboxCards(document).length : 0;
  const kinds = slideKinds.filter((kind) => kind !== 'inbox' || waiting > 0);
  const labelOf = (kind: SlideKind) =>
    kind === 'inbox' ? `${titles[kind]} (${countOf(waiting, 'inbox card')})` : titles[kind];
  return (
    <>
      <div className={styles.start}>
        <SegmentedControl
          label="Slide size"
          value={choices.ratio}
          onChange={(ratio: ExportChoices['ratio']) => change({ ratio })}
          options={[
            { value: '16:9', label: '16:9' },
            { value: '4:3', label: '4:3' },
          ]}
        />
      </div>
      {isGrid(document) && (
        <PartsList
          label="Slides"
          parts={kinds.map((id) => ({ id, label: labelOf(id) }))}
          leftOut={out}
          onChange={(ids) => {
            const slides = slideKinds.filter((kind) => !ids.includes(kind));
            // A deck without any slide is no deck.
            if (slides.length > 0) change({ slides });
          }}
        />
      )}
    </>
  );
}
