/** `28%`, `48.1 h`: signs stand at the number, words beside it. */
export function withUnit(number: number | string, unit = ''): string {
  return `${number}${unit === '' || /^[%°′″]/.test(unit) ? '' : ' '}${unit}`;
}
