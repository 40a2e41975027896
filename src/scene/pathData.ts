// Outlines as SVG path data: what browsers, exporters and the canvas all read.
import type { PathStep } from './scene';

/** Rounded to hundredths. */
export function pathData(steps: readonly PathStep[]): string {
  let data = '';
  for (const [verb, ...numbers] of steps) data += verb + numbers.map(n).join(' ');
  return data;
}

function n(value: number): string {
  return Number.isInteger(value) ? `${value}` : `${Math.round(value * 100) / 100}`;
}
