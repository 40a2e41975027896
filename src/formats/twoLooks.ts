// One drawing for light and dark pages: colours that differ between the looks become names, and a style sheet says what
// they are. On paper it is always light.
import type { Scene, Shape, Stroke } from '../scene/scene';

interface TwoLooks {
  scene: Scene;
  /** CSS. */
  style: string;
}

/** What a colour is called that is the first in light and the second in dark. */
type Named = (light: string, dark: string) => string;

/** `prefix` tells the names of several drawings in a page apart. Null when the looks differ in more than colours. */
export function twoLooks(light: Scene, dark: Scene, prefix: string): TwoLooks | null {
  if (light.shapes.length !== dark.shapes.length) return null;
  const pairs = new Map<string, [light: string, dark: string]>();
  const named: Named = (inLight, inDark) => {
    if (inLight === inDark) return inLight;
    const key = `${inLight} ${inDark}`;
    if (!pairs.has(key)) pairs.set(key, [inLight, inDark]);
    return `var(--${prefix}${[...pairs.keys()].indexOf(key)})`;
  };
  const shapes: Shape[] = [];
  for (const [index, shape] of light.shapes.entries()) {
    const other = dark.shapes[index];
    const both = other && painted(shape, other, named);
    if (!both) return null;
    shapes.push(both);
  }
  const background = named(light.background, dark.background);
  const values = (look: 0 | 1) =>
    [...pairs.values()].map((pair, index) => `--${prefix}${index}:${pair[look]}`).join(';');
  const style = `:root{${values(0)}}\n@media screen and (prefers-color-scheme:dark){:root{${values(1)}}}`;
  return { scene: { ...light, background, shapes }, style };
}

function painted(shape: Shape, other: Shape, named: Named): Shape | null {
  switch (shape.kind) {
    case 'text':
      return other.kind === 'text' ? { ...shape, fill: named(shape.fill, other.fill) } : null;
    case 'image':
      return other.kind === 'image'
        ? { ...shape, placeholder: named(shape.placeholder, other.placeholder) }
        : null;
    case 'icon':
      return other.kind === 'icon'
        ? { ...shape, color: named(shape.color, other.color), ...filled(shape, other, named) }
        : null;
    default: {
      if (other.kind !== 'rect' && other.kind !== 'circle' && other.kind !== 'path') return null;
      if (other.kind !== shape.kind) return null;
      const stroke = stroked(shape.stroke, other.stroke, named);
      return { ...shape, ...filled(shape, other, named), ...(stroke && { stroke }) };
    }
  }
}

function filled({ fill }: { fill?: string }, other: { fill?: string }, named: Named) {
  return fill === undefined ? {} : { fill: named(fill, other.fill ?? fill) };
}

function stroked(light: Stroke | undefined, dark: Stroke | undefined, named: Named) {
  return light && { ...light, color: named(light.color, dark?.color ?? light.color) };
}
