// The picture of a comparison, as the files that people put on slides.
import type { Compared } from '../../analysis/compare/compareVersions';
import { fail, type Result, succeed } from '../../base/result';
import { comparisonPicture } from '../../formats/comparison/comparisonPicture';
import { writePng } from '../../formats/png';
import { type ComparisonNames, comparisonTitle } from '../../formats/reports/comparisonReport';
import { writeSvg } from '../../formats/svg';
import type { Scene } from '../../scene/scene';
import { sceneTexts } from '../../scene/sceneTexts';
import { fontFaces, noFontNote } from '../export/fontFaces';
import { loadLetters } from '../export/picture';
import { away } from '../export/work';
import type { Ports } from '../ports';

export type Needed = Pick<Ports, 'fontsReady' | 'measurer' | 'ownScriptUrl'>;

export interface Made {
  content: Blob;
  /** What is not as asked. */
  note: string | null;
}

/** Null where there is no map to draw. */
export async function comparisonScene(
  ports: Pick<Needed, 'fontsReady' | 'measurer'>,
  { before, after, map, summary }: Compared,
  names: ComparisonNames,
): Promise<Scene | null> {
  if (!map) return null;
  await ports.fontsReady;
  await loadLetters([before, after, names]);
  const title = comparisonTitle({ before, after }, names);
  return comparisonPicture(map, { title, summary }, ports.measurer);
}

type Draw = (ports: Needed, compared: Compared, names: ComparisonNames) => Promise<Result<Made>>;

export const comparisonSvg = drawnBy(async (scene) => {
  const faces = await fontFaces(sceneTexts(scene));
  const text = writeSvg(scene, faces === null ? {} : { fontFaces: faces });
  const note = faces === null ? noFontNote : null;
  return succeed({ content: new Blob([text], { type: 'image/svg+xml' }), note });
});

export const comparisonPng = drawnBy(async (scene, ports) => {
  const drawn = await writePng(scene, { scale: 2, tooLarge: 'reduce', away: away(ports, {}) });
  if (!drawn.ok) return drawn;
  const { tiles, note } = drawn.value;
  const [tile] = tiles;
  return tile ? succeed({ content: tile.blob, note }) : noPicture();
});

function drawnBy(write: (scene: Scene, ports: Needed) => Promise<Result<Made>>): Draw {
  return async (ports, compared, names) => {
    const scene = await comparisonScene(ports, compared, names);
    return scene ? write(scene, ports) : noPicture();
  };
}

function noPicture(): ReturnType<typeof fail> {
  return fail('no-picture', 'Only maps are compared in a picture.', 'Export a web page instead.');
}
