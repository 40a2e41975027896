import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rule } from '../../../src/analysis/lint/rule';
import { ruleIds, rules } from '../../../src/analysis/lint/rules';

const file = new URL('../../../docs/checks.md', import.meta.url);

const sections: Record<Rule['scope'], string> = {
  map: 'Journey maps and blueprints',
  persona: 'Persona sheets',
  segmentation: 'Segmentation maps',
  library: 'Across documents',
};

const intro = `# What the check looks for
Each rule with its weight and its reason, and where the reason comes from. A problem contradicts the canon; a hint says that something is missing or looks odd, and may be meant so. The id is what a document remembers when a finding is dismissed: it never changes. Every document shows its findings in its check panel (\`F8\`), and *Check the library* at home lists what shows only across documents. This page is written from the rules (\`UPDATE=1 npx vitest run test/analysis/lint/checksPage.test.ts\`).
`;

function page(): string {
  const parts = Object.entries(sections).map(([scope, heading]) => {
    const rows = ruleIds.flatMap((id) => {
      const rule: Rule = rules[id];
      return rule.scope === scope
        ? `| \`${id}\` | ${rule.title} | ${rule.severity} | ${rule.why} |`
        : [];
    });
    const head = '| id | what | weight | why |\n|---|---|---|---|';
    return `\n## ${heading}\n${head}\n${rows.join('\n')}\n`;
  });
  return intro + parts.join('');
}

test('the page of rules lists every rule as it is; UPDATE=1 writes it', () => {
  if (process.env.UPDATE) writeFileSync(file, page());
  expect(readFileSync(file, 'utf8')).toBe(page());
});
