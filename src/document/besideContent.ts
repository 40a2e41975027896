import { lineageField } from './lineage';
import { newerFormatField } from './newerFormat';

/** What a document has in memory and in storage beside what it says. */
export const besideContent: readonly string[] = [newerFormatField, lineageField];
