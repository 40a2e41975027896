// A comparison as a file for people who do not have this program.
import type { Compared } from '../../analysis/compare/compareVersions';
import { fail, type Result, succeed } from '../../base/result';
import { writeHtml } from '../../formats/htmlWrite';
import { writeMarkdown } from '../../formats/markdownWrite';
import { type ComparisonNames, comparisonReport } from '../../formats/reports/comparisonReport';
import { writeSvg } from '../../formats/svg';
import { sceneTexts } from '../../scene/sceneTexts';
import { defaultName } from '../export/fileName';
import { fontFaces } from '../export/fontFaces';
import { loadLetters } from '../export/picture';
import type { Ports } from '../ports';
import {
  comparisonPng,
  comparisonScene,
  comparisonSvg,
  type Made,
  type Needed,
} from './comparisonImage';

export type ComparisonFormat = 'markdown' | 'html' | 'svg' | 'png';

interface Downloaded {
  name: string;
  /** What is not as asked. */
  note: string | null;
}

export async function exportComparison(
  ports: Needed & Pick<Ports, 'files' | 'today'>,
  compared: Compared,
  names: ComparisonNames,
  format: ComparisonFormat,
): Promise<Result<Downloaded>> {
  try {
    const made = await writers[format](ports, compared, names);
    if (!made.ok) return made;
    const { content, note } = made.value;
    const extension = format === 'markdown' ? 'md' : format;
    const name = `${defaultName(compared.after.title, ports.today(), 'compared')}.${extension}`;
    ports.files.download(content, name);
    return succeed({ name, note });
  } catch (error) {
    globalThis.reportError(error);
    return fail(
      'export-failed',
      'The file could not be made.',
      'Nothing is lost. Reload the page and try again.',
    );
  }
}

type Write = (
  ports: Needed & Pick<Ports, 'today'>,
  compared: Compared,
  names: ComparisonNames,
) => Promise<Result<Made>>;

const writers: Record<ComparisonFormat, Write> = {
  svg: comparisonSvg,
  png: comparisonPng,
  async markdown(ports, compared, names) {
    const report = comparisonReport(compared, names, { today: ports.today() });
    return textFile(writeMarkdown(report), 'text/markdown');
  },
  async html(ports, compared, names) {
    const report = comparisonReport(compared, names, { today: ports.today() });
    await ports.fontsReady;
    await loadLetters(report);
    const scene = await comparisonScene(ports, compared, names);
    const faces = await fontFaces([JSON.stringify(report), ...(scene ? sceneTexts(scene) : [])]);
    const figures = scene
      ? [{ svg: writeSvg(scene, { idPrefix: 'both-' }), caption: 'Both versions in one.' }]
      : [];
    const fonts = faces === null ? {} : { fontFaces: faces };
    return textFile(writeHtml(report, { figures, ...fonts }), 'text/html');
  },
};

function textFile(text: string, type: string): Result<Made> {
  return succeed({ content: new Blob([text], { type: `${type};charset=utf-8` }), note: null });
}
