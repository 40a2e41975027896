// Module constants: a new object would make React Flow remount everything.
import { AnchorNode } from './AnchorNode';
import { CardNode } from './CardNode';
import { LinkEdge } from './LinkEdge';

export const nodeTypes = { card: CardNode, anchor: AnchorNode };
export const edgeTypes = { link: LinkEdge };
