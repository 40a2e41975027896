// What every draft says before it begins.
import { gap, type ReportBlock } from './block';

export function draftCallout(title: string): ReportBlock {
  return {
    kind: 'callout',
    words: [
      `Draft, made from the map “${title}”. Whatever it states is on the map; `,
      gap(),
      ' marks what the map does not say.',
    ],
  };
}
