import type { Problem } from '../../base/result';
import type { Ports } from '../ports';

/** What happened and what to do, as a notice that stays. */
export function tellProblem(ports: Ports, { code, message, hint }: Problem): void {
  ports.toast({ id: code, tone: 'danger', message, ...(hint && { detail: hint }) });
}
