// The closed lists of the file format (contract 1.0) with the words and looks that belong to them. Plain data.

export const laneRoles = [
  'actions',
  'touchpoints',
  'quotes',
  'thoughts',
  'emotion',
  'pains',
  'gains',
  'opportunities',
  'solutions',
  'questions',
  'metrics',
  'insights',
  'images',
  'text',
  'evidence',
  'customer-actions',
  'frontstage-people',
  'frontstage-systems',
  'backstage',
  'support',
  'policy',
  'time',
  'employee-emotion',
] as const;
export type LaneRole = (typeof laneRoles)[number];

export const cardTypes = [
  'action',
  'touchpoint',
  'quote',
  'thought',
  'pain',
  'gain',
  'opportunity',
  'solution',
  'question',
  'insight',
  'metric',
  'evidence',
  'image',
  'process',
  'role',
  'policy',
  'journey-link',
  'text',
] as const;
export type CardType = (typeof cardTypes)[number];

export const standardChannels = [
  'website',
  'mobile-app',
  'email',
  'chat',
  'social',
  'sms',
  'kiosk',
  'qr',
  'phone',
  'voice-assistant',
  'ivr',
  'store',
  'service-center',
  'event',
  'delivery',
  'print',
  'tv',
  'order-processing',
  'billing',
  'account-management',
] as const;
export type StandardChannel = (typeof standardChannels)[number];
export type Channel = StandardChannel | `custom:${string}`;

export const markerShapes = ['circle', 'square', 'triangle', 'diamond', 'star'] as const;
export type MarkerShape = (typeof markerShapes)[number];

const hues = ['slate', 'blue', 'teal', 'green', 'olive', 'orange', 'rose', 'violet'] as const;
export type Hue = (typeof hues)[number];

interface RoleInfo {
  title: string;
  hue: Hue;
  /** What a card typed into a lane of this role becomes. */
  cardType: CardType;
  /** Shown in empty cells of the focused column. `{who}` is the active persona's name. */
  prompt: string;
}

/** Emotion lanes hold points, not cards; every other role is a text lane. */
export const roleInfo: Record<LaneRole, RoleInfo> = {
  actions: { title: 'Actions', hue: 'blue', cardType: 'action', prompt: 'What does {who} do?' },
  touchpoints: {
    title: 'Touchpoints',
    hue: 'slate',
    cardType: 'touchpoint',
    prompt: 'Where do they meet us?',
  },
  quotes: { title: 'Quotes', hue: 'violet', cardType: 'quote', prompt: 'In their words…' },
  thoughts: {
    title: 'Thoughts',
    hue: 'violet',
    cardType: 'thought',
    prompt: 'What goes through their mind?',
  },
  emotion: { title: 'Emotion', hue: 'slate', cardType: 'text', prompt: 'Press 1–5, or draw' },
  pains: { title: 'Pains', hue: 'rose', cardType: 'pain', prompt: 'What gets in the way?' },
  gains: { title: 'Gains', hue: 'teal', cardType: 'gain', prompt: 'What works well?' },
  opportunities: {
    title: 'Opportunities',
    hue: 'green',
    cardType: 'opportunity',
    prompt: 'How might we…?',
  },
  solutions: {
    title: 'Solutions',
    hue: 'orange',
    cardType: 'solution',
    prompt: 'What will we build?',
  },
  questions: {
    title: 'Questions',
    hue: 'olive',
    cardType: 'question',
    prompt: 'What do we not know?',
  },
  metrics: { title: 'Metrics', hue: 'slate', cardType: 'metric', prompt: 'How do we measure it?' },
  insights: { title: 'Insights', hue: 'teal', cardType: 'insight', prompt: 'What did we learn?' },
  images: { title: 'Images', hue: 'slate', cardType: 'image', prompt: 'Paste a picture' },
  text: { title: 'Notes', hue: 'olive', cardType: 'text', prompt: 'Type a note' },
  evidence: {
    title: 'Evidence',
    hue: 'teal',
    cardType: 'evidence',
    prompt: 'What do they see or hold?',
  },
  'customer-actions': {
    title: 'Customer actions',
    hue: 'blue',
    cardType: 'action',
    prompt: 'What does the customer do?',
  },
  'frontstage-people': {
    title: 'Frontstage people',
    hue: 'violet',
    cardType: 'role',
    prompt: 'Who do they talk to?',
  },
  'frontstage-systems': {
    title: 'Frontstage systems',
    hue: 'slate',
    cardType: 'process',
    prompt: 'Which system do they use?',
  },
  backstage: {
    title: 'Backstage',
    hue: 'orange',
    cardType: 'process',
    prompt: 'What happens behind the scenes?',
  },
  support: {
    title: 'Support processes',
    hue: 'green',
    cardType: 'process',
    prompt: 'What does this rely on?',
  },
  policy: { title: 'Policy', hue: 'olive', cardType: 'policy', prompt: 'Which rule applies?' },
  time: { title: 'Time', hue: 'slate', cardType: 'metric', prompt: 'How long does it take?' },
  'employee-emotion': {
    title: 'Employee emotion',
    hue: 'slate',
    cardType: 'text',
    prompt: 'Press 1–5, or draw',
  },
};

