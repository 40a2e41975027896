// What will be imported, as the choices of the dialog are now.
import { useMemo, useState } from 'react';
import type { PlannedImport } from '../../actions/library/importer';
import type { ImportOutcome } from '../../actions/library/importOutcome';
import { type ImportPlan, type ImportWishes, planImport } from '../../actions/library/importPlan';
import { type UpdateCounts, updateCounts } from '../../actions/library/updateCounts';
import type { Ports } from '../../actions/ports';
import { fail, type Problem, type Result, succeed } from '../../base/result';
import { isGrid } from '../../document/document';
import type { GridDocument } from '../../document/grid';
import type { LaneRole } from '../../document/vocabulary';

export interface PlanChoices {
  plan: ImportPlan | null;
  problem: Problem | null;
  wishes: ImportWishes;
  /** Another way to read the table; lanes are others then. */
  reshape(part: Omit<ImportWishes, 'lanes'>): void;
  /** Another sheet of the file; nothing chosen for the last one counts for it. */
  chooseSheet(sheet: number): void;
  wishLane(index: number, wish: LaneRole | 'out'): void;
  /** What it would change in the map that it may be a new version of, or why it cannot. */
  update: Result<UpdateCounts> | null;
  into: PlannedImport['into'];
  setInto(into: PlannedImport['into']): void;
}

export function usePlan(
  outcome: ImportOutcome,
  known: GridDocument | null,
  ports: Pick<Ports, 'ids'>,
): PlanChoices {
  const [wishes, setWishes] = useState<ImportWishes>({ lanes: {} });
  const [into, setInto] = useState<PlannedImport['into']>('new');
  const made = useMemo(() => planOf(outcome, ports, wishes), [outcome, ports, wishes]);
  const update = useMemo(
    () => (made.ok && known ? updateCounts(made.value.document, known) : null),
    [made, known],
  );
  return {
    plan: made.ok ? made.value : null,
    problem: made.ok ? null : made.problem,
    wishes,
    reshape: (part) => setWishes(({ lanes: _, ...was }) => ({ ...was, ...part, lanes: {} })),
    chooseSheet: (sheet) => setWishes({ lanes: {}, sheet }),
    wishLane: (index, wish) =>
      setWishes((was) => ({ ...was, lanes: { ...was.lanes, [index]: wish } })),
    update,
    into,
    setInto,
  };
}

function planOf(
  { documents, report, table }: ImportOutcome,
  { ids }: Pick<Ports, 'ids'>,
  wishes: ImportWishes,
): Result<ImportPlan> {
  if (table) return planImport(table, ids, wishes);
  const [document] = documents;
  if (!document || !isGrid(document)) return fail('no-map', 'There is no map in this file.');
  const orientation = 'stages-across' as const;
  const guess = { orientation, confidence: 1, stepsRow: true, laneColumn: true };
  return succeed({ document, whole: document, out: new Set(), report, guess });
}
