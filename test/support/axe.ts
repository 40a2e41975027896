import axe from 'axe-core';

const ends = (animation: Animation) => animation.effect?.getTiming().iterations !== Infinity;

/** What axe finds wrong with the page as it will look once nothing fades any more. */
export async function axeProblems(): Promise<string[]> {
  await Promise.all(
    document
      .getAnimations()
      .filter(ends)
      .map(({ finished }) => finished),
  );
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    // Open menus and toasts stand in the body, outside any landmark, and that is where they belong.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
