// What can be done with the chosen node, by click, above it.
import { NodeToolbar, Position } from '@xyflow/react';
import type { FreeNode } from '../../scene/freeView';
import { IconButton } from '../../ui/Button';
import styles from './FreeCanvas.module.css';
import type { FreeActions } from './model';
import type { FreeSession } from './useFreeSession';

interface Props {
  node: FreeNode;
  actions: FreeActions;
  session: FreeSession;
  onConnect(id: string): void;
  onMenu(at: { x: number; y: number }): void;
}

export function NodeBar({ node, actions, session, onConnect, onMenu }: Props) {
  return (
    <NodeToolbar nodeId={node.id} isVisible position={Position.Top} offset={12}>
      <div
        className={styles.nodeBar}
        role="toolbar"
        aria-label="Chosen node"
        data-chrome
        // The keyboard stays where it is: all of this has keys of its own.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        {node.named && (
          <>
            <IconButton
              size="s"
              icon="plus"
              label="Add below"
              shortcut="Tab"
              tooltipSide="top"
              onClick={() => session.add('addChild')}
            />
            <IconButton
              size="s"
              icon="pencil"
              label="Rename"
              shortcut="F2"
              tooltipSide="top"
              onClick={() => session.edit({ kind: 'node', id: node.id })}
            />
          </>
        )}
        {actions.connect && (
          <IconButton
            size="s"
            icon="spline"
            label="Connect: then click the other end"
            shortcut="Mod+Shift+L"
            tooltipSide="top"
            onClick={() => onConnect(node.id)}
          />
        )}
        {node.pinned && (
          <IconButton
            size="s"
            icon="pin-off"
            label="Unpin"
            tooltipSide="top"
            onClick={() => actions.unpin(node.id)}
          />
        )}
        <IconButton
          size="s"
          icon="ellipsis"
          label="More"
          shortcut="Shift+F10"
          tooltipSide="top"
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect();
            onMenu({ x: left, y: bottom + 4 });
          }}
        />
      </div>
    </NodeToolbar>
  );
}