/** A lane's own hue where it names one, else its role's. */
export function laneHue(lane: { role: LaneRole; hue?: string }): Hue {
  return hues.find((hue) => hue === lane.hue) ?? roleInfo[lane.role].hue;
}

export function isEmotionRole(role: LaneRole): boolean {
  return role === 'emotion' || role === 'employee-emotion';
}

/** Looks of card types and channels are the tokens' business. */
export const cardTypeLabels: Record<CardType, string> = {
  action: 'Action',
  touchpoint: 'Touchpoint',
  quote: 'Quote',
  thought: 'Thought',
  pain: 'Pain',
  gain: 'Gain',
  opportunity: 'Opportunity',
  solution: 'Solution',
  question: 'Question',
  insight: 'Insight',
  metric: 'Metric',
  evidence: 'Evidence',
  image: 'Image',
  process: 'Process',
  role: 'Role',
  policy: 'Policy',
  'journey-link': 'Journey link',
  text: 'Note',
};

export type ChannelGroup = 'digital' | 'voice' | 'in person' | 'back office' | 'custom';

interface ChannelInfo {
  label: string;
  group: ChannelGroup;
}

export const channelInfo: Record<StandardChannel, ChannelInfo> = {
  website: { label: 'Website', group: 'digital' },
  'mobile-app': { label: 'Mobile app', group: 'digital' },
  email: { label: 'Email', group: 'digital' },
  chat: { label: 'Chat', group: 'digital' },
  social: { label: 'Social media', group: 'digital' },
  sms: { label: 'SMS', group: 'digital' },
  kiosk: { label: 'Kiosk', group: 'digital' },
  qr: { label: 'QR code', group: 'digital' },
  phone: { label: 'Phone call', group: 'voice' },
  'voice-assistant': { label: 'Voice assistant', group: 'voice' },
  ivr: { label: 'IVR', group: 'voice' },
  store: { label: 'Store', group: 'in person' },
  'service-center': { label: 'Service center', group: 'in person' },
  event: { label: 'Event', group: 'in person' },
  delivery: { label: 'Delivery', group: 'in person' },
  print: { label: 'Print', group: 'in person' },
  tv: { label: 'TV', group: 'in person' },
  'order-processing': { label: 'Order processing', group: 'back office' },
  billing: { label: 'Billing', group: 'back office' },
  'account-management': {
    label: 'Account management',
    group: 'back office',
  },
};

/** A custom channel is called what its maker called it. */
export function channelLabelOf(channel: Channel): string {
  if (isCustomChannel(channel)) return channel.slice('custom:'.length);
  return channelInfo[channel].label;
}

function isCustomChannel(channel: Channel): channel is `custom:${string}` {
  return channel.startsWith('custom:');
}

/** Persona colours in the order they are given out; each reads on white at ≥ 3:1. */
export const personaColors = ['#4e4ecc', '#a55d0c', '#0c7b60', '#a71a5b', '#545861'] as const;
