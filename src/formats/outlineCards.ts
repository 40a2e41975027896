// What stands under a step of an outline: cards, the lanes their words name, and details nested below them.
import { detectChannel } from '../document/detectChannel';
import { isEmotionRole, type LaneRole } from '../document/vocabulary';
import type { PlannedCard, PlannedStep } from './mapPlan';
import type { OutlineLine } from './outlineScan';
import type { ReportLine } from './report';
import { readMetric } from './tableCellText';
import { laneRoleFor } from './tableLaneWords';

export interface OutlineLane {
  role: LaneRole;
  /** Of a lane of notes that is called what its heading says. */
  title?: string;
}

export interface Outlining {
  report: ReportLine[];
  /** Cards whose lane nothing told. */
  unlaned: number;
}

/** Whether the line names a lane, alone or before its words. */
export function isLaned(line: OutlineLine): boolean {
  return isLaneHead(line) || hasLanePrefix(line);
}

export function isLaneHead(line: OutlineLine): boolean {
  return headOf(line) !== null;
}

export function hasLanePrefix({ text }: OutlineLine): boolean {
  return prefixOf(text) !== null;
}

/** `lane` is that of the lines before; the answer that of the lines after. */
export function addCards(
  lines: readonly OutlineLine[],
  step: PlannedStep,
  lane: OutlineLane | null,
  outlining: Outlining,
): OutlineLane | null {
  let current = lane;
  for (const line of lines) {
    const head = headOf(line) ?? ownLane(line, outlining);
    if (head === null) addCard(line, step, current, outlining);
    else if (line.children.length > 0) addCards(line.children, step, head, outlining);
    else current = head;
  }
  return current;
}

/** A line that is nothing but the word for a lane. */
function headOf({ kind, text, children }: OutlineLine): OutlineLane | null {
  const isMarked = kind === 'heading' || children.length > 0 || text.endsWith(':');
  const role = isMarked ? laneRoleFor(text) : undefined;
  return role === undefined ? null : { role };
}

function ownLane({ kind, text, line, children }: OutlineLine, { report }: Outlining) {
  if (kind !== 'heading' || children.length === 0) return null;
  report.push({ line, message: `“${text.slice(0, 40)}” became a lane of notes.` });
  return { role: 'text' as const, title: text };
}

/** `Pain: too slow` */
function prefixOf(text: string): { role: LaneRole; rest: string } | null {
  const [, word = '', rest = ''] = /^([^:\n]{1,40}):\s*(\S[\s\S]*)$/.exec(text) ?? [];
  const role = laneRoleFor(word);
  return role === undefined ? null : { role, rest };
}

function addCard(
  line: OutlineLine,
  step: PlannedStep,
  lane: OutlineLane | null,
  outlining: Outlining,
): void {
  const prefix = prefixOf(line.text);
  const usual: OutlineLane = { role: line.kind === 'item' ? 'actions' : 'text' };
  if (!prefix && !lane && line.kind === 'item') outlining.unlaned++;
  const own = prefix ? { role: prefix.role } : (lane ?? usual);
  const text = prefix?.rest ?? line.text;
  const cards = line.children.filter(isLaned);
  const details = line.children.filter((child) => !isLaned(child)).flatMap(detailLines);
  step.cards.push({
    ...(own.title === undefined ? {} : { lane: own.title }),
    ...contentOf(text, roleOf(own.role, line.line, outlining)),
    line: line.line,
    ...(details.length > 0 ? { details: details.join('\n') } : {}),
  });
  addCards(cards, step, null, outlining);
}

function detailLines({ text, children }: OutlineLine): string[] {
  return [text, ...children.flatMap(detailLines).map((line) => `  ${line}`)];
}

/** Words about feelings are no points of a curve. */
function roleOf(role: LaneRole, line: number, { report }: Outlining): LaneRole {
  if (!isEmotionRole(role)) return role;
  report.push({ line, message: 'A feeling in words became a card of thoughts, not a point.' });
  return 'thoughts';
}

function contentOf(
  text: string,
  role: LaneRole,
): Pick<PlannedCard, 'role' | 'text' | 'channel' | 'metric'> {
  const channel = role === 'touchpoints' ? detectChannel(text) : null;
  const metric = role === 'metrics' ? readMetric(text) : undefined;
  return {
    role,
    text: metric?.name ?? text,
    ...(channel ? { channel } : {}),
    ...(metric ? { metric } : {}),
  };
}
