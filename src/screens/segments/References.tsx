// The personas that stand for a segment, or the journeys that serve it: open, add by typing, link anew, take away.
import { useState } from 'react';
import {
  createReferred,
  isReferable,
  type ReferenceField,
} from '../../actions/segmentation/references';
import type { Id } from '../../base/id';
import { editSegment } from '../../commands/segmentation/editSegment';
import type { Segment } from '../../document/segmentation';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { kindIcons, kindNames } from '../documentWords';
import { PickDialog } from '../editor/PickDialog';
import { useDocumentNames } from '../useDocumentNames';
import { useObservable } from '../useObservable';
import { LacksWords } from './Lacks';
import { type LensProps, nameOf, run } from './lens';
import styles from './SegmentDetails.module.css';

type Props = LensProps & { id: Id; segment: Segment; field: ReferenceField };

const words = {
  personaIds: { title: 'Personas that stand for it', one: 'persona', add: 'Add persona' },
  journeyIds: { title: 'Journeys that serve it', one: 'journey', add: 'Add journey' },
} as const;

/** Chooses a document that is made when it is chosen. */
const newPrefix = 'new:';

export function References({ id, segment, field, editor, ports, isReadOnly }: Props) {
  const entries = useObservable(ports.library.documents);
  const titles = useDocumentNames(ports);
  /** What the pick replaces; an empty id adds. */
  const [picking, setPicking] = useState<Id | null>(null);
  const { title, one, add } = words[field];
  const ids = segment[field] ?? [];
  const set = (next: Id[]) =>
    run({ editor, ports }, editSegment({ segmentId: id, change: { [field]: [...new Set(next)] } }));
  const remove = (gone: Id) => set(ids.filter((other) => other !== gone));
  const button = `add-${field}`;
  const close = () => {
    setPicking(null);
    requestAnimationFrame(() => document.getElementById(button)?.focus());
  };
  const pick = async (choice: string) => {
    const old = picking;
    close();
    const picked = choice.startsWith(newPrefix)
      ? await createReferred(ports, field, choice.slice(newPrefix.length))
      : choice;
    if (picked === null) return;
    set(old ? ids.map((other) => (other === old ? picked : other)) : [...ids, picked]);
    ports.announce(`${titles.get(picked) ?? 'It'} now belongs to ${nameOf(segment)}`);
  };
  const choices = entries
    .filter((entry) => isReferable(field, entry) && !ids.includes(entry.id))
    .map(({ id: entryId, kind, title: label }) => ({
      id: entryId,
      label: label.trim() || 'Untitled',
      icon: kindIcons[kind],
      hint: kindNames[kind],
    }));
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {ids.length === 0 && <LacksWords>{`No ${one} yet`}</LacksWords>}
      <div className={styles.chips}>
        {ids.map((target) => {
          const name = titles.get(target);
          const onRemove = isReadOnly ? {} : { onRemove: () => void remove(target) };
          return name === undefined ? (
            <span key={target} className={styles.missing}>
              <Chip
                tone="warn"
                icon="unlink"
                removeLabel="Remove the missing document"
                {...onRemove}
              >
                Missing document
              </Chip>
              {!isReadOnly && (
                <Button size="s" variant="quiet" icon="link" onClick={() => setPicking(target)}>
                  Re-link
                </Button>
              )}
            </span>
          ) : (
            <Chip
              key={target}
              icon={kindIcons[entries.find((entry) => entry.id === target)?.kind ?? 'journey']}
              onClick={() => ports.go.document(target)}
              removeLabel={`Remove ${name}`}
              {...onRemove}
            >
              {name}
            </Chip>
          );
        })}
      </div>
      {!isReadOnly && (
        <div>
          <Button id={button} size="s" icon="plus" onClick={() => setPicking('')}>
            {add}
          </Button>
        </div>
      )}
      {picking !== null && (
        <PickDialog
          title={add}
          prompt={`Type the title of a ${one}`}
          choices={choices}
          newChoice={(query) => ({
            id: `${newPrefix}${query.trim()}`,
            label: `New ${one} “${query.trim()}”`,
            icon: 'plus',
          })}
          onPick={(choice) => void pick(choice)}
          onClose={close}
        />
      )}
    </section>
  );
}
