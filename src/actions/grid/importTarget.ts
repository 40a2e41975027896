// The open map as an import's destination.
import { fail, succeed } from '../../base/result';
import type { GridContext } from '../action';
import type { ImportTarget } from '../library/importer';
import type { KeepWayBack } from '../library/keepWayBack';
import { openTarget } from '../library/openTarget';

/** Null while nothing can be changed. */
export function importTarget(
  { editor, ports, document }: GridContext,
  keep: KeepWayBack,
): ImportTarget | null {
  const target = openTarget(editor, keep);
  return (
    target && {
      ...target,
      document,
      async insert(content, before) {
        const { insertMap } = await import('../../commands/grid/insertMap');
        editor.closeGroup();
        await keep('import');
        editor.closeGroup();
        const done = editor.dispatch(insertMap({ id: ports.ids(), content, before }));
        if (done.ok) return succeed(null);
        const { code, message } = done.problem;
        return fail(code, message, 'Nothing was changed. Import it as a new map.');
      },
    }
  );
}
