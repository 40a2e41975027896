import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/analysis/lint/finding';
import { lint } from '../../../src/analysis/lint/lint';
import { isRuleId, ruleIds, rules } from '../../../src/analysis/lint/rules';
import { countedIds } from '../../../src/base/id';
import { dismissalKey } from '../../../src/document/dismissed';
import { isGrid } from '../../../src/document/document';
import type { GridDocument } from '../../../src/document/grid';
import { instantiate } from '../../../src/document/templates/instantiate';
import { templates } from '../../../src/document/templates/registry';
import { anyGrid } from '../../support/arbitraries';
import { bigMap } from '../../support/bigMap';
import { soundBlueprint, soundJourney } from './cases';
import { expectFix } from './expectFix';

const maps: GridDocument[] = [
  ...(
    await Promise.all(templates.map(async ({ load }) => instantiate(await load(), countedIds('t'))))
  ).filter(isGrid),
  spoiltJourney(),
  spoiltBlueprint(),
  bigMap(300, 200, 7),
];
const tables = ['personas', 'stages', 'steps', 'lanes', 'cards', 'links', 'emotions'] as const;

/** At least one finding of most rules. */
function spoiltJourney(): GridDocument {
  return soundJourney()
    .with({ owner: '', state: 'to-be' })
    .persona('Ben')
    .cell('actions', 'Eats', 'a', 'b', 'c', 'd')
    .stage('Rest', 'Nothing')
    .stage('Marketing', { title: 'Pays', momentOfTruth: true }, '')
    .cell('touchpoints', 'marketing-step', 'Email', 'Something')
    .cell('pains', 'pays-2', { text: 'Refused', severity: 5 }, 'Slow')
    .cell('opportunities', 'Hears', { text: 'Smile', impact: 1, effort: 1 }, 'Wave')
    .lane('metrics')
    .emotion('Hears', 1)
    .emotion('Pays', -1)
    .emotion('Eats', 0)
    .emotion('marketing-step', -0.5)
    .link('Types the card', 'Opens the fridge')
    .build();
}

function spoiltBlueprint(): GridDocument {
  return soundBlueprint()
    .stage('Later', 'Asks', 'Waits')
    .cell('customer-actions', 'Asks', 'Phones')
    .cell('frontstage-people', 'Waits', 'Agent')
    .cell('backstage', 'Asks', 'Looks it up')
    .cell('support', 'Asks', 'Database')
    .link('Phones', 'Looks it up')
    .link('Agent', 'Bill')
    .build();
}

function exists(document: GridDocument, { kind, id }: Finding['targets'][number]): boolean {
  switch (kind) {
    case 'document':
      return id === document.id;
    case 'point':
      return Object.hasOwn(document.emotions, id);
    case 'segment':
    case 'block':
    case 'rating':
    case 'relation':
      return false;
    default:
      return Object.hasOwn(document[`${kind}s`], id);
  }
}

function expectSound(document: GridDocument): void {
  const findings = lint(document);
  for (const { rule, key, targets, message, why, place, documentId } of findings) {
    expect(
      targets.filter((target) => !exists(document, target)),
      key,
    ).toEqual([]);
    expect(place?.stepId ?? null, key).toSatisfy(inTable(document.steps));
    expect(place?.laneId ?? null, key).toSatisfy(inTable(document.lanes));
    expect(message.split(/\s+/).length, message).toBeLessThanOrEqual(20);
    expect(message).toMatch(/^\P{Ll}.*\.$/su);
    expect(why).toMatch(/^[^:]+: .+\.$/);
    expect(key).toMatch(dismissalKey);
    expect(isRuleId(rule)).toBe(true);
    expect(documentId).toBe(document.id);
  }
  const keys = findings.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
}

function inTable(table: Readonly<Record<string, unknown>>) {
  return (id: string | null) => id === null || Object.hasOwn(table, id);
}

function shuffled(document: GridDocument): GridDocument {
  const turned = tables.map((table) => [
    table,
    Object.fromEntries(Object.entries(document[table]).toReversed()),
  ]);
  return { ...document, ...Object.fromEntries(turned) };
}

describe('findings', () => {
  test('are complete and refer to what is there, in maps of every shape', () => {
    fc.assert(fc.property(anyGrid, expectSound), { numRuns: 300 });
    for (const map of maps) expectSound(map);
  });

  test('stay so whatever is taken out of a map, without its consequences', () => {
    for (const map of maps.slice(0, -1)) {
      for (const table of tables) {
        for (const id of Object.keys(map[table])) {
          const { [id]: _, ...rest } = map[table] as Record<string, unknown>;
          expectSound({ ...map, [table]: rest });
        }
        expectSound({ ...map, [table]: {} });
      }
    }
  });

  test('do not depend on the order of keys in tables, nor on frozenness', () => {
    fc.assert(
      fc.property(anyGrid, (map) => {
        expect(lint(shuffled(map))).toEqual(lint(map));
      }),
    );
    for (const map of maps) {
      expect(lint(shuffled(map))).toEqual(lint(map));
      expect(lint(structuredClone(map))).toEqual(lint(map));
    }
  });

  test('are settled by their quick-fixes', () => {
    const fixes = maps.flatMap((map) => lint(map).map((finding) => expectFix(map, finding)));
    expect([...new Set(fixes)].sort()).toEqual([
      'details',
      'grid.addCard',
      'grid.addLink',
      'grid.deleteLanes',
      'grid.deleteSteps',
      'grid.editCards',
      'grid.editLink',
      'grid.removePersona',
      'none',
    ]);
  });

  test('come in the order a map is read', () => {
    const order = lint(spoiltJourney()).map(({ key }) => key);
    expect(order).toMatchInlineSnapshot(`
      [
        "no-owner",
        "to-be-without-origin",
        "persona-unmapped/ben",
        "empty-lane/metrics",
        "opportunity-unweighed/wave",
        "curve-gap/chooses",
        "step-title-twice/pays",
        "low-without-pain/pays",
        "backward-link/types-the-card-to-opens-the-fridge",
        "empty-step/nothing",
        "stage-is-department/marketing",
        "pain-without-opportunity/pays-2",
        "moment-without-metric/pays-2",
        "severe-pain-unanswered/refused",
        "untitled-step/marketing-step",
        "low-without-pain/marketing-step",
        "weak-ending/marketing-step",
        "touchpoint-without-channel/email",
        "touchpoint-without-channel/something",
      ]
    `);
  });

  test('that were dismissed are shown on request only', () => {
    const map = spoiltJourney();
    const [first, second, ...rest] = lint(map);
    const dismissed = { [first?.key ?? '']: true, 'no-such-rule/x': true } as const;
    expect(lint({ ...map, dismissed })).toEqual([second, ...rest]);
    expect(lint({ ...map, dismissed }, { withDismissed: true })).toEqual([first, second, ...rest]);
  });
});

test('every rule has a name and a reason with its source', () => {
  expect(ruleIds.length).toBeGreaterThanOrEqual(20);
  for (const id of ruleIds) {
    expect(id).toMatch(dismissalKey);
    expect(rules[id].title).toMatch(/^[A-Z].{5,50}$/);
    expect(rules[id].why, id).toMatch(/^[^:]{3,40}: .{20,110}\.$/);
  }
});
