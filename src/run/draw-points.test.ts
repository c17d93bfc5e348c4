import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPoint, drawnNumber, movePoint, nearestPoint, relabel } from './draw-points';
import { mostExamples } from './table-edits';

const inputs = {
  rows: [
    [1, 2, 0],
    [3, 4, 1],
  ],
  parameters: [0, 0, 0],
  alpha: 1,
};

describe('a number that is drawn', () => {
  it.each([
    [1.23456, 7, 1.23],
    [1.23456, 12, 1.2],
    [-0.0004567, 0.003, -0.00046],
    [123456, 70_000, 123_500],
    [-0.001, 5, 0],
  ])('%d on a stretch of %d is %d', (value, width, drawn) => {
    expect(drawnNumber(value, width)).toBe(drawn);
  });

  it('is finite, short and near on any stretch', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        (share, width) => {
          const drawn = drawnNumber(share * width, width);
          expect(Number.isFinite(drawn)).toBe(true);
          expect(Math.abs(drawn - share * width)).toBeLessThanOrEqual(width / 100);
          expect(drawn.toExponential().replace(/e.*|[-.]/g, '').length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});

describe('points', () => {
  it('are added as the last, with their label', () => {
    const added = addPoint(inputs, [5, 6], 1);
    expect('inputs' in added && added.inputs.rows).toEqual([...inputs.rows, [5, 6, 1]]);
    const one = { rows: [[1, 0]], parameters: [0, 0], alpha: 1 };
    const other = addPoint(one, [5], 1);
    expect('inputs' in other && other.inputs.rows).toEqual([
      [1, 0],
      [5, 1],
    ]);
  });

  it('are not added beyond the limit', () => {
    const rows = new Array(mostExamples).fill([1, 2, 0]);
    expect(addPoint({ ...inputs, rows }, [1, 2], 0)).toHaveProperty('sentence');
  });

  it('move and change their label, and nothing else changes', () => {
    expect(movePoint(inputs, 1, [7, 8]).rows).toEqual([
      [1, 2, 0],
      [7, 8, 1],
    ]);
    expect(movePoint(inputs, 1, [7]).rows[1]).toEqual([7, 4, 1]);
    expect(relabel(inputs, 0).rows).toEqual([
      [1, 2, 1],
      [3, 4, 1],
    ]);
    expect(relabel(relabel(inputs, 0), 0)).toEqual(inputs);
    expect(inputs.rows[0]).toEqual([1, 2, 0]);
  });

  it('are found where they are near enough, the upper one of two', () => {
    const points = [
      [0, 0],
      [10, 0],
      [10, 0],
      [Number.NaN, 0],
    ] as const;
    expect(nearestPoint(points, [8, 1], 5)).toBe(2);
    expect(nearestPoint(points, [2, 1], 5)).toBe(0);
    expect(nearestPoint(points, [5, 30], 5)).toBe(-1);
  });
});
