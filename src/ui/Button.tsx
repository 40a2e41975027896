import { Button as Base } from '@base-ui/react/button';
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon';
import type { IconName } from './icons';
import { Spinner } from './Spinner';
import { ariaShortcut } from './shortcut';
import { Tooltip } from './Tooltip';

type Shared = Omit<ComponentPropsWithRef<'button'>, 'children' | 'className' | 'disabled'> & {
  variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  size?: 'm' | 's';
  /** For a button that stays down; not for one that opens something. */
  pressed?: boolean;
  disabled?: boolean;
  /** Disables the button, keeps it focusable and says why. */
  disabledReason?: string | undefined;
  shortcut?: string | undefined;
};

type ButtonProps = Shared & {
  icon?: IconName;
  iconEnd?: IconName;
  busy?: boolean;
  children: ReactNode;
};

export function Button({ icon, iconEnd, busy = false, children, ...rest }: ButtonProps) {
  const button = (
    <Plain {...rest} disabled={rest.disabled || busy} aria-busy={busy || undefined}>
      {busy ? <Spinner /> : icon && <Icon name={icon} />}
      <span className={styles.label}>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </Plain>
  );
  if (!rest.disabledReason) return button;
  return <Tooltip label={rest.disabledReason}>{button}</Tooltip>;
}

type IconButtonProps = Shared & {
  icon: IconName;
  /** The button's name; also its tooltip. */
  label: string;
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
};

export function IconButton({ icon, label, tooltipSide = 'bottom', ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={rest.shortcut} note={rest.disabledReason} side={tooltipSide}>
      <Plain variant="quiet" {...rest} aria-label={label} data-icon-only="">
        <Icon name={icon} size={rest.size === 's' ? 16 : 20} />
      </Plain>
    </Tooltip>
  );
}

type PlainProps = Shared & { children: ReactNode; 'data-icon-only'?: string };

function Plain({
  variant = 'plain',
  size = 'm',
  pressed,
  disabled = false,
  disabledReason,
  shortcut,
  children,
  ...rest
}: PlainProps) {
  const reasonId = useId();
  return (
    <Base
      type="button"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut)}
      aria-describedby={disabledReason && reasonId}
      {...rest}
      className={styles.button}
      data-variant={variant}
      data-size={size}
      disabled={disabled || disabledReason !== undefined}
      focusableWhenDisabled={disabledReason !== undefined || rest['aria-busy'] === true}
    >
      {children}
      {disabledReason && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </Base>
  );
}
