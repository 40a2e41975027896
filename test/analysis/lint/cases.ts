// Maps that nothing is wrong with, for tests that then spoil one thing, and what the linter says of the result.
import type { Finding } from '../../../src/analysis/lint/finding';
import { lint } from '../../../src/analysis/lint/lint';
import type { LintContext } from '../../../src/analysis/lint/rule';
import type { RuleId } from '../../../src/analysis/lint/rules';
import type { AnyDocument } from '../../../src/document/document';
import { blueprint, type GridBuilder, journey } from '../../support/build';

const head = { scenario: 'Friday evening', owner: 'Head of orders', date: '2025-03-14' };

/** Four steps, “Hears” to “Eats”, each with an action and a touchpoint. */
export function soundJourney(): GridBuilder {
  return journey('Pizza')
    .with(head)
    .persona('Ana')
    .stage('Get hungry', 'Hears', 'Chooses')
    .stage('Order', 'Pays', 'Eats')
    .cell('actions', 'Hears', 'Opens the fridge')
    .cell('actions', 'Chooses', 'Compares two')
    .cell('actions', 'Pays', 'Types the card')
    .cell('actions', 'Eats', 'Shares slices')
    .cell('touchpoints', 'Chooses', { text: 'Menu', channel: 'website' });
}

/** Two steps with every band filled and joined. */
export function soundBlueprint(): GridBuilder {
  return blueprint('Repair')
    .with(head)
    .persona('Customer')
    .stage('Repair', 'Brings', 'Collects')
    .cell('evidence', 'Brings', 'Receipt')
    .cell('evidence', 'Collects', 'Bill')
    .cell('customer-actions', 'Brings', 'Hands it over')
    .cell('customer-actions', 'Collects', 'Takes it home')
    .cell('frontstage-people', 'Brings', 'Adviser checks')
    .cell('frontstage-people', 'Collects', 'Adviser explains')
    .cell('backstage', 'Brings', 'Labels it')
    .cell('support', 'Brings', 'Ticket system')
    .link('Hands it over', 'Adviser checks')
    .link('Adviser checks', 'Labels it')
    .link('Labels it', 'Ticket system', { kind: 'depends' });
}

/** What one rule says. */
export function found(
  rule: RuleId,
  document: AnyDocument | GridBuilder,
  context: LintContext = {},
): Finding[] {
  const built = 'build' in document ? document.build() : document;
  return lint(built, context).filter((finding) => finding.rule === rule);
}

/** The ids of what the findings are about. */
export function subjects(findings: readonly Finding[]): string[] {
  return findings.map(({ targets }) => targets[0].id);
}
