import { describe, expect, it } from 'vitest';
import type { GridDocument } from '../../src/document/grid';
import { layoutGrid } from '../../src/layout/grid';
import { gridScene } from '../../src/scene/grid';
import type { Scene, Shape, TextShape } from '../../src/scene/scene';
import { themes } from '../../src/ui/tokens';
import { bigMap } from '../support/bigMap';
import { blueprint, journey } from '../support/build';
import { fixedMeasurer } from '../support/fixedMeasurer';

type Options = Parameters<typeof gridScene>[3];

const draw = (document: GridDocument, options: Options = {}): Scene =>
  gridScene(document, layoutGrid(document, fixedMeasurer), fixedMeasurer, options);

const isText = (shape: Shape): shape is TextShape => shape.kind === 'text';
const words = (scene: Scene) => scene.shapes.filter(isText).map(({ lines }) => lines.join(' '));
const of = (scene: Scene, kind: string, id: string) =>
  scene.shapes.filter(({ owner }) => owner?.kind === kind && owner.id === id);

const map = () =>
  journey('Ordering')
    .with({ scenario: 'Friday night', date: '2026-03-01' })
    .persona('Ana')
    .persona('Ben', { marker: 'square' })
    .stage('Find', 'Sees ad', { title: 'Pays', momentOfTruth: true }, 'Leaves')
    .lane('actions')
    .lane('emotion')
    .cell('Actions', 'Sees ad', 'Clicks', 'Reads the long page about every single thing we sell')
    .emotion('Sees ad', 1, { persona: 'Ana' })
    .emotion('Pays', -1, { persona: 'Ana' })
    .emotion('Pays', 0, { persona: 'Ben' });

describe('the picture of a map', () => {
  it('says everything a colleague needs to read it', () => {
    const said = words(draw(map().build()));
    for (const word of [
      'Ordering',
      'As-is journey',
      'Ana',
      'Ben',
      'Friday night',
      '2026-03-01',
      'Find',
      'Pays',
      'Actions',
      'Emotion',
      'Neutral',
      'Clicks',
    ]) {
      expect(said).toContain(word);
    }
  });

  it('keeps all of its shapes inside its size', () => {
    for (const document of [map().build(), bigMap(120, 40, 2), journey().build()]) {
      const scene = draw(document);
      for (const shape of scene.shapes) {
        if (shape.kind !== 'rect') continue;
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.y).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(scene.size.width);
        expect(shape.y + shape.height).toBeLessThanOrEqual(scene.size.height);
      }
    }
  });

  it('breaks the text of a card where the screen does, inside its box', () => {
    const document = map().build();
    const scene = draw(document);
    const id = Object.keys(document.cards).find((card) => card.startsWith('reads')) ?? '';
    const shapes = of(scene, 'card', id);
    const ground = shapes.find((shape) => shape.kind === 'rect');
    const text = shapes.find(isText);
    if (ground?.kind !== 'rect' || !text) throw new Error('no card');
    expect(text.lines.length).toBeGreaterThan(1);
    expect(text.baseline).toBeGreaterThan(ground.y);
    const last = text.baseline + (text.lines.length - 1) * text.lineHeight;
    expect(last).toBeLessThan(ground.y + ground.height);
  });

  it('uses colours of its theme only, as hex', () => {
    const colors = JSON.stringify(draw(map().build(), { theme: 'dark' }).shapes).match(
      /"(?:fill|color|placeholder)":"[^"]*"/g,
    );
    expect(colors?.every((entry) => /#[0-9a-f]{6}"$/.test(entry))).toBe(true);
    expect(draw(map().build(), { theme: 'dark' }).background).toBe(themes.dark.neutrals.canvas);
  });

  it('drops tints, not information, to save ink', () => {
    const full = draw(map().build());
    const saver = draw(map().build(), { ink: 'saver' });
    expect(words(saver)).toEqual(words(full));
    const tint = themes.light.lanes.blue.tint;
    expect(JSON.stringify(full.shapes)).toContain(tint);
    expect(JSON.stringify(saver.shapes)).not.toContain(tint);
  });

  it('hatches what lies below neutral, and only that', () => {
    const hatchesOf = (document: GridDocument) =>
      draw(document).shapes.filter(
        (shape) => shape.kind === 'path' && shape.stroke?.color === themes.light.sentiment.n2.fill,
      ).length;
    const flat = (value: number) =>
      journey().stage('A', 'one', 'two').emotion('one', value).emotion('two', value).build();
    expect(hatchesOf(flat(-0.5))).toBe(1);
    expect(hatchesOf(flat(0.5))).toBe(0);
  });

  it('puts the chosen persona in front, with faces', () => {
    const facesOf = (activePersonaId: string, persona: string) =>
      of(draw(map().build(), { activePersonaId }), 'curve', persona).filter(
        (shape) => shape.kind === 'icon',
      ).length;
    expect(facesOf('ana', 'ana')).toBe(2);
    expect(facesOf('ben', 'ana')).toBe(0);
    expect(facesOf('ben', 'ben')).toBe(1);
  });

  it('stars a moment of truth at its step and on every curve', () => {
    const rose = themes.light.lanes.rose.bar;
    const starred = draw(map().build()).shapes.filter(
      (shape) => shape.kind === 'path' && shape.fill === rose,
    );
    expect(starred.map(({ owner }) => `${owner?.kind} ${owner?.id}`).sort()).toEqual([
      'curve ana',
      'curve ben',
      'step pays',
    ]);
  });

  it('shows a folded lane as counts', () => {
    const document = journey()
      .stage('A', 'one')
      .lane('pains', 'Pains', { state: 'strip' })
      .cell('Pains', 'one', ...Array.from({ length: 11 }, (_, index) => `pain ${index}`))
      .build();
    expect(words(draw(document))).toContain('+3');
  });
});

