// What a restore point is called: why it is there, and when it was.
import type { OlderVersion } from '../ports';

const day = 24 * 60 * 60 * 1000;

/** `Today, 14:02`, `Before the merge, 12 Nov, 14:02`, `As it began, 3 Jan 2025, 09:30`. */
export function versionTitle(version: OlderVersion, now: number): string {
  return withReason(version, whenKept(version.at, now));
}

/** For files, which are read on other days: `Before the merge, 12 Nov 2026, 14:02`. */
export function datedTitle(version: OlderVersion): string {
  return withReason(version, format(version.at, { ...date, year: 'numeric', ...clock }));
}

function withReason({ kind, name }: OlderVersion, when: string): string {
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

const clock = { hour: '2-digit', minute: '2-digit' } as const;
const date = { day: 'numeric', month: 'short' } as const;

function whenKept(at: number, now: number): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (at >= midnight) return `Today, ${format(at, clock)}`;
  if (at >= midnight - day) return `Yesterday, ${format(at, clock)}`;
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return format(at, { ...date, ...(!isThisYear && { year: 'numeric' }), ...clock });
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(at);
}
