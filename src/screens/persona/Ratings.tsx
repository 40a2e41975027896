// The rows of a block that rates: a trait between its two ends, a skill or a channel with five dots.
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Id } from '../../base/id';
import { addRating } from '../../commands/persona/addRating';
import { deleteRating } from '../../commands/persona/deleteRating';
import { moveRating } from '../../commands/persona/moveRating';
import type { PersonaBlock, PersonaDocument } from '../../document/persona';
import { ratingsOf } from '../../document/personaQueries';
import type { Editor } from '../../store/editor';
import { Button } from '../../ui/Button';
import { RatingRow } from './RatingRow';
import styles from './Ratings.module.css';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  persona: PersonaDocument;
  id: Id;
  block: PersonaBlock;
  isReadOnly: boolean;
};

export function Ratings({ editor, ports, persona, id: blockId, block, isReadOnly }: Props) {
  const rows = ratingsOf(persona, blockId);
  const focus = (id: Id | undefined) => {
    if (id !== undefined) document.getElementById(`rating-${id}`)?.focus();
  };
  const add = (after: number) => {
    const id = ports.ids();
    const before = rows[after + 1]?.[0] ?? null;
    let done = { ok: false, message: '' };
    flushSync(() => {
      const result = editor.dispatch(addRating({ id, blockId, label: '', before }));
      done = { ok: result.ok, message: result.ok ? '' : result.problem.message };
    });
    if (done.ok) focus(id);
    else ports.toast({ tone: 'warn', message: done.message });
  };
  const remove = (index: number) => {
    const [id] = rows[index] ?? [];
    if (id === undefined) return;
    const next = rows[index - 1] ?? rows[index + 1];
    flushSync(() => void editor.dispatch(deleteRating({ ratingId: id })));
    focus(next?.[0] ?? `add-${blockId}`);
  };
  const move = (index: number, by: 1 | -1) => {
    const [id] = rows[index] ?? [];
    if (id === undefined || index + by < 0 || index + by >= rows.length) return;
    const before = rows[index + (by === 1 ? 2 : -1)]?.[0] ?? null;
    const focused = document.activeElement;
    flushSync(() => void editor.dispatch(moveRating({ ratingId: id, before })));
    if (focused instanceof HTMLElement) focused.focus();
    ports.announce(`Row ${index + by + 1} of ${rows.length}`);
  };
  return (
    <div className={styles.ratings}>
      <ol className={styles.rows}>
        {rows.map(([id, rating], index) => (
          <RatingRow
            key={id}
            id={id}
            rating={rating}
            kind={block.kind}
            editor={editor}
            isReadOnly={isReadOnly}
            isFirst={index === 0}
            isLast={index === rows.length - 1}
            onAdd={() => add(index)}
            onDelete={() => remove(index)}
            onMove={(by) => move(index, by)}
          />
        ))}
      </ol>
      {!isReadOnly && (
        <Button
          id={`rating-add-${blockId}`}
          size="s"
          variant="quiet"
          icon="plus"
          onClick={() => add(rows.length - 1)}
        >
          {block.kind === 'traits' ? 'Trait' : block.kind === 'skills' ? 'Skill' : 'Channel'}
        </Button>
      )}
    </div>
  );
}