describe('the picture of a blueprint', () => {
  it('names its three lines and draws each with another dash', () => {
    const scene = draw(
      blueprint()
        .stage('A', 'one')
        .lane('customer-actions')
        .lane('frontstage-people')
        .lane('backstage')
        .lane('support')
        .build(),
    );
    expect(words(scene)).toEqual(
      expect.arrayContaining([
        'Line of interaction',
        'Line of visibility',
        'Line of internal interaction',
      ]),
    );
    const dashes = ['interaction', 'visibility', 'internal'].map((kind) => {
      const line = of(scene, 'line', kind).find((shape) => shape.kind === 'path');
      return line?.kind === 'path' ? JSON.stringify(line.stroke?.dash ?? null) : null;
    });
    expect(new Set(dashes).size).toBe(3);
  });

  it('rings each place where an arrow crosses a line', () => {
    const scene = draw(
      blueprint()
        .stage('A', 'one')
        .cell('customer-actions', 'one', 'asks')
        .lane('frontstage-people')
        .cell('backstage', 'one', 'looks up')
        .link('asks', 'looks up', { heads: 2 })
        .build(),
    );
    const own = of(scene, 'link', 'asks-to-looks-up');
    expect(own.filter((shape) => shape.kind === 'circle')).toHaveLength(2);
    expect(own.filter((shape) => shape.kind === 'path' && shape.fill)).toHaveLength(2);
  });
});

describe('employees in the picture', () => {
  const service = (side: { side?: 'employee' }) =>
    blueprint()
      .persona('Clerk', side)
      .persona('Guest')
      .stage('Arrive', 'Rings', 'Waits')
      .lane('customer-actions')
      .lane('employee-emotion')
      .emotion('Rings', 1, { persona: 'Clerk' })
      .emotion('Waits', -1, { persona: 'Guest' })
      .build();

  it('stand in the legend behind the customers, and alone in their lane', () => {
    const scene = draw(service({ side: 'employee' }));
    const said = words(scene);
    expect(said.filter((word) => ['Guest', 'Employees', 'Clerk'].includes(word))).toEqual([
      'Guest',
      'Employees',
      'Clerk',
    ]);
    expect(of(scene, 'curve', 'clerk')).not.toEqual([]);
    expect(of(scene, 'curve', 'guest')).toEqual([]);
  });

  it('look as before on older maps, where nobody is told apart', () => {
    const scene = draw(service({}));
    expect(words(scene)).not.toContain('Employees');
    expect(of(scene, 'curve', 'guest')).not.toEqual([]);
    expect(of(scene, 'curve', 'clerk')).not.toEqual([]);
  });
});

describe('a card that leads to another document', () => {
  const leading = () =>
    journey()
      .stage('Find', 'Sees')
      .cell('actions', 'Sees', 'Goes home', {
        text: 'Returns it',
        type: 'journey-link',
        documentId: 'returns',
        severity: 2,
      })
      .build();
  const [plain, link] = ['goes-home', 'returns-it'];

  it('names it in a chip between its text and what else it says', () => {
    const documents = new Map([['returns', 'Returning a parcel']]);
    const document = leading();
    const layout = layoutGrid(document, fixedMeasurer);
    expect(layout.cards.get(link)?.height).toBe((layout.cards.get(plain)?.height ?? 0) + 28 + 20);
    const shapes = of(draw(document, { documents }), 'card', link);
    expect(shapes.filter(isText).map(({ lines }) => lines)).toEqual([
      ['Returns it'],
      ['Returning a parcel'],
    ]);
    const [chip] = shapes.filter((shape) => shape.kind === 'rect' && shape.height === 23);
    const [box] = shapes;
    if (chip?.kind !== 'rect' || box?.kind !== 'rect') throw new Error('there is no chip');
    expect(chip.y + chip.height).toBeLessThan(box.y + box.height - 20);
    expect(chip.x + chip.width).toBeLessThan(box.x + box.width);
  });

  it('keeps a long name on one line inside the card', () => {
    const documents = new Map([['returns', 'A journey with a name of many words '.repeat(5)]]);
    const [box, ...shapes] = of(draw(leading(), { documents }), 'card', link);
    const chip = shapes.find((shape) => shape.kind === 'rect' && shape.height === 23);
    if (chip?.kind !== 'rect' || box?.kind !== 'rect') throw new Error('there is no chip');
    expect(chip.x + chip.width).toBeLessThanOrEqual(box.x + box.width - 8);
    const name = shapes.filter(isText).at(-1);
    expect(name?.lines).toHaveLength(1);
    expect(name?.lines[0]).toMatch(/…$/);
  });

  it('says in words that it is missing', () => {
    expect(words(draw(leading()))).toContain('Missing document');
  });

  it('has no chip in a lane that shows one line a card', () => {
    const document = leading();
    const lanes = { actions: { ...document.lanes.actions, state: 'compact' as const } };
    const small = { ...document, lanes } as GridDocument;
    expect(words(draw(small))).not.toContain('Missing document');
  });
});
