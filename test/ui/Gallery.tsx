// Every primitive on one page: what the accessibility pass walks over, and what one looks at.
import { type ReactNode, useState } from 'react';
import { Banner } from '../../src/ui/Banner';
import { Button, IconButton } from '../../src/ui/Button';
import { Chip } from '../../src/ui/Chip';
import { Checkbox, RadioGroup, Switch } from '../../src/ui/Choice';
import { EmptyState } from '../../src/ui/EmptyState';
import { Icon } from '../../src/ui/Icon';
import { Kbd } from '../../src/ui/Kbd';
import { Menu } from '../../src/ui/Menu';
import type { MenuEntry } from '../../src/ui/menuEntry';
import { Popover } from '../../src/ui/Popover';
import { Progress } from '../../src/ui/Progress';
import { SegmentedControl } from '../../src/ui/SegmentedControl';
import { Select } from '../../src/ui/Select';
import { SkipLink } from '../../src/ui/SkipLink';
import { Spinner } from '../../src/ui/Spinner';
import { TextArea, TextField } from '../../src/ui/TextField';
import { type LaneHue, type SentimentLevel, sentimentFaces } from '../../src/ui/tokens';
import styles from './Gallery.module.css';

const nothing = () => {};

const menu: MenuEntry[] = [
  { label: 'Edit', icon: 'pencil', shortcut: 'Enter', onSelect: nothing },
  { label: 'Duplicate', icon: 'copy', shortcut: 'Mod+D', onSelect: nothing },
  {
    kind: 'submenu',
    label: 'Move',
    icon: 'move',
    items: [
      { label: 'Left', shortcut: 'Alt+ArrowLeft', onSelect: nothing },
      { label: 'Right', shortcut: 'Alt+ArrowRight', onSelect: nothing },
    ],
  },
  {
    label: 'Merge',
    icon: 'merge',
    disabledReason: 'Select two cards first.',
    onSelect: nothing,
  },
  { kind: 'separator' },
  { label: 'Show hints', checked: true, onSelect: nothing },
  { kind: 'separator' },
  { label: 'Delete', icon: 'trash-2', shortcut: 'Delete', danger: true, onSelect: nothing },
];

const hues: LaneHue[] = ['slate', 'blue', 'teal', 'green', 'olive', 'orange', 'rose', 'violet'];
const levels: SentimentLevel[] = ['n2', 'n1', '0', 'p1', 'p2'];

export function Gallery() {
  return (
    <>
      <SkipLink targetId="gallery">Skip to the gallery</SkipLink>
      <main id="gallery" tabIndex={-1} className={styles.page}>
        <h1 className={styles.title}>Gallery</h1>
        <Buttons />
        <Fields />
        <Choices />
        <Feedback />
        <Swatches />
      </main>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  const [view, setView] = useState<'canvas' | 'table' | 'outline'>('canvas');
  return (
    <Section title="Buttons">
      <div className={styles.row}>
        <Button variant="primary">Export</Button>
        <Button icon="upload">Import</Button>
        <Button variant="quiet" icon="play">
          Present
        </Button>
        <Button variant="danger">Erase everything</Button>
        <Button disabledReason="Nothing is selected.">Merge</Button>
        <Button busy>Saving</Button>
        <Button variant="primary" busy>
          Exporting
        </Button>
      </div>
      <div className={styles.row}>
        <Button size="s">Try again</Button>
        <Button size="s" variant="primary">
          Back up
        </Button>
        <IconButton icon="undo-2" label="Undo" shortcut="Mod+Z" />
        <IconButton icon="redo-2" label="Redo" disabledReason="Nothing to redo." />
        <IconButton icon="panel-right" label="Inspector" pressed />
        <IconButton icon="ellipsis" label="More" size="s" />
        <Menu items={menu} trigger={<Button iconEnd="chevron-down">Card</Button>} />
        <Popover title="Emotion" trigger={<Button icon="smile-plus">Emotion</Button>}>
          <p>Press 1–5, or draw.</p>
        </Popover>
      </div>
      <div className={styles.row}>
        <SegmentedControl
          label="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'canvas', label: 'Canvas', icon: 'map' },
            { value: 'table', label: 'Table', icon: 'table' },
            { value: 'outline', label: 'Outline', icon: 'list-tree' },
          ]}
        />
        <Kbd chord="Mod+Shift+L" />
        <Chip>As-is</Chip>
        <Chip icon="tag" tone="accent" removeLabel="Remove billing" onRemove={nothing}>
          billing
        </Chip>
        <Chip icon="filter" pressed onClick={nothing}>
          Pains
        </Chip>
        <Chip tone="warn">Shares add to 96%</Chip>
        <Chip tone="danger">Not saved</Chip>
        <Chip tone="ok">Saved</Chip>
      </div>
    </Section>
  );
}

