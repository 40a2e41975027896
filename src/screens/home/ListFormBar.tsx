// How the documents are listed: their order, and as cards or as rows.
import { Button, IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import styles from './DocumentSection.module.css';
import type { Sort } from './listing';
import type { ListForm } from './useListForm';

const sorts: { sort: Sort; label: string }[] = [
  { sort: 'edited', label: 'Last edited' },
  { sort: 'title', label: 'Title' },
  { sort: 'created', label: 'Created' },
];

type Props = {
  form: ListForm;
  onForm: (form: ListForm) => void;
};

export function ListFormBar({ form, onForm }: Props) {
  return (
    <div className={styles.form}>
      <Menu
        align="end"
        trigger={
          <Button size="s" variant="quiet" iconEnd="chevron-down">
            {sorts.find(({ sort }) => sort === form.sort)?.label}
          </Button>
        }
        items={sorts.map(({ sort, label }) => ({
          label,
          checked: sort === form.sort,
          onSelect: () => onForm({ ...form, sort }),
        }))}
      />
      <IconButton
        size="s"
        icon="layout-grid"
        label="Grid"
        pressed={form.view === 'grid'}
        onClick={() => onForm({ ...form, view: 'grid' })}
      />
      <IconButton
        size="s"
        icon="list"
        label="List"
        pressed={form.view === 'list'}
        onClick={() => onForm({ ...form, view: 'list' })}
      />
    </div>
  );
}
