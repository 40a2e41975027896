// The photo, or an avatar of colour, initials and mark. A click opens what can be done with it.
import { useEffect } from 'react';
import { setPortrait } from '../../actions/pictures/setPortrait';
import { pictureTypes } from '../../actions/pictures/storePicture';
import type { Ports } from '../../actions/ports';
import { markerPaths } from '../../canvas/emotion/markers';
import { editSheet } from '../../commands/persona/editSheet';
import { initialsOf } from '../../document/initials';
import type { PersonaDocument } from '../../document/persona';
import type { Editor } from '../../store/editor';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { useAssetUrl } from '../useAssetUrl';
import styles from './Identity.module.css';
import { inkOf } from './ink';

type Props = {
  editor: Editor<PersonaDocument>;
  ports: Ports;
  persona: PersonaDocument;
  isReadOnly: boolean;
};

export function Portrait({ editor, ports, persona, isReadOnly }: Props) {
  const url = useAssetUrl(ports, persona.assetId);
  const take = (file: Blob) => setPortrait(ports, editor, [file]);
  usePastedPicture(isReadOnly ? null : take);
  const choose = async () => {
    const [file] = (await ports.files.pick(pictureTypes)) ?? [];
    if (file) await take(file);
  };
  const initials = initialsOf(persona.title);
  const picture = (
    <>
      {url ? (
        <img className={styles.photo} src={url} alt="" draggable={false} />
      ) : (
        <span className={styles.avatar} style={{ color: inkOf(persona.color).fill }}>
          {initials === '' ? <Icon name="user" size={24} /> : initials}
        </span>
      )}
      <svg className={styles.mark} viewBox="-8 -8 16 16" aria-hidden="true">
        <path d={markerPaths[persona.marker]} style={inkOf(persona.color)} />
      </svg>
    </>
  );
  if (isReadOnly) return <div className={styles.portrait}>{picture}</div>;
  return (
    <div className={styles.drop}>
      <Menu
        trigger={
          <button
            type="button"
            className={styles.portrait}
            aria-label={persona.assetId ? 'Photo' : 'Add a photo'}
            data-place="Photo"
          >
            {picture}
            <span className={styles.photoHint}>{persona.assetId ? 'Change' : 'Add a photo'}</span>
          </button>
        }
        items={[
          { label: 'Choose a photo…', icon: 'image', onSelect: () => void choose() },
          {
            label: 'Remove photo',
            icon: 'trash-2',
            disabledReason: persona.assetId === undefined ? 'There is no photo.' : undefined,
            onSelect: () => void editor.dispatch(editSheet({ change: { assetId: null } })),
          },
        ]}
      />
    </div>
  );
}

/** A picture on the clipboard without any text is the photo, wherever the caret is. */
function usePastedPicture(take: ((file: Blob) => Promise<void>) | null) {
  useEffect(() => {
    const onPaste = ({ clipboardData }: ClipboardEvent) => {
      const picture = [...(clipboardData?.files ?? [])].find((file) =>
        file.type.startsWith('image/'),
      );
      const text = clipboardData?.getData('text/plain') ?? '';
      if (picture && text === '') void take?.(picture);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  });
}