function Fields() {
  const [size, setSize] = useState<'wide' | 'a4'>('wide');
  const [text, setText] = useState('Checkout journey');
  return (
    <Section title="Fields">
      <div className={styles.grid}>
        <TextField label="Title" value={text} onChange={setText} hint="Shown on every slide." />
        <TextField
          label="Search"
          hideLabel
          type="search"
          icon="search"
          placeholder="Search maps, personas, cards…"
          value=""
          onChange={nothing}
        />
        <TextField
          label="Share"
          value="104"
          onChange={nothing}
          error="Shares add to 104%. Lower one by 4."
        />
        <TextField label="Owner" value="Ana" onChange={nothing} disabled />
        <Select
          label="Size"
          value={size}
          onChange={setSize}
          options={[
            { value: 'wide', label: '16:9', icon: 'presentation', hint: 'For slides' },
            { value: 'a4', label: 'A4', icon: 'file-text' },
          ]}
        />
        <TextArea
          label="Scenario"
          value={'First order on a phone,\nwith a voucher.'}
          onChange={nothing}
        />
      </div>
    </Section>
  );
}

function Choices() {
  const [format, setFormat] = useState<'pptx' | 'pdf' | 'png'>('pptx');
  const [scale, setScale] = useState<'5' | '3'>('5');
  const [on, setOn] = useState(true);
  return (
    <Section title="Choices">
      <div className={styles.grid}>
        <RadioGroup
          label="Format"
          look="rows"
          value={format}
          onChange={setFormat}
          options={[
            { value: 'pptx', label: 'PowerPoint' },
            { value: 'pdf', label: 'PDF' },
            { value: 'png', label: 'PNG' },
          ]}
        />
        <RadioGroup
          label="Scale"
          value={scale}
          onChange={setScale}
          options={[
            { value: '5', label: '−2…+2', hint: 'Five faces' },
            { value: '3', label: '−1…+1' },
          ]}
        />
        <div>
          <Checkbox label="Overview slide" checked={on} onChange={setOn} />
          <Checkbox label="Lanes" checked={false} indeterminate onChange={nothing} />
          <Checkbox label="Speaker notes" hint="Card details" checked={false} onChange={nothing} />
          <Checkbox label="Persona" checked disabled onChange={nothing} />
          <Switch label="Lock structure" checked={on} onChange={setOn} />
          <Switch label="Ink saver" checked={false} onChange={nothing} />
        </div>
      </div>
    </Section>
  );
}

function Feedback() {
  return (
    <Section title="Feedback">
      <Banner actions={<Button size="s">Take over</Button>} onDismiss={nothing}>
        This document is being edited in another tab. Changes appear here.
      </Banner>
      <Banner tone="warn" actions={<Button size="s">Back up</Button>}>
        This browser is almost out of room (94%). Back up, then remove old images.
      </Banner>
      <Banner tone="danger" actions={<Button size="s">Download a copy now</Button>}>
        Couldn’t save the last change. Your work is still on screen.
      </Banner>
      <div className={styles.grid}>
        <Progress label="Exporting PowerPoint" value={4} max={9} detail="Slide 4 of 9" />
        <div className={styles.row}>
          <Spinner label="Loading" size={20} />
          <Icon name="star" size={20} label="Moment of truth" />
        </div>
        <EmptyState icon="inbox" title="No pains yet" action={<Button>Go to lowest step</Button>}>
          Lows on the curve are a good place to start.
        </EmptyState>
      </div>
    </Section>
  );
}

function Swatches() {
  return (
    <Section title="Lanes and faces">
      <div className={styles.row}>
        {hues.map((hue) => (
          <span
            key={hue}
            className={styles.lane}
            style={{
              background: `var(--lane-${hue}-label)`,
              color: `var(--lane-${hue}-text)`,
              borderColor: `var(--lane-${hue}-bar)`,
            }}
          >
            {hue}
          </span>
        ))}
      </div>
      <div className={styles.row}>
        {levels.map((level) => (
          <span
            key={level}
            className={styles.face}
            style={{ background: `var(--sent-${level})`, color: `var(--sent-${level}-glyph)` }}
          >
            <Icon name={sentimentFaces[level]} size={20} />
          </span>
        ))}
      </div>
    </Section>
  );
}
