// The map as it is on screen: stages over their steps, lanes at the left, both in view however far one scrolls.
import type { Id } from '../../base/id';
import type { GridDocument } from '../../document/grid';
import { isEmotionRole, laneHue } from '../../document/vocabulary';
import { themes } from '../../ui/tokens';
import type { GridTable } from '../tableFromGrid';
import type { Cell, Look, Range, Sheet } from './sheet';

const feelings = { format: '+General;-General;0', align: 'center' } as const;

export function gridSheet(document: GridDocument, { rows, lanes }: GridTable): Sheet {
  const heads = rows.length - lanes.length;
  const width = rows[0]?.length ?? 1;
  const cells = rows.map((row, index) =>
    index < heads ? headCells(row, index) : laneCells(document, row, lanes[index - heads] ?? ''),
  );
  const curves = lanes.flatMap((laneId, index) =>
    isCurve(document, laneId) && width > 1 ? [heads + index] : [],
  );
  return {
    name: document.kind === 'blueprint' ? 'Blueprint' : 'Journey',
    widths: [26, ...Array.from({ length: width - 1 }, () => 30)],
    rows: cells,
    merges: stageRanges(rows[0] ?? []),
    frozen: { rows: heads, columns: 1 },
    scales: curves.map((row) => ({
      range: { top: row, left: 1, bottom: row, right: width - 1 },
      low: -2,
      high: 2,
    })),
  };
}

function headCells(row: readonly string[], index: number): Cell[] {
  const { neutrals } = themes.light;
  const isStage = index === 0;
  const look: Look = {
    bold: true,
    fill: isStage ? neutrals.border : neutrals.surface2,
    boxed: true,
    wrap: true,
  };
  return row.map((value, column) => ({
    value,
    look: isStage && column > 0 ? { ...look, align: 'center' } : look,
  }));
}

function laneCells(document: GridDocument, row: readonly string[], laneId: Id): Cell[] {
  const lane = document.lanes[laneId];
  const paint = themes.light.lanes[lane ? laneHue(lane) : 'slate'];
  const isNumber = isCurve(document, laneId);
  return row.map((text, column) => {
    if (column === 0) {
      const look = { bold: true, fill: paint.label, color: paint.text, boxed: true, wrap: true };
      return { value: text, look };
    }
    if (!isNumber) return { value: text, look: { fill: paint.tint, boxed: true, wrap: true } };
    return { value: text === '' ? null : Number(text), look: { ...feelings, boxed: true } };
  });
}

function isCurve(document: GridDocument, laneId: Id): boolean {
  const lane = document.lanes[laneId];
  return lane !== undefined && isEmotionRole(lane.role);
}

/** A stage's title stands above all its steps. */
function stageRanges(stages: readonly string[]): Range[] {
  const starts = stages.flatMap((title, column) => (column > 0 && title !== '' ? [column] : []));
  return starts.flatMap((left, index) => {
    const right = (starts[index + 1] ?? stages.length) - 1;
    return right > left ? [{ top: 0, left, bottom: 0, right }] : [];
  });
}
