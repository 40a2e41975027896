// The picture of a comparison on the clipboard, ready to paste into a slide.
import type { Compared } from '../../analysis/compare/compareVersions';
import { type Result, succeed } from '../../base/result';
import type { ComparisonNames } from '../../formats/reports/comparisonReport';
import { copyPicture } from '../copyPicture';
import { tellProblem } from '../library/tellProblem';
import { needsReload } from '../needsReload';
import type { Ports } from '../ports';

/** Must be called in the click itself: what draws is loaded while the browser waits for the picture. */
export async function copyComparison(
  ports: Ports,
  compared: Compared,
  names: ComparisonNames,
): Promise<void> {
  const drawing = load().then(
    async (image): Promise<Result<Blob>> => {
      const drawn = await image.comparisonPng(ports, compared, names);
      return drawn.ok ? succeed(drawn.value.content) : drawn;
    },
    () => notLoaded,
  );
  const copied = await copyPicture(ports, drawing);
  if (!copied.ok) tellProblem(ports, copied.problem);
}

const load = () => import('./comparisonImage');

const notLoaded = needsReload('Nothing is lost. Reload the page, then copy again.');
