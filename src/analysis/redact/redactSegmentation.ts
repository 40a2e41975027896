import type { SegmentationDocument } from '../../document/segmentation';
import type { Redaction } from './redactions';

/** Changes the map it is given. Shares stay: without them there is no picture. */
export function redactSegmentation(map: SegmentationDocument, all: ReadonlySet<Redaction>): void {
  for (const segment of Object.values(map.segments)) {
    delete segment.personaIds;
    delete segment.journeyIds;
    if (!all.has('metrics')) continue;
    delete segment.size;
    delete segment.value;
  }
  if (!all.has('metrics')) return;
  delete map.valueUnit;
  if (map.bubble !== 'share') delete map.bubble;
}
