import { Popover as Base } from '@base-ui/react/popover';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import styles from './Popover.module.css';
import surface from './surface.module.css';

type Props = {
  /** Names the popover; visible unless `hideTitle`. */
  title: string;
  hideTitle?: boolean;
  /** A Button or IconButton; leave it out when `anchor` and `open` say where and when. */
  trigger?: ReactElement;
  anchor?: ComponentProps<typeof Base.Positioner>['anchor'];
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  initialFocus?: ComponentProps<typeof Base.Popup>['initialFocus'];
  finalFocus?: ComponentProps<typeof Base.Popup>['finalFocus'];
  children: ReactNode;
};

export function Popover({
  title,
  hideTitle = false,
  trigger,
  anchor,
  side = 'bottom',
  align = 'start',
  initialFocus,
  finalFocus,
  children,
  ...root
}: Props) {
  return (
    <Base.Root {...root}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          className={surface.positioner}
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={6}
        >
          <Base.Popup
            className={`${surface.popup} ${styles.content}`}
            initialFocus={initialFocus}
            finalFocus={finalFocus}
          >
            <Base.Title className={hideTitle ? 'visuallyHidden' : styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
