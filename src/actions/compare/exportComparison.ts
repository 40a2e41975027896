// A comparison as a file for people who do not have this program.
import type { Compared } from '../../analysis/compare/compareVersions';
import { fail, type Result, succeed } from '../../base/result';
import { comparisonCurves } from '../../formats/comparisonCurves';
import { writeHtml } from '../../formats/htmlWrite';
import { writeMarkdown } from '../../formats/markdownWrite';
import {
  type ComparisonNames,
  changedCurves,
  comparisonReport,
} from '../../formats/reports/comparisonReport';
import { writeSvg } from '../../formats/svg';
import type { Scene } from '../../scene/scene';
import { defaultName } from '../export/fileName';
import { fontFaces } from '../export/fontFaces';
import { loadLetters } from '../export/picture';
import type { Ports } from '../ports';

export type ComparisonFormat = 'markdown' | 'html';

/** Downloads the file; gives its name. */
export async function exportComparison(
  ports: Pick<Ports, 'files' | 'fontsReady' | 'measurer' | 'today'>,
  compared: Compared,
  names: ComparisonNames,
  format: ComparisonFormat,
): Promise<Result<string>> {
  const today = ports.today();
  const report = comparisonReport(compared, names, { today });
  const name = defaultName(compared.after.title, today, 'compared');
  try {
    const text = format === 'html' ? await asHtml(ports, compared, report) : writeMarkdown(report);
    const [extension, type] = files[format];
    const content = new Blob([text], { type: `${type};charset=utf-8` });
    ports.files.download(content, `${name}.${extension}`);
    return succeed(`${name}.${extension}`);
  } catch (error) {
    globalThis.reportError(error);
    return fail(
      'export-failed',
      'The file could not be made.',
      'Nothing is lost. Reload the page and try again.',
    );
  }
}

const files: Record<ComparisonFormat, [extension: string, type: string]> = {
  markdown: ['md', 'text/markdown'],
  html: ['html', 'text/html'],
};

async function asHtml(
  ports: Pick<Ports, 'fontsReady' | 'measurer'>,
  compared: Compared,
  report: Parameters<typeof writeHtml>[0],
): Promise<string> {
  await ports.fontsReady;
  await loadLetters(report);
  const curves = changedCurves(compared);
  const scenes = curves.length > 0 ? [comparisonCurves(curves, ports.measurer)] : [];
  const faces = await fontFaces([JSON.stringify(report), ...scenes.flatMap(lettersOf)]);
  return writeHtml(report, {
    figures: scenes.map((scene) => ({
      svg: writeSvg(scene, { idPrefix: 'curves-' }),
      caption: 'The emotion curves, before dashed and after solid.',
    })),
    ...(faces === null ? {} : { fontFaces: faces }),
  });
}

function lettersOf({ shapes }: Scene): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? shape.lines : []));
}
