import { describe, expect, it } from 'vitest';
import { gridContext } from '../../../src/actions/action';
import { crossingWords, moveLaneAnyway, moveLaneTo } from '../../../src/actions/grid/moveLanes';
import type { EditorDialog } from '../../../src/actions/ports';
import { crossingOf } from '../../../src/document/bands';
import { orderedLanes } from '../../../src/document/queries';
import { blueprint } from '../../support/build';
import { grid } from '../../support/gridContext';
import { memoryPorts } from '../../support/memoryPorts';
import { testEditor } from '../../support/testEditor';

const service = () =>
  blueprint()
    .stage('A', 'one')
    .lane('customer-actions')
    .lane('frontstage-people')
    .lane('frontstage-systems')
    .lane('backstage')
    .build();

function open(readOnly: string | null = null) {
  const editor = testEditor(service(), { readOnly });
  const asked: EditorDialog[] = [];
  const ports = { ...memoryPorts(), openDialog: (name: EditorDialog) => void asked.push(name) };
  const context = gridContext(editor, ports);
  return { asked, context, lanes: () => orderedLanes(context.document).map(([id]) => id) };
}

describe('moving a lane', () => {
  it('goes at once inside its band', () => {
    const { asked, context, lanes } = open();
    moveLaneTo(context, 'frontstage-systems', 'frontstage-people');
    expect(lanes()).toEqual([
      'customer-actions',
      'frontstage-systems',
      'frontstage-people',
      'backstage',
    ]);
    expect(asked).toEqual([]);
  });

  it('asks before it crosses a line, and does what is answered', () => {
    const { asked, context, lanes } = open();
    const before = lanes();
    moveLaneTo(context, 'backstage', 'frontstage-systems');
    expect(lanes()).toEqual(before);
    expect(asked).toEqual([
      { kind: 'cross-line', laneId: 'backstage', before: 'frontstage-systems' },
    ]);
    moveLaneAnyway(context, 'backstage', 'frontstage-systems');
    expect(lanes().at(-1)).toBe('frontstage-systems');
  });

  it('says what it would mean', () => {
    const map = service();
    const crossing = crossingOf(map, 'backstage', 'frontstage-systems');
    expect(crossing && crossingWords(map, 'backstage', crossing)).toEqual({
      title: 'Move across the line of visibility?',
      description:
        '“Backstage” would stand above “Frontstage systems”, on the wrong side of the line of visibility. Above it is what customers see, below it what they do not.',
    });
  });

  it('asks nothing where nothing can be changed', () => {
    const { asked, context } = open('Only to be read.');
    moveLaneTo(context, 'backstage', 'frontstage-systems');
    expect(asked).toEqual([]);
  });

  it('with Alt+arrows keeps the cursor on the lane and says its place', () => {
    const map = grid(service());
    map.to({ kind: 'lane', laneId: 'frontstage-people' });
    map.press('Alt+ArrowDown');
    expect(map.where()).toBe('lane frontstage-people');
    expect(map.said.at(-1)).toBe('Moved Frontstage people lane, 3 of 4');
    map.press('Alt+ArrowDown');
    expect(map.said).toHaveLength(1);
  });
});
