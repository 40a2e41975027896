// What readers and writers tell besides their result: sentences about what was guessed, changed or left out.

export interface ReportLine {
  /** 1-based line of the text, or row of the sheet. */
  line?: number;
  message: string;
}

/** A text in another format, and what it could not hold. */
export interface Written {
  text: string;
  losses: string[];
}

const most = 200;

/** Sorted by line; a file wrong on every line does not make a report nobody can scroll. */
export function finishReport(lines: readonly ReportLine[]): ReportLine[] {
  const sorted = [...lines].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (sorted.length <= most) return sorted;
  return [
    ...sorted.slice(0, most),
    { message: `And ${sorted.length - most} more lines like these.` },
  ];
}
