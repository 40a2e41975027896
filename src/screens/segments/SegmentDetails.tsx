// Everything there is to say of one segment, beside every lens. Escape goes back to where one came from.
import { placeChange } from '../../actions/segmentation/cellChange';
import { lacksOf } from '../../analysis/segmentShares';
import { columnsOf, criterionTitles } from '../../analysis/segmentTable';
import type { Id } from '../../base/id';
import { deleteSegment } from '../../commands/segmentation/deleteSegment';
import { editSegment } from '../../commands/segmentation/editSegment';
import { limits } from '../../document/limits';
import { axisOf, placeOn } from '../../document/segmentAxes';
import type { Segment, SegmentationDocument } from '../../document/segmentation';
import { criterionKinds } from '../../document/sheetVocabulary';
import { huesOf } from '../../scene/segmentBubbles';
import { Button, IconButton } from '../../ui/Button';
import { TextArea, TextField } from '../../ui/TextField';
import { LacksWords, sentence } from './Lacks';
import { type LensProps, nameOf, run, typeInto } from './lens';
import { NumberField } from './NumberField';
import { References } from './References';
import styles from './SegmentDetails.module.css';

type Props = LensProps & { id: Id; map: SegmentationDocument; onClose: () => void };

const texts = [
  { field: 'goals', label: 'Goals', placeholder: 'One a line' },
  { field: 'jobs', label: 'Jobs to be done', placeholder: 'When… I want… so that…' },
  { field: 'pains', label: 'Pains', placeholder: 'One a line' },
  { field: 'difference', label: 'How it differs from the others', placeholder: '' },
] as const;

export function SegmentDetails({ id, map, onClose, ...lens }: Props) {
  const { editor, ports, isReadOnly } = lens;
  const segment = map.segments[id];
  if (!segment) return null;
  const lacks = lacksOf(segment);
  const type = (field: string, change: Parameters<typeof typeInto>[3]) =>
    typeInto(editor, id, field, change);
  const leave = () => editor.closeGroup();
  const numbers = columnsOf(map).filter((column) => column.kind === 'number');
  const places = columnsOf(map).filter((column) => column.kind === 'axis');
  const isPlaced = places.some(({ axis }) => placeOn(segment, axis) !== undefined);
  return (
    <aside
      className={styles.panel}
      aria-label={`Details of ${nameOf(segment)}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <span
          className={styles.swatch}
          style={{ background: `var(--lane-${huesOf(map.segments)[id] ?? 'slate'}-bar)` }}
        />
        <h2 className={styles.title}>{nameOf(segment)}</h2>
        <IconButton size="s" icon="x" label="Close details" shortcut="Escape" onClick={onClose} />
      </header>
      <div className={styles.fields}>
        {lacks.length > 0 && <LacksWords>{`${sentence(lacks)} yet`}</LacksWords>}
        <TextField
          id="details-name"
          label="Name"
          maxLength={limits.titleLength}
          value={segment.name}
          readOnly={isReadOnly}
          onChange={(name) => type('name', { name })}
          onBlur={leave}
        />
        <TextArea
          id="details-definition"
          label="Who belongs"
          placeholder="The rule, as a sentence"
          rows={2}
          value={segment.definition ?? ''}
          readOnly={isReadOnly}
          onChange={(text) => type('definition', { definition: text || null })}
          onBlur={leave}
        />
        <Group title="How large">
          <div className={styles.numbers}>
            {numbers.map((column) => (
              <NumberField
                key={column.id}
                column={column}
                label={
                  column.id === 'value' && map.valueUnit ? `Value, ${map.valueUnit}` : column.title
                }
                value={segment[column.field]}
                isReadOnly={isReadOnly}
                onNumber={(number) => type(column.id, { [column.field]: number })}
                onBlur={leave}
              />
            ))}
          </div>
        </Group>
        <Group title="Where it stands">
          {places.map((column) => (
            <NumberField
              key={column.id}
              column={column}
              label={column.title}
              hint={endsOf(map, column.axis)}
              value={placeOn(segment, column.axis)}
              isReadOnly={isReadOnly}
              onNumber={(number) => type(column.id, placeChange(column.axis, number))}
              onBlur={leave}
            />
          ))}
        </Group>
        <References {...lens} id={id} segment={segment} field="personaIds" />
        <References {...lens} id={id} segment={segment} field="journeyIds" />
        <Group title="What its members have in common">
          {criterionKinds.map((kind) => (
            <TextArea
              key={kind}
              label={criterionTitles[kind]}
              rows={1}
              value={segment.criteria?.[kind] ?? ''}
              readOnly={isReadOnly}
              onChange={(text) => type(kind, { criteria: { [kind]: text || null } })}
              onBlur={leave}
            />
          ))}
        </Group>
        <Group title="What moves them">
          {texts.map(({ field, label, placeholder }) => (
            <TextArea
              key={field}
              label={label}
              placeholder={placeholder}
              rows={2}
              value={segment[field] ?? ''}
              readOnly={isReadOnly}
              onChange={(text) => type(field, { [field]: text || null })}
              onBlur={leave}
            />
          ))}
        </Group>
        {!isReadOnly && (
          <div className={styles.ends}>
            <Button
              size="s"
              disabledReason={isPlaced ? undefined : 'It is on no dimension yet.'}
              onClick={() =>
                void run(lens, editSegment({ segmentId: id, change: offPlot(segment) }))
              }
            >
              Take off the plot
            </Button>
            <Button
              size="s"
              variant="danger"
              icon="trash-2"
              onClick={() => {
                run(lens, deleteSegment({ segmentId: id }));
                ports.announce(`Deleted ${nameOf(segment)}`);
                onClose();
              }}
            >
              Delete segment
            </Button>
          </div>
        )}
      </div>
    </aside>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.group} aria-label={title}>
      <h3 className={styles.groupTitle}>{title}</h3>
      {children}
    </section>
  );
}

/** "careless → careful": what 0 and 100 mean. */
function endsOf(map: SegmentationDocument, axis: Id): string {
  const { low, high } = axisOf(map, axis);
  return low || high ? `0 ${low || 'low'} → 100 ${high || 'high'}` : '0 → 100';
}

function offPlot({ scores = {} }: Segment) {
  const cleared = Object.fromEntries(Object.keys(scores).map((axis) => [axis, null]));
  return { x: null, y: null, scores: cleared };
}
