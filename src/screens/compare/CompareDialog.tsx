// Two versions of a document, over one another or side by side. Nothing here changes either of them by itself.
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Ports } from '../../actions/ports';
import type { Change } from '../../analysis/compare/change';
import { compareVersions } from '../../analysis/compare/compareVersions';
import { onlyChanges } from '../../analysis/compare/onlyChanges';
import type { Result } from '../../base/result';
import type { AnyDocument } from '../../document/document';
import { Banner } from '../../ui/Banner';
import { Button, IconButton } from '../../ui/Button';
import { Switch } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { BringBack } from './BringBack';
import { CurrentChange } from './ChangeItem';
import styles from './CompareDialog.module.css';
import { CompareView, type ViewName, views } from './CompareView';
import { ExportMenu } from './ExportMenu';
import { type Slot, type Subject, useVersions, type Versions } from './useVersions';
import { letterOf, useWalk } from './useWalk';
import { VersionPicker } from './VersionPicker';
import { Waiting } from './Waiting';

interface Props {
  ports: Ports;
  subject: Subject;
  onClose: () => void;
  /** How the open document takes a restore point; without it the stored one does. */
  bringBack?: (older: AnyDocument, title: string) => Result<null>;
}

export function CompareDialog({ ports, subject, onClose, bringBack }: Props) {
  const versions = useVersions(ports, subject);
  const [changesOnly, setChangesOnly] = useState(false);
  const [view, setView] = useState<ViewName>('overlay');
  const region = useRef<HTMLElement>(null);
  const [before, after] = [documentOf(versions.before), documentOf(versions.after)];
  const compared = useMemo(
    () => (before && after ? compareVersions(before, after) : null),
    [before, after],
  );
  const changes = compared?.changes ?? [];
  const map = useMemo(
    () => (compared?.map && changesOnly ? onlyChanges(compared.map) : (compared?.map ?? null)),
    [compared, changesOnly],
  );
  const { stop, walk, resume, onFocus } = useWalk(region, (id) =>
    ports.announce(sentencesOf(changes, id)),
  );
  const failed = [versions.before, versions.after].find((read) => read?.ok === false);
  const nothing = changes.length === 0 ? 'There are no changes to walk through.' : undefined;
  const isMap = map !== null;
  const shown = isMap ? view : 'list';

  const showView = (next: ViewName) => {
    const isInside = region.current?.contains(document.activeElement) === true;
    flushSync(() => setView(next));
    resume(isInside);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const letter = letterOf(event);
    if (letter === 'v' && isMap) showView(viewAfter(view));
    else if (letter === 'j' || letter === 'k') walk(letter === 'j' ? 1 : -1, true);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title="Compare"
      size="full"
      flush
      initialFocus={region}
      footerNote={
        stop && changes.length > 0 ? (
          <p className={styles.stop}>
            {stop.index + 1} of {stop.count}: {sentencesOf(changes, stop.id)}
          </p>
        ) : (
          `J and K go from change to change.${isMap ? ' V changes the view.' : ''}`
        )
      }
      footer={
        <>
          <BringBack
            ports={ports}
            subject={subject}
            versions={versions}
            onDone={onClose}
            {...(bringBack && { bringBack })}
          />
          <ExportMenu
            ports={ports}
            compared={compared}
            names={{ before: nameOf(versions, 'before'), after: nameOf(versions, 'after') }}
            shown={map}
          />
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: letters for everything inside. */}
      <div className={styles.content} onKeyDown={onKeyDown} onFocus={onFocus}>
        <div className={styles.bar}>
          <VersionPicker slot="before" label="Before" versions={versions} subject={subject} />
          <IconButton icon="arrow-left-right" label="Swap the versions" onClick={versions.swap} />
          <VersionPicker slot="after" label="After" versions={versions} subject={subject} />
          {isMap && (
            <div className={styles.views}>
              <SegmentedControl label="View" value={view} options={views} onChange={showView} />
              <Switch
                label="Changes only"
                checked={changesOnly || view === 'list'}
                disabled={view === 'list'}
                onChange={setChangesOnly}
              />
            </div>
          )}
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
          data-view={shown}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keys.
          tabIndex={0}
        >
          {compared ? (
            <CurrentChange value={stop?.id ?? null}>
              <CompareView map={map} changes={changes} view={shown} />
            </CurrentChange>
          ) : (
            <Waiting versions={versions} hasFailed={failed !== undefined} />
          )}
        </section>
      </div>
    </Dialog>
  );
}

function viewAfter(view: ViewName): ViewName {
  const at = views.findIndex(({ value }) => value === view);
  return views[(at + 1) % views.length]?.value ?? 'overlay';
}

function documentOf(read: Versions['before']): AnyDocument | null {
  return read?.ok ? read.value : null;
}

/** Restore points and files have the title of what they are versions of. */
function nameOf({ chosen, points, files }: Versions, slot: Slot): string | null {
  const point = points.find(({ key }) => key === chosen[slot]);
  const file = files.find(({ key }) => key === chosen[slot]);
  return point?.dated ?? file?.name ?? null;
}

/** All that is said of the thing: it can have moved and changed. */
function sentencesOf(changes: readonly Change[], id: string): string {
  const thing = id.slice(0, id.lastIndexOf('/') + 1);
  return changes
    .filter((change) => change.id.slice(0, change.id.lastIndexOf('/') + 1) === thing)
    .map(({ sentence }) => sentence)
    .join(' ');
}
