import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebooks } from '../checks/views';
import { type Digits, format } from '../math/format';
import { logistic } from '../model/logistic';
import { type Fill, filledTexOf, fillHoles, type Holed, symbolTex } from './formula';
import { notebook } from './notebook';
import { type Step, stepOf } from './step';
import { currentStep } from './view';

/** TeX with its numbers in the holes and all marks taken off, short to read. */
const text = ({ tex, fills }: Holed): string =>
  fillHoles(tex, fills)
    .replace(/\\htmlData\{[^}]*\}\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g, '$1')
    .replace(/\\mathrel\{([=≈])\}/g, '$1')
    .replaceAll('\\mathrel{{+}{=}}', '+=');

function shownAt(at: string, asking = false, mistake?: string): string {
  const book = notebook(start);
  book.setMistake(mistake);
  book.seek(at);
  const { program, digits } = book.view.value;
  const step = currentStep(book.view.value);
  if (!step) return '';
  const { filled, result } = filledTexOf(program, step, digits, asking);
  const parts = [symbolTex(program, step.equation), ...(filled ? [filled] : []), result];
  return parts.map(text).join(' | ');
}

describe('a formula and its numbers', () => {
  it.each([
    ['1/zero/J', 'J = 0 | = 0'],
    [
      '1/1/z',
      'z^{(i)} = w_{1} \\, x_{1}^{(i)} + w_{2} \\, x_{2}^{(i)} + b | = 0.2 \\cdot 2 + (−0.5) \\cdot 4 + 0.5 | = −1.1',
    ],
    [
      '1/1/a',
      'a^{(i)} = \\sigma(z^{(i)}) = \\frac{1}{1 + e^{-z^{(i)}}} | = \\frac{1}{1 + e^{-(−1.1)}} | ≈ 0.2497',
    ],
    ['1/2/J', 'J += L^{(i)} | ≈ 1.3873 + 0.2204 | ≈ 1.6078'],
    ['1/4/dz', 'dz^{(i)} = a^{(i)} - y^{(i)} | = 0.5 - 0 | = 0.5'],
    [
      '1/2/dw_1',
      'dw_{1} += x_{1}^{(i)} \\, dz^{(i)} | ≈ −1.5005 + 3 \\cdot 0.1978 ≈ −1.5005 + 0.5934 | ≈ −0.9071',
    ],
    [
      '1/1/dw_1',
      'dw_{1} += x_{1}^{(i)} \\, dz^{(i)} | ≈ 0 + 2 \\cdot (−0.7503) ≈ 0 + (−1.5005) | ≈ −1.5005',
    ],
    ['1/average/dw_2', 'dw_{2} = \\frac{dw_{2}}{m} | ≈ \\frac{−1.9133}{4} | ≈ −0.4783'],
    [
      '1/update/w_1',
      'w_{1} := w_{1} - \\alpha \\, dw_{1} | ≈ 0.2 - 0.4 \\cdot (−0.4274) | ≈ 0.3710',
    ],
  ])('%s', (at, shown) => {
    expect(shownAt(at)).toBe(shown);
  });

  it('hides while it asks all that would give the answer away', () => {
    expect(shownAt('1/2/dw_1', true)).toMatch(/ \| ≈ −1.5005 \+ 3 \\cdot 0.1978 \| ≈ \?$/);
    expect(shownAt('1/2/db', true)).toMatch(/ \| ≈ −0.7503 \+ 0.1978 \| ≈ \?$/);
    expect(shownAt('1/2/z', true)).toMatch(
      / \| = 0.2 \\cdot 3 \+ \(−0.5\) \\cdot 5 \+ 0.5 \| = \?$/,
    );
  });

  it('shows the mistaken line', () => {
    expect(shownAt('1/2/db', false, 'db-overwritten')).toBe('db = dz^{(i)} | ≈ 0.1978');
  });

  it('needs the same template for every j', () => {
    const program = logistic(3);
    const lines = program.each.filter(({ symbol }) => symbol.startsWith('dw_'));
    const [first, ...others] = lines.map((equation) => symbolTex(program, equation));
    for (const other of others) expect(other.tex).toBe(first?.tex);
    expect(others.map(({ fills }) => fills[0]?.text)).toEqual(['2', '3']);
  });
});

