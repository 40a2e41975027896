// One change inside a document, as Immer records it and journals keep it.

export interface Patch {
  op: 'replace' | 'remove' | 'add';
  path: (string | number)[];
  // JSON data only: no undefined, Date, class instance or NaN.
  value?: unknown;
}
