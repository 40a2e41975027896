// Stage and step titles: frozen above the map at constant size, their places and widths follow the zoom.
import { memo, useCallback } from 'react';
import type { StageColumn, StepColumn } from '../../layout/gridLayout';
import { Icon } from '../../ui/Icon';
import { headerHeight } from '../canvasView';
import { useCanvas, useEditorState, useView } from '../context';
import { columnsIn } from '../range';
import { placeAlong, useCameraLayer } from '../useCameraLayer';
import type { Viewport } from '../viewport';
import styles from './ColumnHeaders.module.css';
import { HeaderMore } from './HeaderMore';
import { laneColumn } from './metrics';

/** Screen pixels a shifted title keeps for itself. */
const titleRoom = 96;
/** What padding and the button take of a stage's width. */
const titleAir = 52;

export function ColumnHeaders() {
  const { events } = useCanvas();
  const layout = useView((view) => view.layout);
  const area = useView((view) => view.mounted.area);
  const thin = useView((view) => view.thin);
  const readOnly = useEditorState((state) => state.readOnly !== null);
  const height = headerHeight(layout.stepRowShown);
  const place = useCallback(
    (strip: HTMLElement, { x, y, zoom }: Viewport) => {
      strip.style.transform = `translate(${x}px,${Math.max(0, y - height)}px)`;
      placeAlong(strip, 'x', zoom);
      keepTitleInView(strip, layout.stages, x, zoom);
    },
    [height, layout],
  );
  const strip = useCameraLayer<HTMLDivElement>(place);
  return (
    <div ref={strip} className={styles.columns} style={{ height }}>
      <div className={styles.columnsGround} {...along(0, layout.size.width)} />
      {(thin.stages ? [] : columnsIn(layout.stages, area)).map((stage) => (
        <StageHeader key={stage.id} stage={stage} readOnly={readOnly} />
      ))}
      {layout.stepRowShown && !thin.steps
        ? columnsIn(layout.steps, area).map((step) => (
            <StepHeader key={step.id} step={step} readOnly={readOnly} />
          ))
        : null}
      {readOnly ? null : (
        <button
          type="button"
          className={styles.addStage}
          {...along(layout.size.width)}
          aria-label="Add stage"
          title="Add stage"
          onClick={() => events.onAddStep(null)}
        >
          <Icon name="plus" size={20} />
        </button>
      )}
    </div>
  );
}

/**
 * The stage that starts left of the view shows its title at the view's edge. Moved by transform, which lays nothing
 * out again; only a title that runs out of room is narrowed.
 */
function keepTitleInView(
  strip: HTMLElement,
  stages: readonly StageColumn[],
  x: number,
  zoom: number,
) {
  const edge = (laneColumn - x) / zoom;
  const cut = stages.find((stage) => stage.x < edge && stage.x + stage.width > edge);
  const shift = cut ? Math.min((edge - cut.x) * zoom, cut.width * zoom - titleRoom) : 0;
  const before = strip.querySelector<HTMLElement>('[data-shifted]');
  const now = cut && shift > 0 ? titleElement(strip, cut.id) : null;
  if (before && before !== now) {
    before.removeAttribute('data-shifted');
    before.style.removeProperty('transform');
    before.style.removeProperty('max-width');
  }
  if (!cut || !now) return;
  if (before !== now) now.setAttribute('data-shifted', '');
  const room = cut.width * zoom - shift - titleAir;
  if (widthOfTitle(now) > room) now.style.maxWidth = `${Math.round(room)}px`;
  else if (now.style.maxWidth !== '') now.style.removeProperty('max-width');
  now.style.transform = `translateX(${Math.round(shift)}px)`;
}

const titleWidths = new WeakMap<HTMLElement, { text: string; width: number }>();

/** Asked of the browser once per title: asking in every frame would make it lay out twice. */
function widthOfTitle(title: HTMLElement): number {
  const text = title.textContent ?? '';
  const known = titleWidths.get(title);
  if (known?.text === text) return known.width;
  const width = title.scrollWidth;
  titleWidths.set(title, { text, width });
  return width;
}

function titleElement(strip: HTMLElement, stageId: string): HTMLElement | null {
  return strip.querySelector<HTMLElement>(`[data-stage-id="${CSS.escape(stageId)}"] [data-title]`);
}

interface StageProps {
  stage: StageColumn;
  readOnly: boolean;
}

const StageHeader = memo(function StageHeader({ stage, readOnly }: StageProps) {
  const { events } = useCanvas();
  const title = useEditorState((state) => state.document.stages[stage.id]?.title ?? '');
  const editing = useEditorState(
    ({ session: { editing } }) => editing?.kind === 'stage' && editing.stageId === stage.id,
  );
  const current = useEditorState(
    ({ session: { cursor } }) => cursor?.kind === 'stage' && cursor.stageId === stage.id,
  );
  return (
    <div
      className={styles.stage}
      {...along(stage.x, stage.width)}
      data-stage-id={stage.id}
      data-current={current || undefined}
      title={title}
    >
      {readOnly ? null : <Icon name="grip-vertical" className={styles.grip} />}
      <span className={styles.stageTitle} data-title data-editing={editing || undefined}>
        {title || <em>Untitled stage</em>}
      </span>
      {readOnly ? null : <HeaderMore target={{ kind: 'stage', stageId: stage.id }} title={title} />}
      {readOnly ? null : (
        <button
          type="button"
          className={styles.addStep}
          aria-label={`Add step to ${title || 'stage'}`}
          title="Add step"
          onClick={() => events.onAddStep(stage.id)}
        >
          <Icon name="plus" />
        </button>
      )}
      {readOnly ? null : <StageEdge stage={stage} />}
    </div>
  );
});

/** The last step of a stage has its edge here when the row of steps is hidden. */
function StageEdge({ stage }: { stage: StageColumn }) {
  return <i className={styles.edge} data-resize-step={stage.stepIds.at(-1)} />;
}

interface StepProps {
  step: StepColumn;
  readOnly: boolean;
}

const StepHeader = memo(function StepHeader({ step, readOnly }: StepProps) {
  const title = useEditorState((state) => state.document.steps[step.id]?.title ?? '');
  const moment = useEditorState((state) => state.document.steps[step.id]?.momentOfTruth === true);
  const editing = useEditorState(
    ({ session: { editing } }) => editing?.kind === 'step' && editing.stepId === step.id,
  );
  const current = useEditorState(
    ({ session: { cursor } }) => cursor?.kind === 'step' && cursor.stepId === step.id,
  );
  return (
    <div
      className={styles.step}
      {...along(step.x, step.width)}
      data-step-id={step.id}
      data-current={current || undefined}
      title={title}
    >
      {readOnly ? null : <Icon name="grip-vertical" className={styles.grip} />}
      <span className={styles.stepTitle} data-editing={editing || undefined}>
        {title || <em>Step {step.index + 1}</em>}
      </span>
      {moment ? <Icon name="star" label="Moment of truth" className={styles.star} /> : null}
      {readOnly ? null : <HeaderMore target={{ kind: 'step', stepId: step.id }} title={title} />}
      {readOnly ? null : <i className={styles.edge} data-resize-step={step.id} />}
    </div>
  );
});

function along(at: number, length?: number): Record<`data-${string}`, number | undefined> {
  return { 'data-at': at, 'data-length': length };
}
