// One click from here to an editor: blank documents first, then the sample and the templates.
import { useRef, useState } from 'react';
import { createBlank } from '../../actions/library/createBlank';
import { createFromTemplate } from '../../actions/library/createFromTemplate';
import type { Ports } from '../../actions/ports';
import type { DocumentKind } from '../../document/document';
import { templates } from '../../document/templates/registry';
import { IconButton } from '../../ui/Button';
import type { Section } from './listing';
import styles from './StartTiles.module.css';
import { BlankPreview, TemplatePreview } from './TilePreview';

const blanks: { kind: DocumentKind; title: string; description: string }[] = [
  { kind: 'journey', title: 'Blank map', description: 'Six lanes, one stage' },
  { kind: 'blueprint', title: 'Blank blueprint', description: 'Front to backstage' },
  { kind: 'persona', title: 'Blank persona', description: 'A sheet of blocks' },
  { kind: 'segmentation', title: 'Blank segmentation map', description: 'Segments on two axes' },
];

type Props = {
  ports: Ports;
  section: Section;
  /** In one row that scrolls, so that the documents below stay in view. */
  isFolded: boolean;
};

export function StartTiles({ ports, section, isFolded }: Props) {
  const [starting, setStarting] = useState<string | null>(null);
  const strip = useRef<HTMLUListElement>(null);
  const fits = ({ kind }: { kind: DocumentKind }) => section === 'recent' || kind === section;
  const start = async (name: string, work: () => Promise<boolean>) => {
    if (starting !== null) return;
    setStarting(name);
    await work();
    setStarting(null);
  };
  const scroll = (direction: 1 | -1) => {
    const list = strip.current;
    list?.scrollBy({ left: direction * list.clientWidth * 0.8, behavior: 'smooth' });
  };
  const blank = blanks.filter(fits).map((tile) => ({
    ...tile,
    preview: <BlankPreview kind={tile.kind} />,
    run: () => createBlank(ports, tile.kind),
  }));
  const filled = templates.filter(fits).map((tile) => ({
    ...tile,
    preview: <TemplatePreview entry={tile} />,
    run: () => createFromTemplate(ports, tile.id),
  }));
  // The sample shows what a map can be: it stands beside the blank one.
  const isSample = ({ title }: { title: string }) => title === 'Sample';
  const tiles = [
    ...blank.slice(0, 1),
    ...filled.filter(isSample),
    ...blank.slice(1),
    ...filled.filter((tile) => !isSample(tile)),
  ];
  const isLong = isFolded && tiles.length > 7;
  return (
    <section aria-labelledby="start">
      <div className={styles.head}>
        <h2 id="start" className={styles.title}>
          Start
        </h2>
        {isLong && (
          <div className={styles.arrows}>
            <IconButton size="s" icon="chevron-left" label="Back" onClick={() => scroll(-1)} />
            <IconButton
              size="s"
              icon="chevron-right"
              label="More templates"
              onClick={() => scroll(1)}
            />
          </div>
        )}
      </div>
      <ul ref={strip} className={styles.tiles} data-folded={isFolded ? '' : undefined}>
        {tiles.map(({ title, description, preview, run }) => (
          <li key={title} className={styles.place}>
            <button
              type="button"
              className={styles.tile}
              aria-busy={starting === title || undefined}
              onClick={() => void start(title, run)}
            >
              <span className={styles.preview}>{preview}</span>
              <span className={styles.words}>
                <span className={styles.name}>{title}</span>
                <span className={styles.description}>{description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
