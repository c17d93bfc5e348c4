import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from './format';

describe('format', () => {
  it.each([
    [0, '0', true],
    [-0, '0', true],
    [0.5, '0.5', true],
    [-1.1, '−1.1', true],
    [0.1 + 0.2, '0.3', true],
    [0.24973989440488237, '0.2497', false],
    [0.37096, '0.3710', false],
    [2.96e-8, '2.96×10⁻⁸', true],
    [1.23456789e-7, '1.2346×10⁻⁷', false],
    [0.0001, '0.0001', true],
    [123456789.25, '123456789.25', true],
    [-2.35e17, '−2.35×10¹⁷', true],
    [1e300, '1×10³⁰⁰', true],
    [Number.MAX_VALUE, '1.7977×10³⁰⁸', false],
    [5e-324, '5×10⁻³²⁴', true],
    [1e21, '1×10²¹', true],
    [Number.NaN, 'NaN', true],
    [Number.POSITIVE_INFINITY, '∞', true],
    [Number.NEGATIVE_INFINITY, '−∞', true],
  ])('writes %d as %s', (value, text, exact) => {
    expect(format(value)).toEqual({ text, exact });
  });

  it('shows every digit on request, and says ≈ where a float64 is not the decimal it looks like', () => {
    expect(format(0.24973989440488237, 'all').text).toBe('0.24973989440488237');
    expect(format(0.1 + 0.2, 'all')).toEqual({ text: '0.30000000000000004', exact: false });
    expect(format(0.3, 'all')).toEqual({ text: '0.3', exact: true });
  });

  it('calls digits exact just where they are the value at 15 significant digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e308, max: 1e308 }), (value) => {
        const { text, exact } = format(value);
        const read = Number(
          text
            .replace('−', '-')
            .replace(/×10(.*)/, (_, power: string) => `e${[...power].map(plainDigit).join('')}`),
        );
        expect(exact).toBe(read === Number(value.toPrecision(15)));
        const size = Math.abs(value);
        const fourDecimals = size >= 1e-3 && size < 1e9;
        const tolerance = fourDecimals ? 0.500001e-4 : 0.500001e-4 * size;
        expect(Math.abs(read - value)).toBeLessThanOrEqual(tolerance);
      }),
    );
  });
});

const plainDigit = (c: string): string => (c === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c)));
