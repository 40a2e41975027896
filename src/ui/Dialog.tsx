import { Dialog as Base } from '@base-ui/react/dialog';
import {
  type ComponentProps,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useRef,
} from 'react';
import { IconButton } from './Button';
import styles from './Dialog.module.css';

type Popup = ComponentProps<typeof Base.Popup>;

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  /** Widths 400, 560, 880 and 960; the two large ones have a fixed height. `full`: all the room there is. */
  size?: 's' | 'm' | 'l' | 'xl' | 'full';
  /** Buttons, at the right end. */
  footer?: ReactNode;
  /** A quiet remark at the footer's left end. */
  footerNote?: ReactNode;
  /** Enter in a field, or a button of type "submit", calls it. */
  onSubmit?: () => void;
  /** Lets the content reach the edges, for dialogs with columns of their own. */
  flush?: boolean;
  initialFocus?: Popup['initialFocus'];
  finalFocus?: Popup['finalFocus'];
  /** Nothing but text: it takes the focus itself, so that it scrolls by keys. */
  textOnly?: boolean;
  children?: ReactNode;
};

export function Dialog({
  open,
  onClose,
  title,
  description,
  size = 'm',
  footer,
  footerNote,
  onSubmit,
  flush = false,
  initialFocus,
  finalFocus,
  textOnly = false,
  children,
}: Props) {
  const popup = useRef<HTMLDivElement>(null);
  const content = (
    <>
      <div
        className={styles.body}
        // Long text is scrolled by keys.
        tabIndex={textOnly ? 0 : -1}
        data-dialog-body
        data-flush={flush ? '' : undefined}
      >
        {children}
      </div>
      {(footer || footerNote) && (
        <footer className={styles.footer}>
          <div className={styles.note}>{footerNote}</div>
          {footer}
        </footer>
      )}
    </>
  );
  return (
    <Base.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          className={styles.popup}
          data-size={size}
          initialFocus={initialFocus ?? (() => firstField(popup.current))}
          finalFocus={finalFocus}
        >
          <header className={styles.header}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {description && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
          </header>
          {onSubmit ? (
            <form
              className={styles.form}
              noValidate
              onSubmit={(event) => submit(event, onSubmit)}
              onKeyDown={submitFromRadio}
            >
              {content}
            </form>
          ) : (
            content
          )}
          {/* Last, so that focus starts in the content. */}
          <div className={styles.close}>
            <Base.Close render={<IconButton icon="x" label="Close" />} />
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The first field, else the last button of the footer, else the text: nobody opens a dialog to close it. */
function firstField(popup: HTMLElement | null): HTMLElement | null {
  const body = popup?.querySelector<HTMLElement>('[data-dialog-body]');
  return (
    body?.querySelector<HTMLElement>('input:not([type=hidden]),textarea,select,button') ??
    popup?.querySelector<HTMLElement>('footer > button:last-child') ??
    body ??
    null
  );
}

/** As browsers do it for their own radios; ours are no inputs. */
function submitFromRadio(event: KeyboardEvent<HTMLFormElement>) {
  const { target, currentTarget, key } = event;
  if (key !== 'Enter' || !(target instanceof Element) || !target.matches('[role=radio]')) return;
  currentTarget.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
}

function submit(event: FormEvent, onSubmit: () => void) {
  event.preventDefault();
  // A dialog inside a form's React tree would otherwise submit that form too.
  event.stopPropagation();
  onSubmit();
}
