import { expect, it } from 'vitest';
import { start } from '../checks/samples';
import { sigmaRow, zsByHand } from './sigma-table';

// Four digits from a printed table of e^x and ln; the minus is the typographic one.
it.each([
  [-2.2, '−2.2', '0.0998', '0.9002', '−2.3051', '−0.1051', '0.0898'],
  [-1.1, '−1.1', '0.2497', '0.7503', '−1.3873', '−0.2873', '0.1874'],
  [0, '0', '0.5', '0.5', '−0.6931', '−0.6931', '0.25'],
  [0.4, '0.4', '0.5987', '0.4013', '−0.5130', '−0.9130', '0.2403'],
])('at z = %s has the right four digits', (z, ...row) => {
  expect(sigmaRow(z)).toEqual(row);
});

it('gathers the z of the first two iterations and others, in order, each once', () => {
  const zs = zsByHand([start], [2.2, -1.1]);
  expect(zs.slice(0, 2)).toEqual([-1.4, -1.1]);
  expect(zs.at(-1)).toBe(2.2);
  expect(zs).toHaveLength(4 + 4 + 1);
});
