// One point of a curve by clicks: five faces, a little up or down, note, star and evidence.

import type { GridContext } from '../../actions/action';
import { run } from '../../actions/grid/run';
import { feelingWord, levelBeside, levelsOf, scaleText } from '../../analysis/emotionScale';
import { clearEmotion } from '../../commands/grid/clearEmotion';
import { setEmotion } from '../../commands/grid/setEmotion';
import { setEmotionEvidence } from '../../commands/grid/setEmotionEvidence';
import { setEmotionNote } from '../../commands/grid/setEmotionNote';
import { setMomentOfTruth } from '../../commands/grid/setMomentOfTruth';
import { feelingLevel } from '../../document/feeling';
import { emotionKey } from '../../document/grid';
import { useEditorState } from '../../store/react';
import { Button, IconButton } from '../../ui/Button';
import { Checkbox } from '../../ui/Choice';
import { TextArea } from '../../ui/TextField';
import { sentimentFaces } from '../../ui/tokens';
import { EvidenceFields } from './EvidenceFields';
import styles from './Inspector.module.css';

interface Props {
  context: GridContext;
  place: { laneId: string; stepId: string; personaId: string };
}

export function PointDetails({ context, place }: Props) {
  const { editor } = context;
  const { laneId, stepId, personaId } = place;
  const point = useEditorState(
    editor,
    ({ document }) => document.emotions[emotionKey(laneId, stepId, personaId)],
  );
  const scale = useEditorState(editor, ({ document }) => document.lanes[laneId]?.scale ?? 'five');
  const name = useEditorState(editor, ({ document }) => document.personas[personaId]?.name ?? '');
  const star = useEditorState(
    editor,
    ({ document }) => document.steps[stepId]?.momentOfTruth ?? false,
  );
  const set = (value: number) => run(context, setEmotion({ ...place, value }));
  return (
    <>
      <p className={styles.text}>
        {name}:{' '}
        {point ? `${feelingWord(point.value)}, ${scaleText(point.value, scale)}` : 'not rated'}
      </p>
      <div className={styles.levels}>
        {levelsOf('five').map((value) => (
          <IconButton
            key={value}
            icon={sentimentFaces[feelingLevel(value)]}
            label={feelingWord(value)}
            pressed={point !== undefined && feelingLevel(point.value) === feelingLevel(value)}
            onClick={() => set(value)}
          />
        ))}
      </div>
      <div className={styles.levels}>
        <Button
          size="s"
          icon="minus"
          onClick={() => set(levelBeside(point?.value ?? 0, -1, scale))}
        >
          Lower
        </Button>
        <Button size="s" icon="plus" onClick={() => set(levelBeside(point?.value ?? 0, 1, scale))}>
          Higher
        </Button>
        <Button
          size="s"
          disabledReason={point ? undefined : 'There is no point here.'}
          onClick={() => run(context, clearEmotion(place))}
        >
          Clear
        </Button>
      </div>
      <Checkbox
        label="Moment of truth"
        checked={star}
        onChange={(on) => run(context, setMomentOfTruth({ stepIds: [stepId], on }))}
      />
      {point ? (
        <>
          <TextArea
            label="Note"
            value={point.note ?? ''}
            onChange={(note) =>
              editor.dispatch(setEmotionNote({ ...place, note }), {
                group: `note-${stepId}-${personaId}`,
                typing: true,
              })
            }
            onBlur={() => editor.closeGroup()}
          />
          <EvidenceFields
            evidence={point.evidence}
            onChange={(evidence) => run(context, setEmotionEvidence({ ...place, evidence }))}
          />
        </>
      ) : null}
    </>
  );
}
