// The visible half of an import: hidden file input, drop target over the whole page, and the questions in between.
import { importableFiles } from '../../actions/library/detectFormat';
import { afterLoad } from '../afterLoad';
import { useLast } from '../useLast';
import { useObservable } from '../useObservable';
import { DropOverlay } from './DropOverlay';
import type { Imports } from './useImports';
import { usePastedImport } from './usePastedImport';

const ImportDialogs = afterLoad(() => import('./ImportDialogs').then((m) => m.ImportDialogs));

const PictureQuestionDialog = afterLoad(() =>
  import('./PictureQuestionDialog').then((m) => m.PictureQuestionDialog),
);

type Props = {
  imports: Imports;
  /** Where pasting means nothing else. */
  takesPaste?: boolean;
};

export function ImportHost({ imports, takesPaste = false }: Props) {
  const state = useObservable(imports.state);
  const question = useObservable(imports.question);
  const hasAsked = useLast(question === null ? null : true);
  const hasBegun = useLast(state.kind === 'idle' ? null : true);
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
      <DropOverlay onFiles={(files) => void imports.files(files)} pictures={imports.pictureNote} />
      {hasBegun ? <ImportDialogs state={state} ports={imports.ports} /> : null}
      {hasAsked ? <PictureQuestionDialog question={question} /> : null}
    </>
  );
}
