// What a pointer is over: by the element where there is one, else by the layout (painted overview, empty cells).
import type { Point } from '../../base/geometry';
import type { GridLayout } from '../../layout/gridLayout';
import { hitTest } from '../../layout/hit';
import type { CanvasTarget } from '../events';

/** Names of the attributes that mark elements, and what they mean. */
export function targetOfElement(element: Element | null): CanvasTarget | null {
  const found = element?.closest(
    '[data-card-id],[data-emotion],[data-link-id],[data-stage-id],[data-step-id],[data-lane-id]',
  );
  if (!(found instanceof HTMLElement || found instanceof SVGElement)) return null;
  const { cardId, linkId, stageId, stepId, laneId, emotion } = found.dataset;
  if (cardId !== undefined) return { kind: 'card', cardId };
  if (linkId !== undefined) return { kind: 'link', linkId };
  if (stageId !== undefined) return { kind: 'stage', stageId };
  if (stepId !== undefined) return { kind: 'step', stepId };
  if (laneId !== undefined) return { kind: 'lane', laneId };
  if (emotion === undefined) return null;
  const lane = found.closest<HTMLElement>('[data-emotion-lane]')?.dataset.emotionLane;
  const [step, personaId] = emotion.split('/');
  return lane !== undefined && step !== undefined && personaId !== undefined
    ? { kind: 'emotion', laneId: lane, stepId: step, personaId }
    : null;
}

/** `at` is in map units. */
export function targetAt(layout: GridLayout, at: Point): CanvasTarget {
  const hit = hitTest(layout, at);
  if (hit.cardId !== null) return { kind: 'card', cardId: hit.cardId };
  if (hit.laneId !== null && hit.stepId !== null) {
    return { kind: 'cell', laneId: hit.laneId, stepId: hit.stepId };
  }
  return { kind: 'background' };
}

export function sameTarget(a: CanvasTarget, b: CanvasTarget): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
