// Pieces that several menus share: an entry from an action, and the width and kind lists.
import type { GridContext } from '../../actions/action';
import { gridAction } from '../../actions/grid/registry';
import { run } from '../../actions/grid/run';
import type { Command } from '../../commands/command';
import { setStepWidth } from '../../commands/grid/setStepWidth';
import { type LaneRole, laneRoles, roleInfo } from '../../document/vocabulary';
import type { IconName } from '../../ui/icons';
import type { MenuEntry, MenuItem } from '../../ui/menuEntry';
import { sizes } from '../../ui/tokens';

export function fromAction(
  context: GridContext,
  id: string,
  extra: { label?: string; icon?: IconName; danger?: boolean } = {},
): MenuItem {
  const action = gridAction(id);
  return {
    label: action.label,
    shortcut: action.shortcuts?.[0],
    disabledReason: action.check?.(context) ?? undefined,
    ...extra,
    onSelect: () => void action.run(context),
  };
}

/** An entry that runs one command; a refusal is shown. */
export function does(
  context: GridContext,
  label: string,
  command: () => Command,
  extra: Partial<MenuItem> = {},
): MenuItem {
  return { label, ...extra, onSelect: () => void run(context, command()) };
}

export function widthMenu(context: GridContext, stepIds: string[]): MenuEntry {
  const widths: [string, number | null][] = [
    ['Small', sizes.stepWidthSmall],
    ['Medium', null],
    ['Large', sizes.stepWidthLarge],
  ];
  const now = context.document.steps[stepIds[0] ?? '']?.width ?? null;
  return {
    kind: 'submenu',
    label: 'Width',
    items: widths.map(([label, width]) =>
      does(context, label, () => setStepWidth({ stepIds, width }), { checked: now === width }),
    ),
  };
}

const rolesByUse: [string, LaneRole[]][] = [
  ['Journey', ['actions', 'touchpoints', 'quotes', 'thoughts', 'emotion', 'pains', 'gains']],
  ['Insight', ['opportunities', 'solutions', 'questions', 'insights', 'metrics', 'text']],
  [
    'Blueprint',
    [
      'evidence',
      'customer-actions',
      'frontstage-people',
      'frontstage-systems',
      'backstage',
      'support',
      'policy',
      'time',
      'employee-emotion',
    ],
  ],
];

/** Every lane kind, in groups; images come with pasted pictures. */
export function laneKinds(pick: (role: LaneRole) => MenuItem): MenuEntry[] {
  const listed = new Set(rolesByUse.flatMap(([, roles]) => roles));
  const rest = laneRoles.filter((role) => !listed.has(role));
  return rolesByUse.map(([label, roles], index) => ({
    kind: 'submenu',
    label,
    items: (index === 1 ? [...roles, ...rest] : roles).map(pick),
  }));
}

export function laneLabel(role: LaneRole): string {
  return roleInfo[role].title;
}
