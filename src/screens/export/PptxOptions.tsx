import type { ExportChoices } from '../../actions/export/choices';
import { isGrid } from '../../document/document';
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
          parts={slideKinds.map((id) => ({ id, label: titles[id] }))}
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
