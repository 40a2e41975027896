// What tabs tell each other. A message only says "look again": the truth is what is stored, so any of them may get lost.
import type { Id } from '../base/id';
import type { Channel } from './contract';

export type Message =
  /** The list of documents changed. */
  | { type: 'library' }
  /** Rows were stored. */
  | { type: 'changed'; docId: Id }
  /** A tab became the writer. */
  | { type: 'claimed'; docId: Id; epoch: number }
  /** Please give me the pen. */
  | { type: 'release'; docId: Id }
  | { type: 'released'; docId: Id };

export interface Post {
  send(message: Message): void;
  close(): void;
}

export function openPost(channel: Channel | undefined, receive: (message: Message) => void): Post {
  if (channel) {
    channel.onmessage = (event) => {
      const message = parse(event.data);
      if (message) receive(message);
    };
  }
  return {
    send(message) {
      try {
        channel?.postMessage(message);
      } catch {
        // A channel that is closed: this tab is leaving.
      }
    },
    close: () => channel?.close(),
  };
}

/** Tabs of another version may say anything. */
function parse(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  if (data.type === 'library') return { type: 'library' };
  if (!('docId' in data) || typeof data.docId !== 'string') return undefined;
  const { docId } = data;
  switch (data.type) {
    case 'changed':
    case 'release':
    case 'released':
      return { type: data.type, docId };
    case 'claimed':
      return 'epoch' in data && typeof data.epoch === 'number'
        ? { type: 'claimed', docId, epoch: data.epoch }
        : undefined;
    default:
      return undefined;
  }
}
