// One persona of the map: its mark and name, a sign for employees, and one when the sheet it belongs to is missing.
import type { MapPersona } from '../../document/grid';
import { Icon } from '../../ui/Icon';
import { Marker } from './Marker';
import styles from './PersonaBar.module.css';

interface Props {
  persona: MapPersona;
  active: boolean;
  isSheetMissing: boolean;
  onPick: () => void;
  onRename: () => void;
  onMenu: (x: number, y: number) => void;
}

export function PersonaChip({ persona, active, isSheetMissing, ...on }: Props) {
  const isEmployee = persona.side === 'employee';
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={active}
      title={
        isSheetMissing
          ? `${persona.name}: the persona sheet is missing. Link it again from the menu.`
          : `${persona.name}${isEmployee ? ', employee' : ''}: double-click to rename`
      }
      onClick={on.onPick}
      onDoubleClick={on.onRename}
      onKeyDown={(event) => {
        if (event.key !== 'F2') return;
        event.preventDefault();
        on.onRename();
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        on.onMenu(event.clientX, event.clientY);
      }}
    >
      <Marker shape={persona.marker} color={persona.color} />
      <span className={styles.text}>{persona.name || 'Persona'}</span>
      {isEmployee && (
        <span className={styles.side}>
          <Icon name="briefcase" />
          <span className="visuallyHidden">employee</span>
        </span>
      )}
      {isSheetMissing && (
        <span className={styles.missing}>
          <Icon name="unlink" />
          <span className="visuallyHidden">Persona sheet missing</span>
        </span>
      )}
    </button>
  );
}
