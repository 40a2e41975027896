import { papers } from '../../actions/export/choices';
import { paperSizes } from '../../scene/paper';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import styles from './ExportOptions.module.css';
import { LookOptions } from './LookOptions';
import type { OptionProps } from './optionProps';
import { SlideOptions } from './PptxOptions';
import { SourceOption } from './SourceOption';
import { ViewChoice } from './ViewChoice';

export function PdfOptions(props: OptionProps) {
  const { choices, change } = props;
  return (
    <>
      <div className={styles.start}>
        <SegmentedControl
          label="Pages"
          value={choices.pdf}
          onChange={(pdf) => change({ pdf })}
          options={[
            { value: 'picture', label: 'Poster' },
            { value: 'slides', label: 'Slides' },
          ]}
        />
      </div>
      {choices.pdf === 'slides' ? (
        <SlideOptions {...props} />
      ) : (
        <>
          <ViewChoice {...props} />
          <PaperOptions {...props} />
          <LookOptions {...props} />
        </>
      )}
      <SourceOption {...props} />
    </>
  );
}

function PaperOptions({ choices, change }: OptionProps) {
  return (
    <>
      <Select
        label="Paper"
        value={choices.paper}
        onChange={(paper) => change({ paper })}
        options={papers.map((value) => ({ value, label: paperSizes[value].name }))}
      />
      <Select
        label="Orientation"
        value={choices.orientation}
        onChange={(orientation) => change({ orientation })}
        options={[
          { value: 'auto', label: 'Whichever fits better' },
          { value: 'landscape', label: 'Landscape' },
          { value: 'portrait', label: 'Portrait' },
        ]}
      />
      <Select
        label="Size on paper"
        value={choices.fit}
        onChange={(fit) => change({ fit })}
        options={[
          { value: 'split', label: 'Readable', hint: 'On as many sheets as it takes' },
          { value: 'one', label: 'One sheet', hint: 'However small it gets' },
        ]}
      />
    </>
  );
}
