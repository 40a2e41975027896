// The foot of a sheet: whether it still fits on one slide, and the few keys that are useful here.
import type { Ports } from '../../actions/ports';
import { inOrder } from '../../base/order';
import type { PersonaDocument } from '../../document/persona';
import { pageOverflow } from '../../scene/persona';
import { Icon } from '../../ui/Icon';
import { Kbd } from '../../ui/Kbd';
import line from '../editor/StatusLine.module.css';
import styles from './PersonaStatus.module.css';

const hints: [chord: string | null, does: string][] = [
  ['Tab', 'next field'],
  [null, '1–5 set a level'],
  ['Enter', 'next row'],
  ['Alt+ArrowRight', 'move block'],
];

export function PersonaStatus({ persona, ports }: { persona: PersonaDocument; ports: Ports }) {
  const over = pageOverflow(persona, ports.measurer);
  const blocks = inOrder(persona.blocks).length;
  return (
    <footer className={line.line}>
      <span className={line.place}>
        {blocks} {blocks === 1 ? 'block' : 'blocks'} ·{' '}
        <span className={styles.fit} data-over={over > 0 || undefined}>
          {over > 0 && <Icon name="triangle-alert" />}
          {over > 0
            ? `Over one page by ${over} ${over === 1 ? 'line' : 'lines'}`
            : 'Fits on one page'}
        </span>
      </span>
      <span className={line.hints}>
        {hints.map(([chord, does]) => (
          <span key={does} className={line.hint}>
            {chord !== null && <Kbd chord={chord} />}
            {does}
          </span>
        ))}
      </span>
    </footer>
  );
}
