// Feelings as people write them in tables: numbers on some scale, faces, words. The scale is guessed from all of them at once.

export interface Feeling {
  /** −1…+1, or undefined when the text says no feeling. */
  value?: number;
  note?: string;
}

/** Reads numbers of one guessed scale. */
export interface Scale {
  name: string;
  low: number;
  high: number;
}

const faces: [number, RegExp][] = [
  [-1, /😡|😠|🤬|😤|😭|😢|😱|🤮|😖|😫|:'\(|>:\(|:-?\(\(/u],
  [-0.5, /😞|😟|☹|🙁|😕|😩|😒|😔|😣|😰|👎|:-?\(/u],
  [0, /😐|😑|😶|🤔|:-?\|/u],
  [1, /😀|😃|😄|😁|😍|🤩|🥳|😆|🎉|❤|:-?D/u],
  [0.5, /🙂|😊|☺|🙃|😌|😉|👍|:-?\)/u],
];

const words: [number, RegExp][] = [
  [-1, /^(very (unhappy|sad|negative|frustrated|dissatisfied|bad)|angry|furious|terrible|--)$/i],
  [
    -0.5,
    /^(unhappy|sad|negative|frustrated|dissatisfied|bad|annoyed|worried|anxious|disappointed|low|-)$/i,
  ],
  [0, /^(neutral|ok|okay|indifferent|fine|medium|mixed|o)$/i],
  [0.5, /^(happy|positive|satisfied|good|hopeful|pleased|curious|relieved|high|\+)$/i],
  [1, /^(very (happy|positive|satisfied|good)|delighted|excited|great|thrilled|\+\+)$/i],
];

// From the narrowest to the widest; the first that holds every number is taken.
const signed: Scale[] = [2, 3, 5, 10, 100].map((size) => ({
  name: `−${size} to ${size}`,
  low: -size,
  high: size,
}));
const unsigned: Scale[] = [
  { name: '1 to 5', low: 1, high: 5 },
  { name: '0 to 5', low: 0, high: 5 },
  { name: '1 to 7', low: 1, high: 7 },
  { name: '0 to 10', low: 0, high: 10 },
  { name: '0 to 100', low: 0, high: 100 },
];

const leadingNumber =
  /^([-+−]?\d{1,4}(?:[.,]\d{1,6})?)\s*(%?)(?:$|\s*(?:[-–—:,]\s|\s|\()\s*\(?(.+?)\)?$)/s;

export function numberIn(text: string): number | undefined {
  const match = text.trim().match(leadingNumber);
  return match?.[1] === undefined
    ? undefined
    : Number(match[1].replace(',', '.').replace('−', '-'));
}

/** `own`: rows as this app writes them, −2 to 2 even when every number is positive. */
export function guessScale(texts: readonly string[], own: boolean): Scale | undefined {
  const numbers = texts.map(numberIn).filter((number) => number !== undefined);
  if (numbers.length === 0) return undefined;
  const low = numbers.reduce((a, b) => Math.min(a, b));
  const high = numbers.reduce((a, b) => Math.max(a, b));
  const candidates = low < 0 || (own && high <= 2) ? signed : unsigned;
  const fraction =
    !own && low < 0 && low >= -1 && high <= 1 && numbers.some((n) => !Number.isInteger(n));
  if (fraction) return { name: '−1 to 1', low: -1, high: 1 };
  return candidates.find((scale) => low >= scale.low && high <= scale.high);
}

export function readFeeling(text: string, scale: Scale | undefined): Feeling {
  const trimmed = text.trim();
  const number = numberIn(trimmed);
  if (number !== undefined && scale && number >= scale.low && number <= scale.high) {
    const middle = (scale.low + scale.high) / 2;
    const value = (number - middle) / (scale.high - middle);
    return withNote(value, trimmed.match(leadingNumber)?.[3]);
  }
  for (const [value, pattern] of faces) {
    if (pattern.test(trimmed)) {
      return withNote(value, trimmed.replace(pattern, '').replace('\ufe0f', ''));
    }
  }
  const word = words.find(([, pattern]) => pattern.test(trimmed));
  return word ? { value: word[0] } : {};
}

function withNote(value: number, note: string | undefined): Feeling {
  const text = note?.trim();
  // Adding zero turns −0 into 0, which is what JSON can hold.
  return text ? { value: value + 0, note: text } : { value: value + 0 };
}

/** A pasted row of feelings → −1…+1 each, null where there is none. */
export function feelingsIn(texts: readonly string[]): (number | null)[] {
  const scale = guessScale(texts, true);
  return texts.map((text) => readFeeling(text, scale).value ?? null);
}
