// The format this build reads and writes.

export const formatName = 'throughline';

export interface FormatVersion {
  version: number;
  minor: number;
}

export const formatVersion = { version: 1, minor: 0 } as const satisfies FormatVersion;

/** The oldest reader that understands what this build writes. */
export const minReader = { version: 1, minor: 0 } as const satisfies FormatVersion;

export function formatLabel({ version, minor }: FormatVersion): string {
  return `${version}.${minor}`;
}
