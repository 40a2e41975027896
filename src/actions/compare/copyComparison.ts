// The picture of a comparison on the clipboard, ready to paste into a slide.
import type { Compared } from '../../analysis/compare/compareVersions';
import type { Problem } from '../../base/result';
import type { ComparisonNames } from '../../formats/reports/comparisonReport';
import { tellProblem } from '../library/tellProblem';
import { needsReload } from '../needsReload';
import type { Ports } from '../ports';

/** Must be called in the click itself: what draws is loaded while the browser waits for the picture. */
export async function copyComparison(
  ports: Ports,
  compared: Compared,
  names: ComparisonNames,
): Promise<void> {
  let problem: Problem | null = null;
  const draw = async () => {
    const drawn = await load().then(
      (image) => image.comparisonPng(ports, compared, names),
      () => notLoaded,
    );
    if (drawn.ok) return drawn.value.content;
    problem = drawn.problem;
    throw new Error('There is no picture.');
  };
  const picture = draw();
  // Where the clipboard is refused at once, nobody waits for the picture.
  picture.catch(() => {});
  const copied = await ports.clipboard.writeImage(picture);
  if (copied.ok) ports.toast({ id: 'copied', message: 'Copied as a picture.', tone: 'ok' });
  else tellProblem(ports, problem ?? copied.problem);
}

const load = () => import('./comparisonImage');

const notLoaded = needsReload('Nothing is lost. Reload the page, then copy again.');
