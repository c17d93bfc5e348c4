import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../math/evaluate';
import { call, sym } from '../math/expr';
import { slope } from '../math/slope';
import { sigma } from '../model/logistic';
import { roadsAt, roadTexts, whyBroken } from './roads';

const numbers = ['da', 'product', 'textbook'] as const;

describe('both roads', () => {
  it('lead to −1 at z = −40, the long one by way of −2.35e17 · 4.25e−18', () => {
    const { da, slope, product, dz } = roadsAt(-40, 1);
    expect([da, slope].map((value) => value.toExponential(2))).toEqual(['-2.35e+17', '4.25e-18']);
    expect(product).toBeCloseTo(-1, 14);
    expect(dz).toBe(-1);
  });

  it('give the course’s numbers for example 1', () => {
    const { a, da, slope, product, dz } = roadsAt(-1.1, 1);
    expect([a, da, slope, product, dz].map((value) => value.toFixed(4))).toEqual([
      '0.2497',
      '-4.0042',
      '0.1874',
      '-0.7503',
      '-0.7503',
    ]);
  });

  it('meet wherever a is neither 0 nor 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -709, max: 36.7, noNaN: true }), label, (z, y) => {
        const { product, dz } = roadsAt(z, y);
        expect(Math.abs(product - dz)).toBeLessThanOrEqual(4e-16);
      }),
    );
  });

  it('take the slope of σ that its tree has', () => {
    const tree = slope(call(sigma, sym('z')), 'z');
    fc.assert(
      fc.property(fc.double({ min: -300, max: 10, noNaN: true }), (z) => {
        const exact = evaluate(tree, () => z);
        expect(Math.abs(roadsAt(z, 1).slope / exact - 1)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('the long road breaks', () => {
  it.each([
    [36.73, undefined],
    [36.74, 1],
    [-709.78, undefined],
    [-709.79, 0],
  ])('where a is exactly 0 or 1: at z = %d it is %s', (z, edge) => {
    for (const y of [0, 1]) {
      const { a, product, dz } = roadsAt(z, y);
      expect([0, 1].find((whole) => whole === a)).toBe(edge);
      expect(Number.isNaN(product)).toBe(edge !== undefined);
      expect(dz).toBe(a - y);
    }
  });

  it.each([
    [40, 1, Number.NaN],
    [40, 0, Number.POSITIVE_INFINITY],
    [-750, 1, Number.POSITIVE_INFINITY],
    [-750, 0, Number.NaN],
  ])('at z = %d, y = %d with the textbook loss %d, the stable one stays', (z, y, loss) => {
    const { textbook, stable, da } = roadsAt(z, y);
    expect(textbook).toBe(loss);
    expect(stable).toBeCloseTo(y === (z > 0 ? 1 : 0) ? 0 : Math.abs(z), 12);
    expect(Math.abs(da)).toBe(loss);
  });

  it('and every number that is none is explained, and no other', () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), label, (z, y) => {
        const roads = roadsAt(z, y);
        for (const number of numbers) {
          const said = whyBroken(roads, number);
          expect(said === undefined).toBe(Number.isFinite(roads[number]));
          if (said) expect(said).toMatch(/^[^{}]*(NaN|∞|large)[^{}]*\.$/);
        }
      }),
    );
  });

  it.each([
    [40, 1, 'da', 'So (1 − y) / (1 − a) is 0 / 0, which is NaN.'],
    [40, 0, 'da', 'So (1 − y) / (1 − a) is 1 / 0, which is ∞.'],
    [-750, 1, 'da', 'So y / a is 1 / 0, which is ∞.'],
    [-750, 0, 'da', 'So y / a is 0 / 0, which is NaN.'],
    [-750, 1, 'product', '−∞ · 0 is NaN'],
    [40, 1, 'product', 'NaN times anything is NaN.'],
    [40, 1, 'textbook', 'So log(1 − a) is log 0, which is −∞, and times 1 − y = 0 that is NaN.'],
    [-750, 1, 'textbook', 'So log(a) is log 0, which is −∞.'],
  ] as const)('at z = %d, y = %d %s says “%s”', (z, y, number, said) => {
    expect(whyBroken(roadsAt(z, y), number)).toContain(said);
  });
});

it('both roads are written from the trees that are computed', () => {
  expect(roadTexts).toEqual({
    a: 'a = σ(z)',
    da: 'da = −y / a + (1 − y) / (1 − a)',
    slope: 'da/dz = a · (1 − a)',
    product: 'da · da/dz',
    dz: 'dz = a − y',
    textbook: 'L = −(y · log(a) + (1 − y) · log(1 − a))',
    stable: 'L = max(z, 0) − z · y + log(1 + e^(−|z|))',
  });
});

const label = fc.constantFrom(0, 1);
