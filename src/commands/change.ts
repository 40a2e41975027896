// Edits of an entity's fields as data: a value sets, null removes, an absent field stays.
import { canonicalJson } from '../base/canonicalJson';

/** An interface as a plain type, which unlike the interface counts as JSON. */
export type Plain<T> = { [K in keyof T]: Plain<T[K]> };

/** Only what may be absent can be removed. */
export type Change<T> = {
  [K in keyof T]?: Plain<Exclude<T[K], undefined>> | (undefined extends T[K] ? null : never);
};

/** Writes the change; what is equal already is left alone, so that nothing changed means no undo step. */
export function applyChange<T extends object>(target: T, change: Change<T>): void {
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) continue;
    const old: unknown = Reflect.get(target, key);
    if (isNothing(value)) {
      if (old !== undefined) Reflect.deleteProperty(target, key);
    } else if (canonicalJson(old) !== canonicalJson(value)) {
      Reflect.set(target, key, value);
    }
  }
}

/** The fields that the change sets, for a new entity. */
export function settled(change: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined && !isNothing(value)),
  );
}

/** An emptied optional field is absent, so that files of equal maps are equal. */
function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
