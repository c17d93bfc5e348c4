import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comment, label, literal, literals } from './python-text';

describe('text for Python', () => {
  it('writes a number so that it is read back to the last bit, and as a float', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Object.is(Number(literal(value)), value)).toBe(true);
        expect(literal(value)).toMatch(/^-?\d+(\.\d+)?(e[+-]\d+)?$/);
        expect(literal(value)).toMatch(/[.e]/);
      }),
    );
    const others = [-0, 3, 1e21, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    expect(others.map(literal)).toEqual(['-0.0', '3.0', '1e+21', 'np.nan', 'np.inf', '-np.inf']);
  });

  it('breaks long lists into lines and loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 35 }), (values) => {
        const text = literals(values);
        expect(
          text
            .split(',')
            .filter((part) => part.trim())
            .map(Number),
        ).toEqual(values);
        expect(text.includes('\n')).toBe(values.length > 10);
      }),
    );
  });

  it('keeps words of others on one line of comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(comment(text)).toMatch(/^# [^\p{C}\p{Zl}\p{Zp}]*$/u);
      }),
    );
    expect(comment('a\nimport os\r\u2028b')).toBe('# a import os b');
  });

  it('keeps them within one string, where no dollar starts a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = JSON.parse(label(text)) as string;
        expect(label(text)).toMatch(/^"([^"\\\n\r]|\\.)*"$/);
        expect(read.replaceAll('\\$', '')).not.toContain('$');
      }),
    );
    expect(label('US$ "net" \\')).toBe('"US\\\\$ \\"net\\" \\\\"');
  });
});
