import { isOfScreen } from '../../actions/export/choices';
import { Checkbox } from '../../ui/Choice';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import styles from './ExportOptions.module.css';
import { LookOptions } from './LookOptions';
import type { OptionProps } from './optionProps';
import { SourceOption } from './SourceOption';
import { ViewChoice } from './ViewChoice';

export function PngOptions(props: OptionProps) {
  const { ports, choices, change } = props;
  const area = ports.camera() && choices.redactions.length === 0 && (
    <div className={styles.start}>
      <SegmentedControl
        label="Picture of"
        value={choices.area}
        onChange={(next) => change({ area: next })}
        options={[
          { value: 'map', label: 'Whole map' },
          { value: 'screen', label: 'As on screen' },
        ]}
      />
    </div>
  );
  if (isOfScreen(choices)) {
    return (
      <>
        {area}
        <p className={styles.hint}>Exactly what the map shows now.</p>
        <SourceOption {...props} />
      </>
    );
  }
  return (
    <>
      {area}
      <ViewChoice {...props} />
      <PixelOptions {...props} />
      <LookOptions {...props} />
      {choices.pixels === 'png' ? (
        <SourceOption {...props} />
      ) : (
        <p className={styles.hint}>JPEG carries no source: it does not open here again.</p>
      )}
    </>
  );
}

function PixelOptions({ choices, change, tooLarge }: OptionProps) {
  return (
    <>
      <Select
        label="File type"
        value={choices.pixels}
        onChange={(pixels) => change({ pixels })}
        options={[
          { value: 'png', label: 'PNG', hint: 'Sharp' },
          { value: 'jpeg', label: 'JPEG', hint: 'Smaller, for mail' },
        ]}
      />
      <Select
        label="Size"
        value={choices.scale}
        onChange={(scale) => change({ scale })}
        options={[
          { value: '1', label: '1×', hint: 'For mail and chat' },
          { value: '2', label: '2×', hint: 'For slides' },
          { value: '3', label: '3×', hint: 'For a large screen' },
          { value: '4', label: '4×', hint: 'For print' },
        ]}
      />
      {tooLarge && (
        <Checkbox
          label="Split into several files instead"
          checked={choices.tooLarge === 'tiles'}
          onChange={(split) => change({ tooLarge: split ? 'tiles' : 'reduce' })}
        />
      )}
    </>
  );
}
