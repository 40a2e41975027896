// Which channel a touchpoint's words name: "Confirmation email" is email. First named, longest phrase.
import type { StandardChannel } from './vocabulary';

const wordsOf: Record<StandardChannel, readonly string[]> = {
  website: [
    'website',
    'web site',
    'web',
    'site',
    'webpage',
    'web page',
    'web form',
    'home page',
    'homepage',
    'landing page',
    'web shop',
    'webshop',
    'online shop',
    'online store',
    'portal',
  ],
  'mobile-app': ['app', 'mobile app', 'mobile application', 'ios', 'android', 'push notification'],
  email: ['email', 'e mail', 'mail', 'newsletter'],
  chat: [
    'chat',
    'live chat',
    'web chat',
    'webchat',
    'chatbot',
    'chat bot',
    'whatsapp',
    'messenger',
  ],
  social: [
    'social',
    'social media',
    'facebook',
    'instagram',
    'linkedin',
    'twitter',
    'tiktok',
    'youtube',
  ],
  sms: ['sms', 'text message'],
  kiosk: ['kiosk', 'self service terminal', 'self checkout'],
  qr: ['qr', 'qr code'],
  phone: [
    'phone',
    'phone call',
    'call',
    'telephone',
    'hotline',
    'helpline',
    'call center',
    'call centre',
  ],
  'voice-assistant': ['voice assistant', 'alexa', 'siri', 'google assistant', 'smart speaker'],
  ivr: ['ivr', 'phone menu', 'voice menu'],
  store: ['store', 'shop', 'branch', 'showroom', 'outlet'],
  'service-center': [
    'service center',
    'service centre',
    'service desk',
    'help desk',
    'helpdesk',
    'service point',
  ],
  event: ['event', 'trade show', 'trade fair', 'conference', 'roadshow'],
  delivery: ['delivery', 'courier', 'parcel', 'shipment'],
  print: [
    'print',
    'flyer',
    'brochure',
    'leaflet',
    'letter',
    'poster',
    'catalogue',
    'catalog',
    'magazine',
    'newspaper',
    'billboard',
    'postcard',
    'direct mail',
  ],
  tv: ['tv', 'television'],
  'order-processing': ['order processing', 'order management', 'fulfilment', 'fulfillment'],
  billing: ['billing', 'invoice', 'bill'],
  'account-management': ['account management', 'account manager', 'key account'],
};

const channelOf: ReadonlyMap<string, StandardChannel> = new Map(
  entries(wordsOf).flatMap(([channel, phrases]) =>
    phrases.map((phrase): [string, StandardChannel] => [phrase, channel]),
  ),
);

const longestPhrase = 3;

/** The first channel the text names, or null. */
export function detectChannel(text: string): StandardChannel | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let start = 0; start < words.length; start++) {
    for (let length = longestPhrase; length > 0; length--) {
      const phrase = words.slice(start, start + length).join(' ');
      const channel = channelOf.get(phrase) ?? channelOf.get(phrase.replace(/s$/, ''));
      if (channel) return channel;
    }
  }
  return null;
}

function entries<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  // Object.entries forgets the keys' type; the record above is closed.
  return Object.entries(record) as [K, V][];
}
