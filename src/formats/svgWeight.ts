// How much a drawing unfolds to when it is painted: a few lines that repeat one another can be billions of shapes.
// Counted before any browser engine paints it.

/** The most that is painted; maps and icons of any size stay far below. */
const most = 500_000;

/** Elements that painting it comes to, references followed; null for too many, or for drawings inside the drawing. */
export function svgWeight(page: Document): number | null {
  if (/data:image\/svg/i.test(page.documentElement.outerHTML)) return null;
  const styled = page.querySelectorAll('style');
  const inStyles = [...styled].flatMap(({ textContent }) => namesIn(textContent ?? ''));
  const known = new Map<Element, number>();
  const weigh = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    // What leads back to itself is not painted again.
    known.set(element, 0);
    let sum = 1;
    for (const child of element.children) sum += weigh(child);
    const named = [...element.attributes].flatMap(({ value }) => namesIn(value));
    // Which of the rules is for this element is not asked: each may be.
    const all = element.hasAttribute('class') ? [...named, ...inStyles] : named;
    for (const id of new Set(all)) {
      const target = page.getElementById(id);
      if (target) sum += weigh(target);
    }
    known.set(element, Math.min(sum, most + 1));
    return Math.min(sum, most + 1);
  };
  const weight = weigh(page.documentElement);
  return weight > most ? null : weight;
}

/** `#wave`, `url(#wave)`, `url('#wave')`. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/#([^\s"')]+)/g)].flatMap(([, id]) => id ?? []);
}
