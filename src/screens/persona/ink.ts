/** A persona's colour as it reads on the theme's ground. */
export function inkOf(color: string): { fill: string } {
  return { fill: `color-mix(in srgb, ${color} var(--persona-share), white)` };
}
