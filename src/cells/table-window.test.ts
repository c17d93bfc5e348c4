import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsInSight, isWithin, rowsInSight, windowOf } from './table-window';

const drawnRows = (drawn: ReturnType<typeof windowOf>): number[] =>
  drawn.flatMap((part) => ('row' in part ? [part.row] : []));

describe('the rows that are drawn', () => {
  it('of a short table are all of them', () => {
    expect(windowOf(3, 0, 300, 32, 1)).toEqual([{ row: 0 }, { row: 1 }, { row: 2 }]);
  });

  it('of a long one are few, and the current one is among them', () => {
    const drawn = windowOf(10_000, 160_000, 352, 32, 2);
    expect(drawn.length).toBeLessThan(40);
    expect(drawn.slice(0, 4)).toEqual([
      { skipped: 2 },
      { row: 2 },
      { skipped: 4989 },
      { row: 4992 },
    ]);
  });

  it('are in order, seen ones among them, and with what is skipped make up the table', () => {
    const scroll = { m: fc.integer({ min: 1, max: 10_000 }), top: fc.nat(400_000), at: fc.nat() };
    fc.assert(
      fc.property(fc.record(scroll), ({ m, top, at }) => {
        const drawn = windowOf(m, top, 352, 32, at % m);
        const rows = drawnRows(drawn);
        expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
        expect(rows).toContain(at % m);
        expect(rows).toContain(Math.min(Math.floor(top / 32), m - 1));
        const skipped = drawn.reduce(
          (sum, part) => sum + ('skipped' in part ? part.skipped : 1),
          0,
        );
        expect(skipped).toBe(m);
      }),
    );
  });
});

it('has the rows in sight as fields, and one more to both sides', () => {
  expect(rowsInSight(0, 352, 32)).toEqual([-1, 11]);
  expect(rowsInSight(330, 352, 32)).toEqual([9, 22]);
  expect([8, 9, 22, 23].map((row) => isWithin(rowsInSight(330, 352, 32), row))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('the columns that are fields', () => {
  const heads = Array.from({ length: 20 }, (_, k) => ({
    offsetLeft: 40 + 200 * k,
    offsetWidth: 200,
  }));

  it('are those in sight, with half as much to both sides', () => {
    expect(columnsInSight(heads, 0, 600)).toEqual([0, 4]);
    expect(columnsInSight(heads, 2040, 600)).toEqual([8, 14]);
    expect(columnsInSight(heads, 3440, 600)).toEqual([15, 19]);
  });

  it('are all, where all have room', () => {
    expect(columnsInSight(heads.slice(0, 3), 0, 640)).toEqual([0, 2]);
  });
});
