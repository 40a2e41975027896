// Two versions of a document beside one another. Nothing here changes either of them.
import { useMemo, useRef, useState } from 'react';
import type { Ports } from '../../actions/ports';
import type { Change } from '../../analysis/compare/change';
import { compareCells } from '../../analysis/compare/compareCells';
import { compareDocuments } from '../../analysis/compare/compareDocuments';
import { curveDifference } from '../../analysis/compare/curveDifference';
import { summariseComparison } from '../../analysis/compare/summariseComparison';
import { type AnyDocument, isGrid } from '../../document/document';
import { Banner } from '../../ui/Banner';
import { Button, IconButton } from '../../ui/Button';
import { Switch } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { CurrentChange } from './ChangeItem';
import { ChangeList } from './ChangeList';
import styles from './CompareDialog.module.css';
import { CompareGrid } from './CompareGrid';
import { type Subject, useVersions } from './useVersions';
import { useWalk } from './useWalk';
import { VersionPicker } from './VersionPicker';

interface Props {
  ports: Ports;
  subject: Subject;
  onClose: () => void;
}

export function CompareDialog({ ports, subject, onClose }: Props) {
  const versions = useVersions(ports, subject);
  const [changesOnly, setChangesOnly] = useState(false);
  const region = useRef<HTMLElement>(null);
  const [before, after] = [documentOf(versions.before), documentOf(versions.after)];
  const compared = useMemo(() => before && after && compare(before, after), [before, after]);
  const changes = compared?.changes ?? [];
  const { stop, walk, ...listeners } = useWalk(region, (id) =>
    ports.announce(sentencesOf(changes, id)),
  );
  const failed = [versions.before, versions.after].find((read) => read?.ok === false);
  const nothing = changes.length === 0 ? 'There are no changes to walk through.' : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title="Compare"
      size="xl"
      flush
      initialFocus={region}
      footerNote={
        stop && changes.length > 0 ? (
          <p className={styles.stop}>
            {stop.index + 1} of {stop.count}: {sentencesOf(changes, stop.id)}
          </p>
        ) : (
          'J and K go from change to change.'
        )
      }
      footer={
        <>
          <Button
            icon="chevron-up"
            shortcut="K"
            disabledReason={nothing}
            onClick={() => walk(-1, false)}
          >
            Previous
          </Button>
          <Button
            icon="chevron-down"
            shortcut="J"
            disabledReason={nothing}
            onClick={() => walk(1, false)}
          >
            Next
          </Button>
        </>
      }
    >
      <div className={styles.content} {...listeners}>
        <div className={styles.bar}>
          <VersionPicker slot="before" label="Before" versions={versions} subject={subject} />
          <IconButton icon="arrow-left-right" label="Swap the versions" onClick={versions.swap} />
          <VersionPicker slot="after" label="After" versions={versions} subject={subject} />
          <Switch label="Changes only" checked={changesOnly} onChange={setChangesOnly} />
        </div>
        {versions.problem && (
          <Banner tone="danger" onDismiss={versions.dismiss}>
            {versions.problem.message} {versions.problem.hint}
          </Banner>
        )}
        {failed?.ok === false && (
          <Banner tone="danger">
            {failed.problem.message} {failed.problem.hint ?? 'Choose another version above.'}
          </Banner>
        )}
        {compared && <h3 className={styles.summary}>{compared.summary}</h3>}
        <section
          ref={region}
          className={styles.region}
          aria-label="What is different"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys.
          tabIndex={0}
        >
          {compared ? (
            <CurrentChange value={stop?.id ?? null}>
              {compared.map && <CompareGrid map={compared.map} changesOnly={changesOnly} />}
              {compared.map && compared.list.length > 0 && (
                <h4 className={styles.besides}>Not in a step</h4>
              )}
              <ChangeList label="Changes" changes={compared.list} />
            </CurrentChange>
          ) : (
            <Waiting versions={versions} hasFailed={failed !== undefined} />
          )}
        </section>
      </div>
    </Dialog>
  );
}

interface WaitingProps {
  versions: ReturnType<typeof useVersions>;
  hasFailed: boolean;
}

function Waiting({ versions, hasFailed }: WaitingProps) {
  const { chosen, reading } = versions;
  if (hasFailed) return null;
  if (reading !== null) return <p className={styles.waiting}>Reading “{reading}”…</p>;
  if (chosen.before !== null && chosen.after !== null) {
    return <p className={styles.waiting}>Reading both versions…</p>;
  }
  const slot = chosen.before === null ? 'before' : 'after';
  return (
    <EmptyState
      icon="git-compare-arrows"
      title="There is no other version here yet"
      action={
        <Button icon="folder-open" onClick={() => void versions.pickFile(slot)}>
          Choose a file…
        </Button>
      }
    >
      Duplicate this one and change the copy, or compare it with a file a colleague sent you.
    </EmptyState>
  );
}

function documentOf(read: ReturnType<typeof useVersions>['before']): AnyDocument | null {
  return read?.ok ? read.value : null;
}

function compare(before: AnyDocument, after: AnyDocument) {
  const comparison = compareDocuments(before, after);
  const { changes } = comparison;
  if (!isGrid(before) || !isGrid(after)) {
    return { changes, list: changes, map: null, summary: summariseComparison(changes) };
  }
  const curves = curveDifference(before, after, comparison.matching);
  const map = compareCells(before, after, comparison, curves);
  return { changes, list: map.elsewhere, map, summary: summariseComparison(changes, curves) };
}

/** All that is said of the thing: it can have moved and changed. */
function sentencesOf(changes: readonly Change[], id: string): string {
  const thing = id.slice(0, id.lastIndexOf('/') + 1);
  return changes
    .filter((change) => change.id.slice(0, change.id.lastIndexOf('/') + 1) === thing)
    .map(({ sentence }) => sentence)
    .join(' ');
}
