import { fail } from '../base/result';

/** A part that is fetched when it is needed did not come: mostly an update has taken the old parts off the server. */
export function needsReload(hint: string): ReturnType<typeof fail> {
  return fail('needs-reload', 'Part of the app could not be loaded.', hint);
}
