// The picture of a card among its details: what it shows, in words, is the card's text.
import type { GridContext } from '../../actions/action';
import { removePictures, replacePicture } from '../../actions/grid/pictureActions';
import { Button } from '../../ui/Button';
import { useAssetUrl } from '../useAssetUrl';
import styles from './CardPicture.module.css';

interface Props {
  context: GridContext;
  cardId: string;
  assetId: string | undefined;
  /** The card's text. */
  words: string;
}

export function CardPicture({ context, cardId, assetId, words }: Props) {
  const url = useAssetUrl(context.ports, assetId);
  if (assetId === undefined) return null;
  return (
    <fieldset className={styles.picture}>
      <legend className={styles.caption}>Picture</legend>
      {url ? (
        <img className={styles.image} src={url} alt={words || 'No words yet'} draggable={false} />
      ) : null}
      <p className={styles.note}>
        {words.trim() === ''
          ? 'Give the card a text that says what the picture shows: exports and screen readers use it.'
          : 'Exports and screen readers describe it with the card’s text.'}
      </p>
      <div className={styles.buttons}>
        <Button size="s" onClick={() => void replacePicture(context, cardId)}>
          Replace…
        </Button>
        <Button
          size="s"
          onClick={() => {
            removePictures(context, [cardId]);
            // The button is gone with the picture.
            context.ports.focusGrid();
          }}
        >
          Remove
        </Button>
      </div>
    </fieldset>
  );
}
