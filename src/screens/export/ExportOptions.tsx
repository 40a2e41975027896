// What can be chosen for the format at hand; nothing that would change nothing.
import type { ExportChoices } from '../../actions/export/choices';
import { extensionOf } from '../../actions/export/formats';
import { nameOfExport } from '../../actions/export/views';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { relatedEntries } from '../../actions/references/related';
import { type AnyDocument, isGrid } from '../../document/document';
import { orderedLanes, personasInOrder } from '../../document/queries';
import { roleInfo } from '../../document/vocabulary';
import { Checkbox } from '../../ui/Choice';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { useObservable } from '../useObservable';
import styles from './ExportOptions.module.css';
import { PartsList } from './PartsList';
import { ViewChoice } from './ViewChoice';

interface Props {
  ports: Ports;
  document: AnyDocument;
  choices: ExportChoices;
  change: (part: Partial<ExportChoices>) => void;
  /** The picture is larger than a browser can draw. */
  tooLarge: boolean;
  name: string;
  onName: (name: string) => void;
}

export function ExportOptions({ ports, document, choices, change, tooLarge, name, onName }: Props) {
  const { format, area, leftOut } = choices;
  const isScreen = format === 'png' && area === 'screen';
  const isPicture = (format === 'png' && !isScreen) || format === 'svg';
  const related = relatedEntries(useObservable(ports.library.documents), document);
  const parts = format === 'json' || isScreen || !isGrid(document) ? null : document;
  return (
    <div className={styles.options}>
      <div className={styles.scroll}>
        {format === 'png' && ports.camera() && (
          <div className={styles.start}>
            <SegmentedControl
              label="Picture of"
              value={area}
              onChange={(next) => change({ area: next })}
              options={[
                { value: 'map', label: 'Whole map' },
                { value: 'screen', label: 'As on screen' },
              ]}
            />
          </div>
        )}
        {isScreen && <p className={styles.hint}>Exactly what the map shows now.</p>}
        {format === 'json' && (
          <p className={styles.hint}>
            Everything, pictures included. Opens here again as it is. The file is checked before it
            is downloaded.
          </p>
        )}
        {format === 'json' && related.length > 0 && (
          <Checkbox
            label={
              related.length === 1
                ? 'With the document it refers to'
                : `With the ${related.length} documents it refers to`
            }
            checked={choices.withRelated}
            onChange={(withRelated) => change({ withRelated })}
          />
        )}
        {format === 'json' && related.length > 0 && choices.withRelated && (
          <p className={styles.hint}>{titlesOf(related)}</p>
        )}
        {isPicture && (
          <ViewChoice
            document={document}
            view={choices.view}
            onChange={(view) => change({ view })}
          />
        )}
        {isPicture && (
          <PictureOptions
            choices={choices}
            change={change}
            tooLarge={tooLarge}
            document={document}
          />
        )}
        {format === 'csv' && (
          <Select
            label="Between columns"
            value={choices.separator}
            onChange={(separator) => change({ separator })}
            options={[
              { value: 'comma', label: 'Comma' },
              { value: 'semicolon', label: 'Semicolon' },
              { value: 'tab', label: 'Tab' },
            ]}
          />
        )}
        {parts && format !== 'mermaid' && (
          <PartsList
            label="Lanes"
            parts={orderedLanes(parts).map(([id, { title, role }]) => ({
              id,
              label: title.trim() || roleInfo[role].title,
            }))}
            leftOut={leftOut}
            onChange={(ids) => change({ leftOut: ids })}
          />
        )}
        {parts && (
          <PartsList
            label="Personas"
            parts={personasInOrder(parts).map(([id, persona]) => ({ id, label: persona.name }))}
            leftOut={leftOut}
            onChange={(ids) => change({ leftOut: ids })}
          />
        )}
      </div>
      <div className={styles.name}>
        <TextField
          label="File name"
          value={name}
          placeholder={nameOfExport(document, choices, ports.today())}
          onChange={onName}
          spellCheck={false}
        />
        <span className={styles.extension}>.{extensionOf(format)}</span>
      </div>
    </div>
  );
}

const namedAtMost = 6;

function titlesOf(entries: readonly LibraryEntry[]): string {
  const named = entries.slice(0, namedAtMost).map(({ title }) => title.trim() || 'Untitled');
  const more = entries.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

type PictureProps = Pick<Props, 'choices' | 'change' | 'tooLarge' | 'document'>;

function PictureOptions({ choices, change, tooLarge, document }: PictureProps) {
  return (
    <>
      {choices.format === 'png' && (
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
      )}
      {choices.format === 'png' && tooLarge && (
        <Checkbox
          label="Split into several files instead"
          checked={choices.tooLarge === 'tiles'}
          onChange={(split) => change({ tooLarge: split ? 'tiles' : 'reduce' })}
        />
      )}
      <Select
        label="Theme"
        value={choices.look}
        onChange={(look) => change({ look })}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'saver', label: 'Print', hint: 'Saves ink: lines instead of tints' },
        ]}
      />
      {(isGrid(document) || choices.view === 'relations' || choices.view === 'tree') && (
        <Checkbox
          label="Title block"
          checked={choices.titleBlock}
          onChange={(titleBlock) => change({ titleBlock })}
        />
      )}
    </>
  );
}
