import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldKind, readNumber } from './read-number';

const field = 'x_1 of example 2';
const notNumber = (text: string): string =>
  `“${text}” is not a number; ${field} takes digits, such as 0.5 or −3.`;

describe('a number', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['  0.25\t', 0.25],
    ['\u00a07\u00a0', 7],
    ['1e3', 1000],
    ['1E-3', 0.001],
    ['-1,5e2', -150],
    ['007', 7],
    ['1e-400', 0],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['0.1000000000000000055', 0.1],
  ])('%j is read', (text, value) => {
    expect(readNumber(text, field)).toEqual({ value });
  });

  it('of every size is read as JavaScript prints it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value);
        expect(readNumber(text, field)).toEqual({ value: value + 0 });
        const typed = text.replace('.', ',').replace(/^-/, '−');
        expect(readNumber(typed, field)).toEqual({ value: value + 0 });
      }),
    );
  });

  it.each([
    ['', `${field} is empty; type a number, such as 0.5.`],
    ['   ', `${field} is empty; type a number, such as 0.5.`],
    ['\n', `${field} is empty; type a number, such as 0.5.`],
    ['abc', notNumber('abc')],
    ['1.2.3', notNumber('1.2.3')],
    ['1,2,3', notNumber('1,2,3')],
    ['1.000,5', notNumber('1.000,5')],
    ['1 000', notNumber('1 000')],
    ['0x10', notNumber('0x10')],
    ['0b1', notNumber('0b1')],
    ['1_000', notNumber('1_000')],
    ['１', notNumber('１')],
    ['٣', notNumber('٣')],
    ['NaN', notNumber('NaN')],
    ['Infinity', notNumber('Infinity')],
    ['-∞', notNumber('-∞')],
    ['--3', notNumber('--3')],
    ['-', notNumber('-')],
    ['.', notNumber('.')],
    ['e5', notNumber('e5')],
    ['1e', notNumber('1e')],
    ['1/2', notNumber('1/2')],
    ['<b>1</b>', notNumber('<b>1</b>')],
    ['x'.repeat(60), notNumber(`${'x'.repeat(40)}…`)],
    ['1e400', `1e400 is too large for ${field}; the largest number is about 1.8e308.`],
    ['-1e400', `-1e400 is too large for ${field}; the largest number is about 1.8e308.`],
  ])('%j is answered by a sentence', (text, sentence) => {
    expect(readNumber(text, field)).toEqual({ sentence });
  });
});

describe('what a field takes', () => {
  it.each<[string, FieldKind, number]>([
    ['0', 'label', 0],
    ['1', 'label', 1],
    ['1,0', 'label', 1],
    ['0.1', 'rate', 0.1],
    ['1e-300', 'rate', 1e-300],
    ['1e-7', 'positive', 1e-7],
    ['1e6', 'count', 1_000_000],
    ['-2', 'number', -2],
  ])('%s as a %s', (text, kind, value) => {
    expect(readNumber(text, 'y', kind)).toEqual({ value });
  });

  it.each<[string, FieldKind, string]>([
    ['2', 'label', 'y is 2, but a label is 0 or 1; type one of the two.'],
    ['0.5', 'label', 'y is 0.5, but a label is 0 or 1; type one of the two.'],
    ['-1', 'label', 'y is -1, but a label is 0 or 1; type one of the two.'],
    ['0', 'positive', 'y is 0; type a number above 0, such as 1e-7.'],
    ['2.5', 'count', 'y is 2.5; type a whole number from 1 to 1,000,000.'],
    ['1000001', 'count', 'y is 1000001; type a whole number from 1 to 1,000,000.'],
    ['0', 'rate', 'α is 0, but the learning rate is above 0; type a number such as 0.1.'],
    ['−0,1', 'rate', 'α is −0,1, but the learning rate is above 0; type a number such as 0.1.'],
    ['1e-400', 'rate', 'α is 1e-400, but the learning rate is above 0; type a number such as 0.1.'],
  ])('not %s as a %s', (text, kind, sentence) => {
    expect(readNumber(text, 'y', kind)).toEqual({ sentence });
  });
});

it('never throws and always answers with a finite number or a sentence', () => {
  const kinds = fc.constantFrom<FieldKind>('number', 'label', 'rate', 'count', 'positive');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+−0-9.,eE ]{0,12}$/));
  fc.assert(
    fc.property(texts, kinds, (text, kind) => {
      const reading = readNumber(text, field, kind);
      if ('value' in reading) expect(Number.isFinite(reading.value)).toBe(true);
      else expect(reading.sentence).toMatch(/^.{10,200}\.$/su);
    }),
    { numRuns: 1000 },
  );
});
