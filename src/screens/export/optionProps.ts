// What the options of one format get.
import type { ExportChoices } from '../../actions/export/choices';
import type { Ports } from '../../actions/ports';
import type { AnyDocument } from '../../document/document';

export interface OptionProps {
  ports: Ports;
  document: AnyDocument;
  choices: ExportChoices;
  change: (part: Partial<ExportChoices>) => void;
  /** The picture is larger than a browser can draw. */
  tooLarge: boolean;
}
