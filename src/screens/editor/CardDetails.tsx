// Everything a card can say beyond its text. Every change is a command; typing shares one undo step.
import { useState } from 'react';
import type { GridContext } from '../../actions/action';
import { refuse } from '../../actions/grid/run';
import type { CardFields } from '../../commands/grid/cardFields';
import { editCards } from '../../commands/grid/editCards';
import { spanCard } from '../../commands/grid/spanCard';
import { personasInOrder } from '../../document/queries';
import { type CardType, cardTypeLabels, cardTypes } from '../../document/vocabulary';
import { useEditorState } from '../../store/react';
import { Checkbox } from '../../ui/Choice';
import { Select } from '../../ui/Select';
import { TextArea, TextField } from '../../ui/TextField';
import { cardLooks } from '../../ui/tokens';
import { AddressField } from './AddressField';
import { CardLinks } from './CardLinks';
import { CardPicture } from './CardPicture';
import { ChannelField } from './ChannelField';
import { EvidenceFields } from './EvidenceFields';
import styles from './Inspector.module.css';
import { LeadsTo } from './LeadsTo';
import { MetricFields } from './MetricFields';
import { Rating } from './Rating';
import { TagsField } from './TagsField';

/** What each type is judged by; a value that is there shows on any card. */
const ratings: [name: RatingName, label: string, types: CardType[]][] = [
  ['severity', 'Severity', ['pain']],
  ['frequency', 'Frequency', ['pain']],
  ['impact', 'Impact', ['pain', 'opportunity', 'solution']],
  ['effort', 'Effort', ['opportunity', 'solution']],
];

type RatingName = 'severity' | 'frequency' | 'impact' | 'effort';

interface Props {
  context: GridContext;
  cardId: string;
}

export function CardDetails({ context, cardId }: Props) {
  const { editor } = context;
  const card = useEditorState(editor, ({ document }) => document.cards[cardId]);
  const personas = useEditorState(editor, ({ document }) => document.personas);
  const [choosing, setChoosing] = useState(false);
  if (!card) return null;
  const edit = (change: CardFields, typing = false) => {
    const options = typing ? { group: `${cardId}-${Object.keys(change).join()}`, typing } : {};
    const done = editor.dispatch(editCards({ cardIds: [cardId], change }), options);
    if (!done.ok) refuse(context, done.problem.message);
  };
  return (
    <>
      <p className={styles.text}>
        {card.text || (card.assetId === undefined ? 'Empty card' : 'No words yet')}
      </p>
      <CardPicture context={context} cardId={cardId} assetId={card.assetId} words={card.text} />
      <Select
        label="Type"
        value={card.type}
        options={cardTypes.map((type) => ({
          value: type,
          label: cardTypeLabels[type],
          icon: cardLooks[type].icon,
        }))}
        onChange={(type) => {
          edit({ type });
          if (type === 'journey-link' && card.documentId === undefined) setChoosing(true);
        }}
      />
      {card.type === 'journey-link' || card.documentId !== undefined ? (
        <LeadsTo
          context={context}
          cardId={cardId}
          documentId={card.documentId}
          choosing={choosing}
          onChoosing={setChoosing}
        />
      ) : null}
      <ChannelField
        channel={card.channel}
        onChange={(channel, typing) => edit({ channel }, typing)}
      />
      <TextArea
        label="Details"
        value={card.details ?? ''}
        onChange={(details) => edit({ details: details === '' ? null : details }, true)}
        onBlur={() => editor.closeGroup()}
      />
      {ratings
        .filter(([name, , types]) => card[name] !== undefined || types.includes(card.type))
        .map(([name, label]) => (
          <Rating
            key={name}
            label={label}
            value={card[name]}
            onChange={(value) => edit({ [name]: value })}
          />
        ))}
      <TagsField tags={card.tags ?? []} onChange={(tags) => edit({ tags })} />
      <AddressField
        address={card.href}
        onChange={(href) => edit({ href }, true)}
        onBlur={() => editor.closeGroup()}
      />
      <TextField
        label="Steps covered"
        type="number"
        min={1}
        value={String(card.span ?? 1)}
        onChange={(value) => {
          const span = Number(value);
          if (!Number.isInteger(span) || span < 1) return;
          const done = editor.dispatch(spanCard({ cardId, span }));
          if (!done.ok) refuse(context, done.problem.message);
        }}
      />
      {Object.keys(personas).length > 1 ? (
        <div>
          <p className={styles.caption}>Personas</p>
          {personasInOrder(context.document).map(([id, persona]) => (
            <Checkbox
              key={id}
              label={persona.name}
              checked={card.personaIds?.includes(id) ?? false}
              onChange={(on) => edit({ personaIds: toggled(card.personaIds ?? [], id, on) })}
            />
          ))}
        </div>
      ) : null}
      <EvidenceFields evidence={card.evidence} onChange={(evidence) => edit({ evidence }, true)} />
      {card.type === 'metric' || card.metric ? (
        <MetricFields metric={card.metric} onChange={(metric) => edit({ metric }, true)} />
      ) : null}
      <CardLinks context={context} cardId={cardId} />
    </>
  );
}

function toggled(list: readonly string[], id: string, on: boolean): string[] {
  return on ? [...list, id] : list.filter((one) => one !== id);
}
