// A menu drawn from a list of entries: under a trigger, or at a point of the page. What an entry does
// is the caller's business.
import { Menu as Base } from '@base-ui/react/menu';
import { type ReactElement, useState } from 'react';
import { type FinalFocus, MenuSheet } from './MenuSheet';
import type { MenuEntry } from './menuEntry';

type Props = {
  items: MenuEntry[];
  /** A Button or IconButton. */
  trigger: ReactElement;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  finalFocus?: FinalFocus;
};

export function Menu({
  items,
  trigger,
  side = 'bottom',
  align = 'start',
  finalFocus,
  ...root
}: Props) {
  return (
    <Base.Root modal={false} {...root}>
      <Base.Trigger render={trigger} />
      <MenuSheet items={items} side={side} align={align} finalFocus={finalFocus} />
    </Base.Root>
  );
}

type PointProps = {
  /** What the menu is for, said to screen readers. */
  label: string;
  items: MenuEntry[];
  /** Where it was asked for, in viewport pixels; null when closed. */
  point: { x: number; y: number } | null;
  onClose: () => void;
  finalFocus?: FinalFocus;
};

export function MenuAtPoint({ label, items, point, onClose, finalFocus }: PointProps) {
  // The menu fades where it stood, so it must know its place for a moment after it is closed.
  const [place, setPlace] = useState(point);
  if (point && point !== place) setPlace(point);
  const anchor = place && { getBoundingClientRect: () => DOMRect.fromRect(place) };
  return (
    <Base.Root modal={false} open={point !== null} onOpenChange={(open) => open || onClose()}>
      <MenuSheet
        items={items}
        side="right"
        align="start"
        anchor={anchor}
        label={label}
        finalFocus={finalFocus}
      />
    </Base.Root>
  );
}
