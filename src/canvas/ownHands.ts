import { ConnectionMode, type ReactFlowProps } from '@xyflow/react';

/** React Flow draws and connects; selection, keys, dragging of nodes and double clicks are ours. */
export const ownHands = {
  connectionMode: ConnectionMode.Loose,
  nodesDraggable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  elevateNodesOnSelect: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
  panOnScroll: true,
  panOnScrollSpeed: 1,
  zoomOnDoubleClick: false,
  attributionPosition: 'bottom-right',
} satisfies ReactFlowProps;
