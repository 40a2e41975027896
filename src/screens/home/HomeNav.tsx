import { isBinned } from '../../actions/library/binned';
import { downloadDocuments } from '../../actions/library/downloadDocuments';
import type { LibraryEntry, Ports } from '../../actions/ports';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import type { IconName } from '../../ui/icons';
import styles from './HomeNav.module.css';
import { inSection, type Section } from './listing';

const places: { section: Section; label: string; icon: IconName }[] = [
  { section: 'recent', label: 'Recent', icon: 'clock' },
  { section: 'journey', label: 'Maps', icon: 'map' },
  { section: 'blueprint', label: 'Blueprints', icon: 'rows-3' },
  { section: 'persona', label: 'Personas', icon: 'user' },
  { section: 'segmentation', label: 'Segments', icon: 'chart-scatter' },
  { section: 'bin', label: 'Bin', icon: 'trash-2' },
];

type Props = {
  ports: Ports;
  documents: readonly LibraryEntry[];
  /** Null while searching: the results are from everywhere. */
  section: Section | null;
  onSection: (section: Section) => void;
  isStored: boolean;
};

export function HomeNav({ ports, documents, section, onSection, isStored }: Props) {
  const kept = documents.filter((entry) => !isBinned(entry));
  return (
    <div className={styles.side}>
      <nav aria-label="Library">
        <ul className={styles.list}>
          {places.map(({ section: place, label, icon }) => {
            const count = documents.filter((entry) => inSection(entry, place)).length;
            return (
              <li key={place} data-place={place}>
                <button
                  type="button"
                  className={styles.item}
                  aria-current={place === section ? 'page' : undefined}
                  onClick={() => onSection(place)}
                >
                  <Icon name={icon} />
                  <span className={styles.label}>{label}</span>
                  {count > 0 && <span className={styles.count}>{count}</span>}
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      {isStored && (
        <div className={styles.storage}>
          <Icon name="hard-drive" />
          <p>Your maps are only in this browser.</p>
          {kept.length > 0 && (
            <Button
              size="s"
              variant="quiet"
              icon="download"
              onClick={() => void downloadDocuments(ports, kept)}
            >
              Download all
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
