// What can be chosen for the format at hand; nothing that would change nothing.
import type { ComponentType } from 'react';
import { isOfScreen } from '../../actions/export/choices';
import { type ExportFormat, formatOf } from '../../actions/export/formats';
import { nameOfExport } from '../../actions/export/views';
import { isGrid } from '../../document/document';
import { orderedLanes, personasInOrder } from '../../document/queries';
import { roleInfo } from '../../document/vocabulary';
import { TextField } from '../../ui/TextField';
import { CsvOptions } from './CsvOptions';
import styles from './ExportOptions.module.css';
import { JsonOptions } from './JsonOptions';
import type { OptionProps } from './optionProps';
import { PartsList } from './PartsList';
import { PdfOptions } from './PdfOptions';
import { PngOptions } from './PngOptions';
import { PptxOptions } from './PptxOptions';
import { RedactionOption } from './RedactionOption';
import { HtmlOptions, MarkdownOptions } from './ReportOptions';
import { SourceOption } from './SourceOption';
import { SvgOptions } from './SvgOptions';

const optionsOf: Partial<Record<ExportFormat, ComponentType<OptionProps>>> = {
  pptx: PptxOptions,
  pdf: PdfOptions,
  png: PngOptions,
  svg: SvgOptions,
  csv: CsvOptions,
  json: JsonOptions,
  pack: SourceOption,
  markdown: MarkdownOptions,
  html: HtmlOptions,
};

interface Props extends OptionProps {
  name: string;
  onName: (name: string) => void;
}

export function ExportOptions({ name, onName, ...props }: Props) {
  const { ports, document, choices } = props;
  const info = formatOf(document, choices.format);
  const Options = optionsOf[choices.format];
  const isScreen = choices.format === 'png' && isOfScreen(choices);
  const isJpeg = choices.format === 'png' && choices.pixels === 'jpeg' && !isScreen;
  return (
    <div className={styles.options}>
      <div className={styles.scroll}>
        {Options && <Options {...props} />}
        {!isScreen && <RedactionOption {...props} />}
        {!isScreen && <Parts {...props} />}
      </div>
      <div className={styles.name}>
        <TextField
          label="File name"
          value={name}
          placeholder={nameOfExport(document, choices, ports.today())}
          onChange={onName}
          spellCheck={false}
        />
        <span className={styles.extension}>.{isJpeg ? 'jpg' : info?.extension}</span>
      </div>
    </div>
  );
}

function Parts({ document, choices, change }: OptionProps) {
  const { format, leftOut } = choices;
  const leavesOut = formatOf(document, format)?.leavesOut ?? 'nothing';
  if (!isGrid(document) || leavesOut === 'nothing') return null;
  const onChange = (ids: string[]) => change({ leftOut: ids });
  return (
    <>
      {leavesOut === 'lanes and personas' && (
        <PartsList
          label="Lanes"
          parts={orderedLanes(document).map(([id, { title, role }]) => ({
            id,
            label: title.trim() || roleInfo[role].title,
          }))}
          leftOut={leftOut}
          onChange={onChange}
        />
      )}
      <PartsList
        label="Personas"
        parts={personasInOrder(document).map(([id, persona]) => ({ id, label: persona.name }))}
        leftOut={leftOut}
        onChange={onChange}
      />
    </>
  );
}
