// How the list looks and is ordered, remembered in this browser.
import { useEffect, useState } from 'react';
import type { Library } from '../../actions/ports';
import type { Sort } from './listing';

export interface ListForm {
  sort: Sort;
  view: 'grid' | 'list';
}

const key = 'home:list';

export function useListForm(library: Library) {
  const [form, set] = useState<ListForm>({ sort: 'edited', view: 'grid' });
  useEffect(() => {
    let isWanted = true;
    void library.meta.get(key).then((kept) => {
      if (isWanted && isListForm(kept)) set(kept);
    });
    return () => {
      isWanted = false;
    };
  }, [library]);
  const setForm = (next: ListForm) => {
    set(next);
    // Lost at worst: the list then looks as it did before.
    void library.meta.set(key, next);
  };
  return { form, setForm };
}

function isListForm(value: unknown): value is ListForm {
  if (value === null || typeof value !== 'object') return false;
  const sort: unknown = Reflect.get(value, 'sort');
  const view: unknown = Reflect.get(value, 'view');
  return (
    (sort === 'edited' || sort === 'title' || sort === 'created') &&
    (view === 'grid' || view === 'list')
  );
}
