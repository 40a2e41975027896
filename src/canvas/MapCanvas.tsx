// The drawing side of the map editor: document and layout on one side, React Flow on the other. Keys, typing and menus
// are somebody else's; they come in as children and events.
import '@xyflow/react/dist/base.css';
import {
  ConnectionLineType,
  type FinalConnectionState,
  ReactFlow,
  ReactFlowProvider,
  ViewportPortal,
} from '@xyflow/react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { DocumentNames } from '../scene/cardTarget';
import type { Editor } from '../store/editor';
import type { ThemeName } from '../ui/tokens';
import { type Camera, useCamera } from './camera';
import { createCanvasView } from './canvasView';
import { type Canvas, CanvasContext, DocumentNamesContext, useView } from './context';
import { EmotionLanes } from './emotion/EmotionLane';
import type { CanvasEvents } from './events';
import { LinkHeads } from './flow/LinkEdge';
import { LinkLabels } from './flow/LinkLabels';
import { edgeTypes, nodeTypes } from './flow/types';
import { ColumnHeaders } from './grid/ColumnHeaders';
import { GridBackground } from './grid/GridBackground';
import { LaneLabels } from './grid/LaneLabels';
import { SessionLayer } from './grid/SessionLayer';
import styles from './MapCanvas.module.css';
import { MinimapCorner } from './minimap/MinimapCorner';
import { Overview } from './overview/Overview';
import { ownHands } from './ownHands';
import { connect, connectAt } from './pointer/connect';
import { GestureHint, GestureLayer } from './pointer/GestureLayer';
import { createGestureView } from './pointer/gesture';
import { usePictureDrag } from './pointer/usePictureDrag';
import { usePointer } from './pointer/usePointer';
import { maxZoom } from './viewport';

export interface MapCanvasProps {
  editor: Editor;
  events: CanvasEvents;
  theme: ThemeName;
  /** Of the library, for cards that lead to its documents. */
  documents?: DocumentNames;
  /** The hand tool, or Space held: a left drag pans. */
  hand?: boolean;
  /** Called with the camera as soon as it works; null when the canvas goes. */
  onCamera?(camera: Camera | null): void;
  /** In map units over the cards, moving with them. */
  inMap?: ReactNode;
  /** Over everything, in screen pixels. */
  children?: ReactNode;
  /** Above the lane labels, beside the stage titles. */
  corner?: ReactNode;
}

export function MapCanvas(props: MapCanvasProps) {
  return (
    <ReactFlowProvider>
      <CanvasRoot {...props} />
    </ReactFlowProvider>
  );
}

const noDocuments: DocumentNames = new Map();

function CanvasRoot({ editor, events, documents, theme, onCamera, ...rest }: MapCanvasProps) {
  const camera = useCamera();
  // Handlers may change at every render of the screen; what is drawn must not follow.
  const latest = useRef(events);
  latest.current = events;
  const control = useMemo(() => createCanvasView(editor, camera), [editor, camera]);
  const canvas = useMemo<Canvas>(
    () => ({
      editor,
      camera,
      view: control.store,
      gesture: createGestureView(),
      events: forward(latest),
    }),
    [editor, camera, control],
  );
  useEffect(() => control.start(), [control]);
  useEffect(() => {
    onCamera?.(camera);
    return () => onCamera?.(null);
  }, [camera, onCamera]);
  return (
    <CanvasContext value={canvas}>
      <DocumentNamesContext value={documents ?? noDocuments}>
        <CanvasBody canvas={canvas} theme={theme} {...rest} />
      </DocumentNamesContext>
    </CanvasContext>
  );
}

function forward(latest: { current: CanvasEvents }): CanvasEvents {
  return {
    onEdit: (target) => latest.current.onEdit(target),
    onContextMenu: (target, point) => latest.current.onContextMenu(target, point),
    onOpenTarget: (cardId) => latest.current.onOpenTarget?.(cardId),
    onAddStep: (stageId) => latest.current.onAddStep(stageId),
    onAddLane: () => latest.current.onAddLane(),
    onMoveLane: (laneId, before) => latest.current.onMoveLane(laneId, before),
    onPress: () => latest.current.onPress?.(),
    onPointer: (target) => latest.current.onPointer(target),
    onDropFiles: (files, place) => latest.current.onDropFiles?.(files, place),
    onRefused: (reason) => latest.current.onRefused?.(reason),
    loadImage: async (assetId) => (await latest.current.loadImage?.(assetId)) ?? null,
  };
}

interface BodyProps
  extends Pick<MapCanvasProps, 'theme' | 'hand' | 'inMap' | 'children' | 'corner'> {
  canvas: Canvas;
}

const panButtons = [1, 2];

function CanvasBody({ canvas, theme, hand = false, inMap, children, corner }: BodyProps) {
  const root = useRef<HTMLDivElement>(null);
  const flow = useView((view) => view.flow);
  const level = useView((view) => view.level);
  usePointer(canvas, root);
  usePictureDrag(canvas, root);
  const endConnection = (event: MouseEvent | TouchEvent, end: FinalConnectionState) => {
    const at = 'changedTouches' in event ? event.changedTouches[0] : event;
    if (end.fromNode && !end.toHandle && at) {
      connectAt(canvas, end.fromNode.id, { x: at.clientX, y: at.clientY });
    }
  };
  return (
    <div ref={root} className={styles.root} data-lod={level} data-hand={hand || undefined}>
      <GridBackground />
      <Overview theme={theme} />
      <ReactFlow
        {...ownHands}
        className={styles.flow ?? ''}
        nodes={flow.nodes}
        edges={flow.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        minZoom={0.01}
        maxZoom={maxZoom}
        panOnDrag={hand ? true : panButtons}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectOnClick={false}
        connectionDragThreshold={4}
        onConnect={({ source, target }) => connect(canvas, source, target)}
        onConnectEnd={endConnection}
      >
        <ViewportPortal>
          <EmotionLanes />
          <LinkLabels />
          <SessionLayer />
          <GestureLayer />
          {inMap}
        </ViewportPortal>
      </ReactFlow>
      <LinkHeads />
      <ColumnHeaders />
      <LaneLabels corner={corner} />
      <MinimapCorner theme={theme} />
      {children}
      <GestureHint />
    </div>
  );
}
