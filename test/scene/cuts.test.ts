import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenPieces, type Length, piecesOf } from '../../src/scene/cuts';

const steps = (count: number, stages: readonly number[] = []): Length => ({
  whole: { from: 0, to: count * 100 },
  offered: Array.from({ length: count - 1 }, (_, index) => ({
    at: (index + 1) * 100,
    strong: stages.includes(index + 1),
  })),
  things: [],
});
const ends = (pieces: readonly { to: number }[]) => pieces.map(({ to }) => to);

describe('cutting', () => {
  it('takes as much as fits, up to a place that was offered', () => {
    expect(ends(piecesOf(steps(7), 350))).toEqual([300, 600, 700]);
  });

  it('leaves the first piece less room', () => {
    expect(ends(piecesOf(steps(7), 350, 150))).toEqual([100, 400, 700]);
  });

  it('makes pieces of about the same size', () => {
    expect(ends(evenPieces(steps(7), 650))).toEqual([400, 700]);
  });

  it('prefers the end of a stage where it costs no sheet', () => {
    expect(ends(evenPieces(steps(8, [3]), 550))).toEqual([300, 800]);
    expect(ends(evenPieces(steps(12, [2, 4, 6, 8, 10]), 350))).toEqual([300, 600, 900, 1200]);
  });

  it('goes between things where nothing was offered', () => {
    const things = [
      { from: 10, to: 180 },
      { from: 190, to: 400 },
    ];
    const [first] = piecesOf({ whole: { from: 0, to: 400 }, offered: [], things }, 240);
    expect(first?.to).toBeGreaterThanOrEqual(180);
    expect(first?.to).toBeLessThanOrEqual(190);
  });

  it('comes to an end in any room', () => {
    expect(piecesOf(steps(7), -5).length).toBeLessThan(60);
  });

  it('never leaves a gap, never overlaps and never exceeds the room', () => {
    const anything = fc.record({
      to: fc.integer({ min: 1, max: 5_000 }),
      room: fc.integer({ min: 30, max: 3_000 }),
      cuts: fc.array(fc.record({ at: fc.integer({ min: 1, max: 5_000 }), strong: fc.boolean() })),
    });
    fc.assert(
      fc.property(anything, ({ to, room, cuts }) => {
        const offered = cuts.filter(({ at }) => at < to).sort((a, b) => a.at - b.at);
        const pieces = evenPieces({ whole: { from: 0, to }, offered, things: [] }, room);
        expect(pieces[0]?.from).toBe(0);
        expect(pieces.at(-1)?.to).toBe(to);
        pieces.forEach((piece, index) => {
          if (index > 0) expect(piece.from).toBe(pieces[index - 1]?.to);
          expect(piece.to - piece.from).toBeLessThanOrEqual(room + 0.5);
        });
      }),
    );
  });
});
