// Markdown and plain outlines → journey map: title, stages, steps and cards by depth, lanes by their words.
import { countOf } from '../base/countOf';
import type { IdSource } from '../base/id';
import { fail, type Result, succeed } from '../base/result';
import type { GridDocument } from '../document/grid';
import { limits } from '../document/limits';
import { buildMap, type MapPlan, type PlannedStage, type PlannedStep } from './mapPlan';
import {
  addCards,
  hasLanePrefix,
  isLaned,
  isLaneHead,
  type OutlineLane,
  type Outlining,
} from './outlineCards';
import { type OutlineLine, scanOutline } from './outlineScan';
import { finishReport, type ReportLine } from './report';

export interface OutlineImport {
  document: GridDocument;
  report: ReportLine[];
}

const mostLines = 50_000;
const hint =
  'An outline has stages, steps under them, and cards under those, such as “Pain: too slow”.';

/** `title` is used when the outline has none, such as the file's name. */
export function readOutline(source: string, ids: IdSource, title?: string): Result<OutlineImport> {
  if (source.length > limits.fileBytes) {
    return fail('too-large', 'This text is larger than 50 MB.', 'Split it into smaller files.');
  }
  // A lone half of a surrogate pair cannot be stored as UTF-8.
  const text = source.replace(/^\uFEFF/, '').replace(/[\ud800-\udfff]/gu, '\ufffd');
  const { lines, count, skipped } = scanOutline(text);
  if (count > mostLines) {
    return fail('too-large', `This outline has more than ${mostLines} lines.`, hint);
  }
  const report: ReportLine[] = skipped.map((line) => ({
    line,
    message: 'Code or a table was left out here.',
  }));
  const outlining: Outlining = { report, unlaned: 0 };
  const plan = planOf(lines, outlining);
  if (outlining.unlaned > 0) {
    const many = outlining.unlaned === 1 ? 'became an action' : 'became actions';
    report.push({
      message: `${countOf(outlining.unlaned, 'line')} without a word for a lane ${many}.`,
    });
  }
  if (plan.stages.length === 0) {
    return fail('empty-outline', 'This text has no headings and no list.', hint);
  }
  const named = { ...(title ? { title } : {}), ...plan };
  const built = buildMap(named, ids, report, 'outline');
  if (!built.ok) return built;
  return succeed({ document: built.value, report: finishReport(report) });
}

function planOf(lines: OutlineLine[], outlining: Outlining): MapPlan {
  const { title, top } = titleOf(lines, outlining.report);
  const firstBranch = top.findIndex(({ kind }) => kind !== 'text');
  const before = firstBranch === -1 ? [] : top.slice(0, firstBranch);
  const scenario = before.map(({ text }) => text).join('\n');
  const hasHeadings = top.some(({ kind }) => kind === 'heading');
  const stages: PlannedStage[] = [];
  let loose: PlannedStep | undefined;
  for (const line of firstBranch === -1 ? [] : top.slice(firstBranch)) {
    const isStage = line.kind === 'heading' || (line.kind === 'item' && !hasHeadings);
    if (isStage) {
      stages.push(stageOf(line, outlining));
      loose = undefined;
      continue;
    }
    // Lists and words beside headings.
    if (!loose) {
      loose = emptyStep(line.line);
      stages.push({ title: '', line: line.line, steps: [loose] });
      const message = 'Lines outside a stage became a stage of their own.';
      outlining.report.push({ line: line.line, message });
    }
    addCards([line], loose, null, outlining);
  }
  return { people: [], stages, ...(title ? { title } : {}), ...(scenario ? { scenario } : {}) };
}

/** One line over everything else is the title, when enough is below it. */
function titleOf(lines: OutlineLine[], report: ReportLine[]) {
  const branches = lines.filter(({ kind }) => kind !== 'text');
  const [only, second] = branches;
  if (!only || second || only.children.length === 0) return { title: '', top: lines };
  const isTitle = only.kind === 'heading' || depthOf(only) > 3;
  if (!isTitle) return { title: '', top: lines };
  if (only.kind === 'item') {
    report.push({ line: only.line, message: 'The line above all others became the title.' });
  }
  const top = lines.flatMap((line) => (line === only ? only.children : [line]));
  return { title: only.text, top };
}

/** Levels, itself counted. */
function depthOf({ children }: OutlineLine): number {
  return 1 + Math.max(0, ...children.slice(0, 1_000).map(depthOf));
}

function stageOf(line: OutlineLine, outlining: Outlining): PlannedStage {
  const stage: PlannedStage = { title: line.text, line: line.line, steps: [] };
  const itemsAreSteps = line.kind === 'item' || holdsSteps(line);
  const isBranch = ({ kind }: OutlineLine) =>
    kind === 'heading' || (kind === 'item' && itemsAreSteps);
  const branches = line.children.filter((child) => isBranch(child) && !hasLanePrefix(child));
  // “Research” alone may be a step; where every heading is such a word, they are lanes.
  const areLanes = branches.every(isLaneHead);
  let lane: OutlineLane | null = null;
  let unnamed: PlannedStep | undefined;
  for (const child of line.children) {
    if (isBranch(child) && !areLanes && !hasLanePrefix(child)) {
      unnamed = undefined;
      lane = null;
      const step = { ...emptyStep(child.line), title: child.text };
      stage.steps.push(step);
      addCards(child.children, step, null, outlining);
      continue;
    }
    if (!unnamed) {
      unnamed = emptyStep(child.line);
      stage.steps.push(unnamed);
    }
    lane = addCards([child], unnamed, lane, outlining);
  }
  return stage;
}

/** Under a heading alone, bullets are cards; with lanes below some of them, they are steps. */
function holdsSteps({ children }: OutlineLine): boolean {
  if (children.some(({ kind }) => kind === 'heading')) return false;
  return children.some((child) => !isLaned(child) && child.children.some(isLaned));
}

function emptyStep(line: number): PlannedStep {
  return { title: '', line, cards: [], points: [] };
}
