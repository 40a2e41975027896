import { useRef } from 'react';
import type { PictureQuestion } from '../../actions/pictures/incoming';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useLast } from '../useLast';

/** A file that is a picture and a map, dropped where a picture goes. */
export function PictureQuestionDialog({ question }: { question: PictureQuestion | null }) {
  const shown = useLast(question);
  const picture = useRef<HTMLButtonElement>(null);
  if (!shown) return null;
  return (
    <Dialog
      open={question !== null}
      onClose={() => shown.answer(null)}
      title={`${shown.name} has a map inside`}
      description="Use what it shows as a picture here, or open the map that is in it?"
      size="s"
      initialFocus={picture}
      footer={
        <>
          <Button onClick={() => shown.answer('open')}>Open the map</Button>
          <Button ref={picture} variant="primary" onClick={() => shown.answer('picture')}>
            Use as picture
          </Button>
        </>
      }
    />
  );
}
