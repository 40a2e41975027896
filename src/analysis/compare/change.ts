// One thing that is different in another version, as lists show it.
import type { Id } from '../../base/id';
import type { Row, TableName } from '../rows';

export type ChangeKind = 'added' | 'removed' | 'moved' | 'rescored' | 'changed';

export interface Change {
  /** `cards/slow-search/changed`: one thing can have moved and changed. */
  id: string;
  table: TableName | 'document';
  kind: ChangeKind;
  /** Its ids, and its rows; null in the version that lacks it. */
  beforeId: Id | null;
  afterId: Id | null;
  before: Row | null;
  after: Row | null;
  /** What is different in it; empty for what was added, removed or only moved among its neighbours. */
  fields: FieldChange[];
  /** `Card “Slow search” moved from Find to Choose.` */
  sentence: string;
}

export interface FieldChange {
  field: string;
  /** `severity`, `web address` */
  name: string;
  before: unknown;
  after: unknown;
  /** Both values in words. */
  was: string;
  is: string;
}
