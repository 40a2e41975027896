// The rows of the table, what they are held against, and how they are printed.

/**
 * @typedef {{ ours: Record<string, number>, bare: Record<string, number> }} Pair
 * @typedef {object} Row
 * @property {string} key
 * @property {string} name
 * @property {string} unit
 * @property {boolean} [alone] the bare page has no such figure
 * @property {Record<number, number>} [limit] by size of the map
 * @property {Record<number, number>} [ofBare] share of the bare page's figure
 * @property {boolean} [ofPeers] other editors are the measure; they are not measured here
 */

/** @param {number} value @returns {Record<number, number>} */
const everywhere = (value) => ({ 200: value, 1000: value, 5000: value });

/** @type {Row[]} */
export const rows = [
  { key: 'load', name: 'usable canvas, CPU', unit: 'ms', ofPeers: true },
  { key: 'heap', name: 'heap', unit: 'MB', ofPeers: true },
  { key: 'idle', name: 'idle', unit: 'ms/s', limit: everywhere(0.2) },
  {
    key: 'pan',
    name: 'pan, a frame',
    unit: 'ms',
    ofBare: { 1000: 0.65, 5000: 0.2 },
    ofPeers: true,
  },
  { key: 'zoom', name: 'zoom, a frame', unit: 'ms', ofPeers: true },
  { key: 'drag', name: 'drag one card, a frame', unit: 'ms', ofPeers: true },
  { key: 'off', name: 'card off the pointer', unit: 'px', limit: everywhere(0.5) },
  { key: 'type', name: 'type one character', unit: 'ms', ofPeers: true },
  { key: 'add', name: 'add a card', unit: 'ms', ofPeers: true },
  { key: 'undo', name: 'undo one step', unit: 'ms', ofPeers: true },
  { key: 'jump', name: 'everything in view, painted', unit: 'ms wall', limit: everywhere(50) },
  {
    key: 'panAll',
    name: 'pan with everything in view, a frame',
    unit: 'ms',
    ofBare: { 1000: 0.2 },
    ofPeers: true,
  },
  { key: 'moveAll', name: 'move all, a frame', unit: 'ms', ofPeers: true },
  {
    key: 'svg',
    name: 'SVG export, CPU',
    unit: 'ms',
    alone: true,
    limit: { 200: 1, 1000: 5, 5000: 20 },
  },
  {
    key: 'png',
    name: 'PNG export, CPU',
    unit: 'ms',
    alone: true,
    limit: { 200: 100, 1000: 300, 5000: 1500 },
  },
  { key: 'persist', name: 'persist one edit', unit: 'ms', alone: true, limit: everywhere(2) },
];

/** @param {Record<string, number>[]} runs @returns {Record<string, number>} */
export function medians(runs) {
  const keys = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => {
      const values = runs.map((run) => run[key] ?? Number.NaN).sort((a, b) => a - b);
      return [key, values[Math.floor(values.length / 2)] ?? Number.NaN];
    }),
  );
}

/** @param {Row} row @param {number} cards @param {Pair} pair */
export function verdict(row, cards, { ours, bare }) {
  const own = ours[row.key] ?? Number.NaN;
  const share = row.alone ? null : own / (bare[row.key] ?? Number.NaN);
  const limit = row.limit?.[cards];
  const ofBare = row.ofBare?.[cards];
  const target =
    limit !== undefined
      ? `≤ ${limit} ${row.unit}`
      : ofBare !== undefined
        ? `≤ ${ofBare} d`
        : row.ofPeers
          ? 'peers, not measured here'
          : '';
  const met =
    limit !== undefined
      ? own <= limit
      : ofBare !== undefined && share !== null
        ? share <= ofBare
        : null;
  return { own, share, target, met };
}

/** @param {Record<number, Pair>} sizes */
export function print(sizes) {
  for (const [cards, pair] of Object.entries(sizes)) {
    console.log(`\n${Number(cards).toLocaleString('en')} cards`);
    line('', 'ours', 'bare DOM', 'ours/bare', 'target');
    for (const row of rows) {
      const { own, share, target, met } = verdict(row, Number(cards), pair);
      const mark = met === null ? ' ' : met ? '✓' : '✗';
      line(
        `${row.name}, ${row.unit}`,
        figure(own),
        row.alone ? '' : figure(pair.bare[row.key] ?? Number.NaN),
        share === null || !Number.isFinite(share) ? '' : share.toFixed(2),
        `${mark} ${target}`,
      );
    }
  }
}

/** @param {number} value */
function figure(value) {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

/** @param {string} name @param {string} own @param {string} bare @param {string} share @param {string} target */
function line(name, own, bare, share, target) {
  console.log(
    `${name.padEnd(46)}${own.padStart(9)}${bare.padStart(10)}${share.padStart(11)}  ${target}`,
  );
}
