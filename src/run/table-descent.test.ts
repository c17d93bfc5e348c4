import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hardRows } from '../checks/arbitrary';
import { start } from '../checks/samples';
import { chosen } from '../checks/tables';
import { notebook } from './notebook';
import { type Scaling, scaledRows, unscaled } from './scaling';
import type { DataSet } from './start';
import { randomStart } from './start-values';

const scaling = fc.constantFrom<Scaling>('none', 'standardise', 'min-max');
const seed = fc.option(fc.nat({ max: 999_999_999 }));

describe('any table of finite numbers', () => {
  it('is stepped through and run far without an exception', () => {
    fc.assert(
      fc.property(
        hardRows,
        scaling,
        seed,
        fc.constantFrom(0.1, 1, 1e300),
        (rows, way, drawn, alpha) => {
          const set = setOf(rows, way);
          const parameters =
            drawn === null ? set.inputs.parameters : randomStart(set.columns.length, drawn);
          const inputs = { ...set.inputs, parameters, alpha };
          const book = notebook({ ...start, sets: [{ ...set, inputs }] });
          for (const move of [
            'step',
            'forward',
            'backward',
            'update',
            'iteration',
            'back',
          ] as const)
            book.move(move);
          book.seek('300/average/J');
          const cost = book.numberAt('300/average/J');
          expect(typeof cost).toBe('number');
          if (set.scales) expect(unscaled(parameters, set.scales)).toHaveLength(parameters.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stays finite for a hundred iterations once it is scaled', () => {
    const scaled = fc.constantFrom<Scaling>('standardise', 'min-max');
    fc.assert(
      fc.property(hardRows, scaled, (rows, way) => {
        const book = notebook({ ...start, sets: [setOf(rows, way)] });
        book.seek('100/average/J');
        const cost = book.numberAt('100/average/J');
        expect(cost).toSatisfy(Number.isFinite);
        // From w = b = 0 and J = ln 2 on, so short a step only goes down.
        expect(cost).toBeLessThanOrEqual(Math.log(2));
      }),
    );
  });
});

/** The data set of a table that is written as text, read, chosen from and scaled, as a page does it. */
function setOf(rows: readonly (readonly number[])[], way: Scaling): DataSet {
  const n = (rows[0]?.length ?? 1) - 1;
  const one = rows.some((row) => row.at(-1) === 1) ? '1' : '0';
  const features = Array.from({ length: n }, (_, j) => j);
  const made = chosen(rows.map((row) => row.join()).join('\n'), {
    label: n,
    one,
    features,
    scaling: way,
  });
  if ('sentences' in made) throw new Error(made.sentences.join(' '));
  const own = rows.map((row) => row.map((value) => value + 0));
  expect(made.set.inputs.rows.map((row) => row.slice(0, n))).toEqual(
    scaledRows(own, way).rows.map((row) => row.slice(0, n)),
  );
  return made.set;
}
