// A canvas of free nodes: people around a persona, segments as a tree. React Flow keeps camera and layers; focus, keys,
// typing, dragging and drawing arrows are ours, and what they mean is the owner's business.
import '@xyflow/react/dist/base.css';
import { ReactFlow, ReactFlowProvider, ViewportPortal } from '@xyflow/react';
import { type ReactNode, useRef, useState } from 'react';
import { centre } from '../../base/geometry';
import type { FreeView } from '../../scene/freeView';
import { MenuAtPoint } from '../../ui/Menu';
import { ownHands } from '../ownHands';
import { maxZoom } from '../viewport';
import { FreeBar } from './FreeBar';
import styles from './FreeCanvas.module.css';
import { FreeHints } from './FreeHints';
import { FreeInput } from './FreeInput';
import { FreeLine, LineHeads } from './FreeLine';
import { FreeNodeFace } from './FreeNodeFace';
import { pressFree } from './freeKeys';
import { GuideLines } from './GuideLines';
import { inputBox } from './inputBox';
import { LineLabels } from './LineLabels';
import type { FreeActions, Target } from './model';
import { NodeBar } from './NodeBar';
import { useConnect } from './useConnect';
import { useFlow } from './useFlow';
import { minZoom, useFreeCamera } from './useFreeCamera';
import { useFreeKeys } from './useFreeKeys';
import { useFreePointer } from './useFreePointer';
import { useFreeSession } from './useFreeSession';
import { useGlide } from './useGlide';
import { useNodeDrag } from './useNodeDrag';

export interface FreeCanvasProps {
  /** Names the canvas. */
  label: string;
  view: FreeView;
  actions: FreeActions;
  target: Target | null;
  onTarget(target: Target | null): void;
  mac: boolean;
  /** In the bar at the bottom. */
  tools: ReactNode;
  /** On an empty canvas. */
  hint?: ReactNode;
}

export function FreeCanvas(props: FreeCanvasProps) {
  return (
    <ReactFlowProvider>
      <CanvasBody {...props} />
    </ReactFlowProvider>
  );
}

const nodeTypes = { free: FreeNodeFace };
const edgeTypes = { free: FreeLine };
const panButtons = [0, 1];

function CanvasBody(props: FreeCanvasProps) {
  const { label, view, actions, target: wanted, onTarget, mac, tools, hint } = props;
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [menu, setMenu] = useState<{ at: { x: number; y: number }; target: Target } | null>(null);
  const camera = useFreeCamera(root, view.boxes);
  const session = useFreeSession({ view, actions, camera, input, target: wanted, onTarget });
  const drag = useNodeDrag(view, actions, camera);
  const connect = useConnect(actions, camera);
  const boxes = useGlide(view.boxes, drag.guides !== null);
  const { target, isEditing } = session;
  const { connection } = connect;
  const aimed = connection?.over ?? null;
  const canConnect = actions.connect !== undefined;
  const { nodes, edges, routes } = useFlow(view, boxes, { target, isEditing, canConnect, aimed });
  const node = target?.kind === 'node' ? view.nodes.find(({ id }) => id === target.id) : undefined;
  const edge = target?.kind === 'edge' ? view.edges.find(({ id }) => id === target.id) : undefined;
  const openMenu = (at: { x: number; y: number }, of: Target | null = target) =>
    of && setMenu({ at, target: of });

  const keys = useFreeKeys({
    mac,
    isEditing,
    press: (chord) =>
      pressFree(chord, {
        view,
        actions,
        session,
        camera,
        cancel: () => drag.end(false) || connect.cancel(),
        leave: () => root.current?.querySelector<HTMLElement>('[data-free-bar] button')?.focus(),
        openMenu: () => {
          const { left = 0, bottom = 0 } = input.current?.getBoundingClientRect() ?? {};
          openMenu({ x: left, y: bottom });
        },
      }),
  });
  const pointer = useFreePointer({ root, session, drag, connect, hand: keys.hand, openMenu });
  const from = connection && boxes.get(connection.from);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: gestures only; keys are the textarea's */}
      <div
        ref={root}
        className={styles.root}
        data-hand={keys.hand || undefined}
        data-connecting={connection ? '' : undefined}
        onKeyUp={keys.onKeyUp}
        {...pointer}
      >
        <ReactFlow
          {...ownHands}
          className={styles.flow ?? ''}
          aria-label={label}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          minZoom={minZoom}
          maxZoom={maxZoom}
          nodesConnectable={false}
          // Trees grow to a thousand segments.
          onlyRenderVisibleElements
          noPanClassName={keys.hand ? 'never' : 'nopan'}
          panOnDrag={panButtons}
          onInit={() => camera.fit(false)}
        >
          <ViewportPortal>
            <LineLabels
              view={view}
              routes={routes}
              target={target}
              isEditing={isEditing}
              onMenu={(id, at) => openMenu(at, { kind: 'edge', id })}
            />
            <GuideLines
              guides={drag.guides}
              from={from ? centre(from) : null}
              to={connection?.at ?? null}
            />
            <FreeInput
              input={input}
              box={inputBox(node ?? view.nodes[0], edge, boxes, routes)}
              on={edge ? 'edge' : 'node'}
              words={(edge ?? node ?? view.nodes[0])?.words ?? label}
              text={isEditing ? ((edge ?? node)?.label ?? '') : null}
              onText={session.type}
              onKeyDown={keys.onKeyDown}
              onFocus={() => {
                const [first] = view.nodes;
                if (!target && first) session.choose({ kind: 'node', id: first.id });
              }}
              onBlur={session.endEdit}
            />
          </ViewportPortal>
          {node && !session.byKeys && !isEditing && !drag.guides && !connection && (
            <NodeBar
              node={node}
              actions={actions}
              session={session}
              onConnect={connect.start}
              onMenu={openMenu}
            />
          )}
        </ReactFlow>
        <LineHeads />
        {hint}
        <FreeBar camera={camera}>{tools}</FreeBar>
        <FreeHints
          words={connection ? 'Click the other end' : ((edge ?? node)?.words ?? '')}
          mode={connection ? 'connect' : edge ? 'edge' : 'node'}
          isEditing={isEditing}
          canConnect={canConnect}
        />
      </div>
      <MenuAtPoint
        label={(edge ?? node)?.label || label}
        point={menu?.at ?? null}
        items={
          menu ? actions.menu(menu.target, { edit: session.edit, connect: connect.start }) : []
        }
        onClose={() => setMenu(null)}
        finalFocus={input}
      />
    </>
  );
}
