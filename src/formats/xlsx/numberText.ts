// Numbers of cells as people see them: dates are numbers of days, told apart only by how they are shown.

/** What the program's own formats show, by their number; those of months and days differ by country, not in kind. */
const builtIn = new Map<number, string>([
  [9, '0%'],
  [10, '0.00%'],
  ...range(14, 17).map((id): [number, string] => [id, 'yyyy-mm-dd']),
  ...range(18, 21).map((id): [number, string] => [id, 'hh:mm']),
  [22, 'yyyy-mm-dd hh:mm'],
  ...range(27, 36).map((id): [number, string] => [id, 'yyyy-mm-dd']),
  ...range(45, 47).map((id): [number, string] => [id, 'hh:mm']),
  ...range(50, 58).map((id): [number, string] => [id, 'yyyy-mm-dd']),
]);

export function builtInFormat(id: number): string {
  return builtIn.get(id) ?? 'General';
}

/** `is1904`: the workbook counts days from 1904, as old ones of the Mac do. */
export function numberText(value: number, format: string, is1904: boolean): string {
  // Words in quotes, colours and currencies in brackets, and what follows a backslash say nothing.
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi, '');
  const letters = bare.split(';')[0]?.toLowerCase() ?? '';
  if (letters.includes('%')) return `${tidy(value * 100)} %`;
  if (letters.includes('general') || !/[ymdhs]/.test(letters)) return tidy(value);
  return dateText(value, letters, is1904) ?? tidy(value);
}

/** No 0.30000000000000004, and never an exponent for numbers that people write. */
function tidy(value: number): string {
  return String(Number(value.toPrecision(15)) || 0);
}

const dayLength = 86_400_000;

function dateText(value: number, letters: string, is1904: boolean): string | null {
  const hasDay = /[yd]/.test(letters);
  const hasTime = /[hs]/.test(letters);
  // An m alone is a month; beside hours or seconds it is minutes.
  if (!hasDay && hasTime) return timeText(letters.includes('[') ? value : value % 1, letters);
  // Days were counted as though 1900 had a 29th of February.
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, value < 60 ? 31 : 30);
  const time = new Date(first + Math.round(value * 86_400) * 1000);
  if (value < 0 || Number.isNaN(time.getTime()) || value > 2_958_466) return null;
  const [day = '', clock = ''] = time.toISOString().split('T');
  const isMidnight = Math.round(value * dayLength) % dayLength === 0;
  return hasTime && !isMidnight ? `${day} ${clock.slice(0, 5)}` : day;
}

/** `09:30`, or minutes and seconds where no hours are shown. */
function timeText(value: number, letters: string): string {
  const whole = Math.round(Math.abs(value) * (letters.includes('h') ? 1440 : 86_400));
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${value < 0 ? '-' : ''}${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
