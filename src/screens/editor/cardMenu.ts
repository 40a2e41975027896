// The menu of a card, or of all selected cards.
import type { GridContext } from '../../actions/action';
import { setCardType, setChannel, setSeverity } from '../../actions/grid/cardActions';
import { run } from '../../actions/grid/run';
import { selectedCards } from '../../actions/grid/selection';
import { shortTitle } from '../../actions/library/shortTitle';
import { leadNowhere, openTarget, targetOf } from '../../actions/references/cardTarget';
import { spanCard } from '../../commands/grid/spanCard';
import { orderedSteps } from '../../document/queries';
import {
  type ChannelGroup,
  cardTypeLabels,
  cardTypes,
  channelInfo,
  standardChannels,
} from '../../document/vocabulary';
import type { MenuEntry } from '../../ui/menuEntry';
import { cardLooks, channelIcons } from '../../ui/tokens';
import { fromAction } from './menuParts';

/** Longer spans are drawn with the grip. */
const longestListed = 8;

interface CardMenuEvents {
  onConnect(): void;
  onMoveTo(): void;
  /** Asks which journey the selected cards lead to. */
  onLink(): void;
  onDetails(): void;
}

export function cardMenu(context: GridContext, events: CardMenuEvents): MenuEntry[] {
  const cardIds = selectedCards(context);
  const card = context.document.cards[cardIds[0] ?? ''];
  const many = cardIds.length > 1;
  return [
    { ...fromAction(context, 'edit', { icon: 'pencil' }) },
    { label: 'Details', icon: 'panel-right', shortcut: 'Space', onSelect: events.onDetails },
    {
      kind: 'submenu',
      label: 'Type',
      icon: 'tag',
      items: cardTypes.map((type) => ({
        label: cardTypeLabels[type],
        icon: cardLooks[type].icon,
        checked: card?.type === type,
        onSelect: () => setCardType(context, type),
      })),
    },
    { kind: 'submenu', label: 'Channel', icon: 'radio', items: channels(context, card?.channel) },
    {
      kind: 'submenu',
      label: 'Severity',
      icon: 'gauge',
      items: [1, 2, 3, 4, 5].map((severity) => ({
        label: String(severity),
        checked: card?.severity === severity,
        onSelect: () => setSeverity(context, card?.severity === severity ? null : severity),
      })),
    },
    ...(card && !many ? [spanMenu(context, cardIds[0] ?? '')] : []),
    ...pictureEntries(context, cardIds),
    { kind: 'separator' },
    { label: 'Connect to…', icon: 'spline', shortcut: 'Mod+Shift+L', onSelect: events.onConnect },
    ...targetEntries(context, cardIds, events.onLink),
    { label: 'Move to…', icon: 'move', onSelect: events.onMoveTo },
    fromAction(context, 'duplicate', { label: 'Duplicate', icon: 'copy' }),
    many ? fromAction(context, 'merge-cards') : fromAction(context, 'split-card'),
    fromAction(context, 'send-to-inbox', { icon: 'inbox' }),
    { kind: 'separator' },
    fromAction(context, 'delete', { icon: 'trash-2', danger: true }),
  ];
}

function pictureEntries(context: GridContext, cardIds: string[]): MenuEntry[] {
  const has = cardIds.some((id) => context.document.cards[id]?.assetId !== undefined);
  const label = has ? 'Replace picture…' : 'Add picture to the card…';
  return [
    ...(cardIds.length > 1 ? [] : [fromAction(context, 'set-picture', { label, icon: 'image' })]),
    ...(has ? [fromAction(context, 'remove-picture')] : []),
  ];
}

/** Where the card leads; journey links, which are there for it, show it in the bar too. */
function targetEntries(context: GridContext, cardIds: string[], onLink: () => void): MenuEntry[] {
  const [cardId = ''] = cardIds;
  const card = context.document.cards[cardId];
  const icon = card?.type === 'journey-link' ? { icon: 'route' as const } : {};
  if (cardIds.length > 1 || card?.documentId === undefined) {
    return [{ label: 'Link to a journey…', ...icon, onSelect: onLink }];
  }
  const target = targetOf(context, cardId);
  return [
    ...(target
      ? [
          {
            label: `Open “${shortTitle(target.title)}”`,
            icon: 'arrow-right' as const,
            onSelect: () => openTarget(context, cardId),
          },
        ]
      : []),
    {
      label: target ? 'Link to another journey…' : 'The journey is missing. Link again…',
      ...icon,
      ...(target ? {} : { icon: 'unlink' as const }),
      onSelect: onLink,
    },
    { label: 'Remove the journey link', onSelect: () => leadNowhere(context, [cardId]) },
  ];
}

/** Over how many steps the card reaches; the twin of the grip at its corner. */
function spanMenu(context: GridContext, cardId: string): MenuEntry {
  const { document } = context;
  const card = document.cards[cardId];
  const ordered = orderedSteps(document);
  const from = ordered.findIndex(([id]) => id === card?.stepId);
  const now = card?.span ?? 1;
  return {
    kind: 'submenu',
    label: 'Span',
    icon: 'move-horizontal',
    ...(from < 0 ? { disabledReason: 'A card in the inbox covers no steps.' } : {}),
    items: ordered.slice(from, from + longestListed).map(([, step], index) => ({
      label:
        index === 0
          ? 'This step only'
          : `${index + 1} steps${step.title === '' ? '' : `, to ${shortTitle(step.title)}`}`,
      checked: now === index + 1,
      onSelect: () => void run(context, spanCard({ cardId, span: index + 1 })),
    })),
  };
}

function channels(context: GridContext, now: string | undefined): MenuEntry[] {
  const groups: ChannelGroup[] = ['digital', 'voice', 'in person', 'back office'];
  return [
    {
      label: 'No channel',
      checked: now === undefined,
      onSelect: () => setChannel(context, null),
    },
    ...groups.map(
      (group): MenuEntry => ({
        kind: 'submenu',
        label: `${group[0]?.toUpperCase()}${group.slice(1)}`,
        items: standardChannels
          .filter((channel) => channelInfo[channel].group === group)
          .map((channel) => ({
            label: channelInfo[channel].label,
            icon: channelIcons[channel],
            checked: now === channel,
            onSelect: () => setChannel(context, channel),
          })),
      }),
    ),
  ];
}
