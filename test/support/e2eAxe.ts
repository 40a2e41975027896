// Accessibility of a whole page as it stands, asked from outside: the page's policy lets no script in.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  id: string;
  impact?: string | null;
  nodes: { html: string; failureSummary?: string }[];
}

/** Serious and critical findings, once nothing moves any more. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const ends = ({ effect }: Animation) => effect?.getTiming().iterations !== Infinity;
    const running = document.getAnimations().filter(ends);
    await Promise.allSettled(running.map(({ finished }) => finished));
    const axe: { run(context: object, options: object): Promise<{ violations: Finding[] }> } =
      Reflect.get(globalThis, 'axe');
    // Open menus and toasts stand outside any landmark, and that is where they belong. Focus guards pass it on.
    const context = { exclude: ['[data-base-ui-focus-guard]'] };
    return (
      await axe.run(context, { resultTypes: ['violations'], rules: { region: { enabled: false } } })
    ).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
    );
}
