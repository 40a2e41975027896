// Every key of the map, straight from the action registry.
import type { ActionGroup } from '../../actions/action';
import { gridActions } from '../../actions/grid/registry';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import styles from './ShortcutsDialog.module.css';

const groups: ActionGroup[] = [
  'Edit',
  'Insert',
  'Arrange',
  'Emotion',
  'View',
  'File',
  'Move around',
];

const typed: [ActionGroup, string, string[]][] = [
  ['Edit', 'New card: just type', []],
  ['Edit', 'New line in a card', ['Shift+Enter']],
  ['Edit', 'Copy, cut, paste', ['Mod+C', 'Mod+X', 'Mod+V']],
  ['Edit', 'Paste as one card', ['Mod+Shift+V']],
  ['Emotion', 'Set the feeling', ['1', '5']],
  ['View', 'Details of the card or step', ['Space']],
  ['View', 'Next part of the screen', ['F6']],
];

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Keyboard" size="l" textOnly>
      <div className={styles.columns}>
        {groups.map((group) => (
          <section key={group} className={styles.group}>
            <h3>{group}</h3>
            <dl>
              {rowsOf(group).map(([label, chords]) => (
                <div key={label} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    {chords.map((chord) => (
                      <Kbd key={chord} chord={chord} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function rowsOf(group: ActionGroup): [string, readonly string[]][] {
  const own = typed.filter(([where]) => where === group);
  const registered = gridActions.filter(
    (action) => action.group === group && action.shortcuts?.length,
  );
  return [
    ...own.map(([, label, chords]): [string, readonly string[]] => [label, chords]),
    ...registered.map((action): [string, readonly string[]] => [
      action.label,
      action.shortcuts ?? [],
    ]),
  ];
}
