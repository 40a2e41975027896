// The open map as an import's destination.
import { fail, succeed } from '../../base/result';
import { insertMap } from '../../commands/grid/insertMap';
import { isGrid } from '../../document/document';
import type { GridContext } from '../action';
import type { ImportTarget } from '../library/importer';
import { takeInto } from '../library/mergeIntoMine';

/** Null while nothing can be changed. */
export function importTarget(context: GridContext): ImportTarget | null {
  const { editor, ports, document } = context;
  if (editor.state.getState().readOnly !== null) return null;
  return {
    map: document,
    insert(content, before) {
      editor.closeGroup();
      const done = editor.dispatch(insertMap({ id: ports.ids(), content, before }));
      if (done.ok) return succeed(null);
      const { code, message } = done.problem;
      return fail(code, message, 'Nothing was changed. Import it as a new map.');
    },
    take: ({ before, after }) =>
      isGrid(after) ? takeInto(editor, before, after) : fail('other-kind', 'This is no map.'),
  };
}
