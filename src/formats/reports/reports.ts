// The reports that can be made of a document: one door to all of them.
import { type AnyDocument, isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import type { Report, ReportContext } from './block';
import { journeyReport } from './journeyReport';
import type { MapReport } from './mapReport';
import { personaReport } from './personaReport';
import { policyDraft } from './policyDraft';
import { segmentReport } from './segmentReport';
import { strategyOutline } from './strategyOutline';
import { surveyDraft } from './surveyDraft';

const ofMap: Record<MapReport, (map: GridDocument, context: ReportContext) => Report> = {
  journey: journeyReport,
  strategy: strategyOutline,
  policy: policyDraft,
  survey: surveyDraft,
};

/** `kind` counts for maps only. */
export function reportOf(document: AnyDocument, kind: MapReport, context: ReportContext): Report {
  if (isGrid(document)) return ofMap[kind](document, context);
  if (document.kind === 'persona') return personaReport(document, context);
  return segmentReport(document, context);
}
