// What the check has to be told of a kind of document: where its findings are and how one of them is settled. Counting,
// listing, walking and dismissing are the same everywhere.
import type { Finding } from '../../analysis/lint/finding';
import type { Command } from '../../commands/command';
import type { DismissArgs } from '../../commands/dismissals';
import type { AnyDocument } from '../../document/document';
import type { Editor } from '../../store/editor';
import type { Ports } from '../ports';

export interface Checkable<D extends AnyDocument> {
  editor: Editor<D>;
  ports: Pick<Ports, 'announce' | 'awaitedFinding' | 'later' | 'library' | 'toast'>;
  /** What sentences call it. */
  noun: 'map' | 'sheet';
  /** Brings up the panel of findings. */
  show(): void;
  /** False when it is about no one place, or about one that is gone or hidden. */
  hasPlace(finding: Finding): boolean;
  /** Puts the keyboard there; nothing happens without a place. */
  goTo(finding: Finding): void;
  /** What the button says; null where there is no way to do it here. */
  fixLabel(finding: Finding): string | null;
  /** One undo step, or the open field where only a person knows the words. */
  fix(finding: Finding): void;
  dismissal(args: DismissArgs): Command<D>;
}
