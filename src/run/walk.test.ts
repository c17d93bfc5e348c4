import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bits, drawn } from '../checks/arbitrary';
import { history } from './history';
import { walk } from './walk';

it('a walk finds at each iteration the bits of the history', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(drawn(), drawn({ x: 60, w: 20 })), gaps, ({ program, inputs }, steps) => {
      let last = 1;
      const iterations = steps.map((gap) => {
        last += gap;
        return last;
      });
      const { startOf } = history(program, inputs);
      const found = [...walk(program, inputs, iterations)].map(bits);
      expect(found).toEqual(iterations.map((iteration) => bits(startOf(iteration))));
      expect(bits(inputs.parameters)).toBe(found[0] && bits(startOf(1)));
    }),
  );
});
