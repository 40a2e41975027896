// The map as it will be, its beginning at least: stages and steps on top, what each lane becomes at the left.
import type { ImportPlan, LaneWishes } from '../../actions/library/importPlan';
import { scaleText } from '../../analysis/emotionScale';
import { emotionKey, type GridDocument } from '../../document/grid';
import {
  cardsInCell,
  orderedLanes,
  orderedStages,
  orderedSteps,
  personasInOrder,
  stepsOfStage,
} from '../../document/queries';
import { isEmotionRole, type LaneRole, laneRoles, roleInfo } from '../../document/vocabulary';
import { Select } from '../../ui/Select';
import styles from './PlanPreview.module.css';

interface Props {
  plan: ImportPlan;
  wishes: LaneWishes;
  /** Absent where nothing can be read another way. */
  onWish: ((index: number, wish: LaneRole | 'out') => void) | null;
}

const mostSteps = 40;
const mostCards = 4;

export function PlanPreview({ plan, wishes, onWish }: Props) {
  const { whole, out } = plan;
  const all = orderedSteps(whole);
  const steps = all.slice(0, mostSteps);
  const more = all.length - steps.length;
  const shown = new Set(steps.map(([id]) => id));
  const named = steps.some(([, { title }]) => title.trim() !== '');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={styles.corner} />
          {orderedStages(whole).map(([id, { title }]) => {
            const count = stepsOfStage(whole, id).filter(([step]) => shown.has(step)).length;
            return count === 0 ? null : (
              <th key={id} scope="colgroup" colSpan={count} className={styles.stage}>
                {title || 'Untitled stage'}
              </th>
            );
          })}
          {more > 0 && (
            <td rowSpan={named ? 2 : 1} className={styles.stage}>
              and {more === 1 ? '1 more step' : `${more} more steps`}
            </td>
          )}
        </tr>
        {named && (
          <tr>
            <td className={styles.corner} />
            {steps.map(([id, { title }]) => (
              <th key={id} scope="col" className={styles.step}>
                {title}
              </th>
            ))}
          </tr>
        )}
      </thead>
      <tbody>
        {orderedLanes(whole).map(([id, lane], index) => (
          <tr key={id} data-out={out.has(id) ? '' : undefined}>
            <th scope="row" className={styles.lane}>
              <span className={styles.title}>{lane.title || 'No title'}</span>
              {onWish && (
                <Select
                  label={`What “${lane.title || 'this row'}” becomes`}
                  hideLabel
                  value={wishes[index] ?? lane.role}
                  onChange={(wish) => onWish(index, wish)}
                  options={optionsFor(lane.role)}
                />
              )}
            </th>
            {steps.map(([stepId]) => (
              <td key={stepId}>{cellOf(whole, stepId, id)}</td>
            ))}
            {more > 0 && <td />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Feelings cannot become cards, nor cards feelings. */
function optionsFor(role: LaneRole) {
  const roles = laneRoles.filter((other) => isEmotionRole(other) === isEmotionRole(role));
  return [
    ...roles.map((value) => ({ value, label: roleInfo[value].title })),
    { value: 'out' as const, label: 'Leave out' },
  ];
}

function cellOf(document: GridDocument, stepId: string, laneId: string): string {
  const lane = document.lanes[laneId];
  if (lane && isEmotionRole(lane.role)) {
    return personasInOrder(document)
      .flatMap(([id, { name }]) => {
        const point = document.emotions[emotionKey(laneId, stepId, id)];
        return point ? [`${name} ${scaleText(point.value, lane.scale ?? 'five')}`] : [];
      })
      .join('\n');
  }
  const cards = cardsInCell(document, stepId, laneId).map(([, { text }]) => text);
  const more = cards.length > mostCards ? [`and ${cards.length - mostCards} more`] : [];
  return [...cards.slice(0, mostCards), ...more].join('\n');
}
