// Menus on the canvas of relations: of an actor, and of an arrow.
import { keptEntry } from '../../actions/library/binned';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import type { MenuUi, Target } from '../../canvas/free/model';
import { deleteRelations } from '../../commands/persona/deleteRelations';
import { editActor } from '../../commands/persona/editActor';
import { editRelation } from '../../commands/persona/editRelation';
import { reverseRelation } from '../../commands/persona/reverseRelation';
import type { PersonaDocument } from '../../document/persona';
import { actorKinds, relationStyles } from '../../document/sheetVocabulary';
import { selfId } from '../../layout/freeRelations';
import { actorIcons, actorNames } from '../../scene/actorLooks';
import type { FreeView } from '../../scene/freeView';
import type { MenuEntry, MenuItem } from '../../ui/menuEntry';
import { placeEntries } from '../free/placeEntries';
import type { RelationsDoing } from './relationsActions';

export type RelationsDialog = { kind: 'connect' | 'link'; id: string };

interface Context {
  document: PersonaDocument;
  view: FreeView;
  doing: RelationsDoing;
  ports: Ports;
  ui: MenuUi;
  openDialog(dialog: RelationsDialog): void;
  add(kind: 'addChild' | 'addSibling', of: string): void;
}

export function relationsMenu(target: Target, context: Context): MenuEntry[] {
  return target.kind === 'edge' ? arrowMenu(target.id, context) : nodeMenu(target.id, context);
}

function nodeMenu(id: string, context: Context): MenuEntry[] {
  const { document, view, ui, openDialog } = context;
  const node = view.nodes.find((one) => one.id === id);
  const own = view.edges.filter(({ from, to }) => from === id || to === id);
  const actor = id === selfId ? undefined : document.actors?.[id];
  return [
    {
      label: 'Add below',
      icon: 'plus',
      shortcut: 'Tab',
      onSelect: () => context.add('addChild', id),
    },
    ...(actor ? [kindMenu(id, context)] : []),
    {
      label: 'Rename',
      icon: 'pencil',
      shortcut: 'F2',
      disabledReason: node?.named === false ? 'Named in its own sheet' : undefined,
      onSelect: () => ui.edit({ kind: 'node', id }),
    },
    { kind: 'separator' },
    {
      label: 'Connect to…',
      icon: 'spline',
      shortcut: 'Mod+Shift+L',
      onSelect: () => openDialog({ kind: 'connect', id }),
    },
    {
      kind: 'submenu',
      label: 'Relations',
      icon: 'waypoints',
      disabledReason: own.length === 0 ? 'It has none yet' : undefined,
      items: own.map((edge, index) => ({
        kind: 'submenu' as const,
        label: `${index + 1}. ${edge.words.replace('Relation: ', '')}`,
        items: arrowMenu(edge.id, context),
      })),
    },
    ...(actor
      ? [...linkEntries(id, actor.documentId, context), ...placeEntries(id, view, context.doing)]
      : []),
  ];
}

function kindMenu(id: Id, { document, doing }: Context): MenuEntry {
  const now = document.actors?.[id]?.kind;
  return {
    kind: 'submenu',
    label: 'Kind',
    icon: now ? actorIcons[now] : 'user',
    items: actorKinds.map((kind) => ({
      label: actorNames[kind],
      icon: actorIcons[kind],
      checked: kind === now,
      onSelect: () => void doing.run(editActor({ actorId: id, change: { kind } })),
    })),
  };
}

function linkEntries(id: Id, documentId: Id | undefined, context: Context): MenuEntry[] {
  const { doing, ports, openDialog } = context;
  const link: MenuItem = {
    label: documentId === undefined ? 'Link to persona…' : 'Link to another persona…',
    icon: 'link',
    onSelect: () => openDialog({ kind: 'link', id }),
  };
  if (documentId === undefined) return [{ kind: 'separator' }, link];
  const isThere = keptEntry(ports.library.documents.get(), documentId) !== undefined;
  return [
    { kind: 'separator' },
    {
      label: 'Open',
      icon: 'external-link',
      disabledReason: isThere ? undefined : 'This persona is not in the library any more',
      onSelect: () => ports.go.document(documentId),
    },
    link,
    {
      label: 'Unlink',
      icon: 'unlink',
      onSelect: () => void doing.run(editActor({ actorId: id, change: { documentId: null } })),
    },
  ];
}

const styleNames = { solid: 'Solid line', dashed: 'Dashed line', dotted: 'Dotted line' } as const;
const headNames = [
  [1, 'One head'],
  [2, 'Two heads'],
  [0, 'No head'],
] as const;

function arrowMenu(id: Id, { document, doing, ui }: Context): MenuEntry[] {
  const relation = document.relations?.[id];
  if (!relation) return [];
  const change = (fields: Parameters<typeof editRelation>[0]['change']) => () =>
    void doing.run(editRelation({ relationId: id, change: fields }));
  return [
    {
      label: relation.label === '' ? 'Add label' : 'Edit label',
      icon: 'pencil',
      shortcut: 'F2',
      onSelect: () => ui.edit({ kind: 'edge', id }),
    },
    { kind: 'separator' },
    ...relationStyles.map((style) => ({
      label: styleNames[style],
      checked: relation.style === style,
      onSelect: change({ style }),
    })),
    { kind: 'separator' },
    ...headNames.map(([heads, label]) => ({
      label,
      checked: relation.heads === heads,
      onSelect: change({ heads }),
    })),
    {
      label: 'Reverse',
      icon: 'arrow-left-right',
      onSelect: () => void doing.run(reverseRelation({ relationId: id })),
    },
    { kind: 'separator' },
    {
      label: 'Delete',
      icon: 'trash-2',
      shortcut: 'Delete',
      danger: true,
      onSelect: () => void doing.run(deleteRelations({ relationIds: [id] })),
    },
  ];
}
