// The words on arrows, over the nodes; the chosen arrow shows where its menu is.
import { labelAnatomy } from '../../layout/freeGraph';
import type { FreeRoute } from '../../layout/freeRoutes';
import type { FreeView } from '../../scene/freeView';
import { Icon } from '../../ui/Icon';
import styles from './FreeCanvas.module.css';
import type { Target } from './model';

interface Props {
  view: FreeView;
  routes: ReadonlyMap<string, FreeRoute>;
  target: Target | null;
  isEditing: boolean;
  onMenu(id: string, at: { x: number; y: number }): void;
}

export function LineLabels({ view, routes, target, isEditing, onMenu }: Props) {
  return view.edges.map(({ id, label, labelSize, form }) => {
    const at = routes.get(id)?.at;
    const chosen = target?.kind === 'edge' && target.id === id;
    if (!at || form === 'branch' || (!labelSize && !chosen) || (chosen && isEditing)) return null;
    return (
      <div
        key={id}
        className={`nopan ${styles.label}`}
        data-free-edge={id}
        data-chosen={chosen || undefined}
        style={{ left: at.x, top: at.y }}
      >
        <span
          className={styles.labelText}
          style={labelSize ? { width: labelSize.width - 2 * labelAnatomy.x } : undefined}
          dir="auto"
        >
          {labelSize ? label : 'Type a label'}
        </span>
        {chosen && (
          <button
            type="button"
            className={styles.labelMore}
            aria-label="More about this relation"
            onClick={({ currentTarget }) => {
              const { left, bottom } = currentTarget.getBoundingClientRect();
              onMenu(id, { x: left, y: bottom + 4 });
            }}
          >
            <Icon name="ellipsis" />
          </button>
        )}
      </div>
    );
  });
}
