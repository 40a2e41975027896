// What the readers of lanes and curves share while a table becomes a map.
import type { Id, IdSource } from '../base/id';
import type { OrderKey } from '../base/order';
import type { GridDocument } from '../document/grid';
import type { ReportLine } from './report';

export interface TableBuild {
  document: GridDocument;
  ids: IdSource;
  /** One for each column of the table. */
  stepIds: Id[];
  report: ReportLine[];
  /** Texts that found no cell; they become inbox cards. */
  strays: string[];
  /** Of the last card in `stepId/laneId`. */
  lastOrders: Map<string, OrderKey>;
}
