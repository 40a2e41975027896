// A document and what two people made of it apart from one another, all from one seed.
import { deepFreeze } from '../../src/base/freeze';
import { countedIds } from '../../src/base/id';
import type { Command } from '../../src/commands/command';
import { createBlankPersona, createBlankSegmentation } from '../../src/document/create';
import type { AnyDocument } from '../../src/document/document';
import { instantiate } from '../../src/document/templates/instantiate';
import { persona } from '../../src/document/templates/persona';
import { segmentation } from '../../src/document/templates/segmentation';
import { run } from '../../src/store/run';
import { bigMap } from '../support/bigMap';
import { blueprint, journey } from '../support/build';
import { Chance } from './chance';
import { makers } from './randomCommands';
import { personaMakers, segmentationMakers } from './randomSheetCommands';

type Makers = Record<string, (document: AnyDocument, chance: Chance) => Command<AnyDocument>>;

const ids = countedIds('id');

const starts: readonly (readonly [AnyDocument, Makers])[] = [
  journey()
    .persona('Ana')
    .persona('Ben')
    .usualLanes()
    .stage('Find', 'Sees ad', 'Asks', 'Compares')
    .stage('Buy', 'Pays', 'Waits')
    .cell('Pains', 'Sees ad', { text: 'Slow', span: 4, tags: ['a'] }, 'Dear')
    .cell('Touchpoints', 'Pays', 'App', 'Email')
    .link('Slow', 'App')
    .link('App', 'Email')
    .emotion('Asks', -0.5, { persona: 'Ana' })
    .emotion('Pays', 1, { persona: 'Ben' })
    .inbox('Later')
    .build(),
  journey().usualLanes().stage('').build(),
  blueprint()
    .lane('customer-actions')
    .lane('backstage')
    .lane('employee-emotion')
    .stage('Visit', 'Enters', 'Orders')
    .cell('backstage', 'Orders', 'Cooks', 'Plates')
    .build(),
  bigMap(40, 20, 7),
  createBlankPersona(ids),
  deepFreeze(instantiate(persona, ids)),
  createBlankSegmentation(ids),
  deepFreeze(instantiate(segmentation, ids)),
].map((document) => [document, makersFor(document)]);

// Each verb is only ever given documents of its own kind.
function makersFor(document: AnyDocument): Makers {
  const all = { journey: makers, blueprint: makers, persona: personaMakers };
  const own = document.kind === 'segmentation' ? segmentationMakers : all[document.kind];
  return own as unknown as Makers;
}

export interface TwoPeople {
  base: AnyDocument;
  mine: AnyDocument;
  theirs: AnyDocument;
}

export function twoPeople(seed: number): TwoPeople {
  const [start, verbs] = starts[seed % starts.length] ?? [];
  if (!start || !verbs) throw new Error('no start');
  const before = new Chance(seed);
  const base = edited(start, verbs, before, before.whole(0, 15));
  const edits = (prefix: string, shift: number) => {
    const chance = new Chance(seed + shift, prefix);
    return edited(base, verbs, chance, chance.whole(0, 12));
  };
  return { base, mine: edits('m', 1_000_000), theirs: edits('t', 2_000_000) };
}

function edited(start: AnyDocument, verbs: Makers, chance: Chance, count: number): AnyDocument {
  let document = start;
  for (let op = 0; op < count; op++) {
    const command = verbs[chance.of(Object.keys(verbs))]?.(document, chance);
    if (!command || command.check?.(document)) continue;
    const done = run(command, document);
    if (done.ok) document = done.value.document;
  }
  return document;
}