describe('honest equals', () => {
  it('≈ stands where a number shown so far is rounded, = where none is', () => {
    fc.assert(
      fc.property(notebooks, fc.boolean(), (book, asking) => {
        const { program, trace, layout, digits } = book.view.value;
        for (let index = 1; index <= layout.size; index++) {
          const step = stepOf(trace, index);
          const { filled, result } = filledTexOf(program, step, digits, asking);
          const stages = filled ? stagesOf(filled) : [];
          let rounded = false;
          for (const { sign, numbers } of stages) {
            rounded ||= numbers.some((fill) => !isExact(fill, digits));
            expect(sign, `${step.at}: ${filled?.tex}`).toBe(rounded ? '≈' : '=');
          }
          const [end] = stagesOf(result);
          const hidden = asking && step.equation.how === '+=' ? [step.contribution] : [];
          const exact = [...hidden, step.after].every((value) => format(value, digits).exact);
          expect(end?.sign).toBe(rounded || !exact ? '≈' : '=');
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('each number in a formula', () => {
  it('carries its address, its full value, and the part of the step that it is', () => {
    fc.assert(
      fc.property(notebooks, (book) => {
        const { program, trace, layout, digits } = book.view.value;
        for (let index = 1; index <= layout.size; index++) {
          const step = stepOf(trace, index);
          const { filled, result } = filledTexOf(program, step, digits);
          const numbers = [...(filled ? numbersOf(filled) : []), ...numbersOf(result)];
          for (const { fill, part } of numbers) {
            const { text: shown, at, value = Number.NaN } = fill;
            expect(shown.replace(/^\((.*)\)$/, '$1')).toBe(format(value, digits).text);
            if (part) expect([at, value]).toEqual([step.at, partOf(step, part)]);
            else if (at) expect(value).toBe(book.numberAt(at));
            else expect(value).toBe(layout.m);
          }
          const last = numbers.at(-1)?.fill;
          expect([last?.at, last?.value]).toEqual([step.at, step.after]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('fillHoles', () => {
  it('fills texts, addresses, values and indices, and nothing else', () => {
    const fills = [{ text: '−0.5', at: '1/2/dz', value: -0.5 }, { text: '2' }];
    expect(fillHoles('<i data-at="7710000" data-value="7720000">7730000</i>_7740001', fills)).toBe(
      '<i data-at="1/2/dz" data-value="-0.5">−0.5</i>_2',
    );
    expect(fillHoles('7750000 770000 7730009', fills)).toBe('7750000 770000 ');
  });

  it('writes values as JavaScript prints them', () => {
    const values = [0.1 + 0.2, -0, 1e-7, Number.NaN, Number.NEGATIVE_INFINITY];
    const fills = values.map((value) => ({ text: '', value }));
    const html = values.map((_, k) => `772000${k}`).join(' ');
    expect(fillHoles(html, fills)).toBe('0.30000000000000004 0 1e-7 NaN -Infinity');
  });
});

const isExact = ({ value = Number.NaN }: Fill, digits: Digits): boolean =>
  format(value, digits).exact;
const partOf = (step: Step, part: string): number =>
  part === 'before' ? step.before : step.contribution;

/** The relations of a chain, each with its sign and the numbers behind it. */
function stagesOf({ tex, fills }: Holed): { sign: string; numbers: Fill[] }[] {
  const [, ...pieces] = tex.split(/\\mathrel\{773(\d{4})\}/);
  return pieces.flatMap((piece, k) => {
    if (k % 2 === 1) return [];
    const body = { tex: pieces[k + 1] ?? '', fills };
    return [
      { sign: fills[Number(piece)]?.text ?? '', numbers: numbersOf(body).map(({ fill }) => fill) },
    ];
  });
}

/** The numbers of a formula in the order in which they are written. */
function numbersOf({ tex, fills }: Holed): { fill: Fill; part?: string }[] {
  const marked = tex.matchAll(/\\htmlData\{([^}]*)\}\{773(\d{4})\}/g);
  return [...marked].flatMap(([, marks = '', k]) => {
    const fill = fills[Number(k)];
    return fill && fill.text !== '?' ? [{ fill, part: /part=(\w+)/.exec(marks)?.[1] }] : [];
  });
}
