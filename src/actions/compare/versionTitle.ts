// What a restore point is called: why it is there, and when it was.
import type { OlderVersion } from '../ports';

const day = 24 * 60 * 60 * 1000;

/** `Today, 14:02`, `Before the merge, 12 Nov, 14:02`, `As it began, 3 Jan 2025`. */
export function versionTitle({ kind, name, at }: OlderVersion, now: number): string {
  const when = whenKept(at, now);
  const why = name?.trim() || reasons[kind];
  if (why === undefined) return when;
  return `${why}, ${when.replace(/^(Today|Yesterday)/, (word) => word.toLowerCase())}`;
}

const reasons: Partial<Record<OlderVersion['kind'], string>> = {
  start: 'As it began',
  'pre-migration': 'Before an update of the app',
  'pre-import': 'Before an import',
  'pre-restore': 'Before something older came back',
};

function whenKept(at: number, now: number): string {
  const then = new Date(at);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const clock = format(then, { hour: '2-digit', minute: '2-digit' });
  if (at >= midnight) return `Today, ${clock}`;
  if (at >= midnight - day) return `Yesterday, ${clock}`;
  const isThisYear = then.getFullYear() === new Date(now).getFullYear();
  const date = format(then, {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  });
  return isThisYear ? `${date}, ${clock}` : date;
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(date);
}
