import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { tiny } from '../checks/samples';
import { logistic } from '../model/logistic';
import { carry, type Estimate } from './carry';
import { trace } from './trace';

const exact = (values: readonly number[]): Estimate<number>[] =>
  values.map((value) => ({ value, slack: 0 }));
const smaller = (s: number, t: number): boolean => s < t;

it('comes to the same bits as the trace where nothing is put in its place', () => {
  fc.assert(
    fc.property(drawn(), ({ program, inputs }) => {
      const found: number[] = [];
      const { parameters } = inputs;
      const ends = carry(program, inputs, exact(parameters), smaller, (_, __, { after }) => {
        found.push(after.value);
        return undefined;
      });
      const { after } = trace(program, inputs, parameters, 1);
      expect(bits(found)).toBe(bits(after));
      expect(bits(ends.map(({ value }) => value))).toBe(bits(after.slice(-parameters.length)));
    }),
  );
});

it('goes on from a number put in place, with its slack and the first source', () => {
  const { inputs } = tiny;
  const seen = new Map<string, Estimate<number>>();
  const ends = carry(
    logistic(2),
    inputs,
    exact(inputs.parameters),
    smaller,
    (place, symbol, now) => {
      const at = `${place}/${symbol}`;
      seen.set(at, now.after);
      if (at === '1/dz') return { value: 1, slack: 0.1, source: 7 };
      return at === '2/dz' ? { value: 2, slack: 0, source: 9 } : undefined;
    },
  );
  expect(seen.get('1/dw_1')).toEqual({ value: 2, slack: expect.closeTo(0.2, 12), source: 7 });
  expect(seen.get('2/dw_1')).toEqual({ value: 8, slack: expect.closeTo(0.2, 12), source: 7 });
  expect(seen.get('average/dw_1')?.slack).toBeCloseTo(0.05, 12);
  expect(seen.get('1/L')?.source).toBeUndefined();
  expect(ends.map(({ source }) => source)).toEqual([7, 7, 7]);
});
