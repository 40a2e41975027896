// The open map as an import's destination.
import { fail, succeed } from '../../base/result';
import { isGrid } from '../../document/document';
import type { GridContext } from '../action';
import type { ImportTarget } from '../library/importer';

/** Null while nothing can be changed. */
export function importTarget(context: GridContext): ImportTarget | null {
  const { editor, ports, document } = context;
  if (editor.state.getState().readOnly !== null) return null;
  return {
    map: document,
    async insert(content, before) {
      const { insertMap } = await import('../../commands/grid/insertMap');
      editor.closeGroup();
      const done = editor.dispatch(insertMap({ id: ports.ids(), content, before }));
      if (done.ok) return succeed(null);
      const { code, message } = done.problem;
      return fail(code, message, 'Nothing was changed. Import it as a new map.');
    },
    async take({ before, after }) {
      if (!isGrid(after)) return fail('other-kind', 'This is no map.');
      const { takeInto } = await import('../library/mergeIntoMine');
      return takeInto(editor, before, after);
    },
  };
}
