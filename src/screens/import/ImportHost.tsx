// The visible half of an import: hidden file input, drop target over the whole page, and the questions in between.
import { importableFiles } from '../../actions/library/detectFormat';
import { useObservable } from '../useObservable';
import { ConflictDialog } from './ConflictDialog';
import { DropOverlay } from './DropOverlay';
import { ImportReport } from './ImportReport';
import { RefusalDialog } from './RefusalDialog';
import type { Imports } from './useImports';
import { usePastedImport } from './usePastedImport';

type Props = {
  imports: Imports;
  /** Where pasting means nothing else. */
  takesPaste?: boolean;
};

export function ImportHost({ imports, takesPaste = false }: Props) {
  const state = useObservable(imports.state);
  usePastedImport(imports, takesPaste && state.kind === 'idle');
  return (
    <>
      <input
        ref={imports.input}
        type="file"
        hidden
        multiple
        accept={importableFiles}
        aria-label="Files to import"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again.
          event.currentTarget.value = '';
          void imports.files(files);
        }}
      />
      <DropOverlay onFiles={(files) => void imports.files(files)} />
      <ImportReport state={state.kind === 'review' ? state : null} />
      <ConflictDialog state={state.kind === 'conflict' ? state : null} now={imports.ports.now()} />
      <RefusalDialog state={state.kind === 'refused' ? state : null} />
    </>
  );
}
