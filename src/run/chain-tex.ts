import { type Digits, format } from '../math/format';
import { tex } from '../math/styles';
import { write } from '../math/write';
import { chainTo } from '../model/chain';
import type { Program } from '../model/program';
import { type Chain, type ChainNumber, derivativesOf } from './chain';
import type { Sign } from './filled';
import { type Fill, type Holed, letterWriter, numberHole } from './formula';

/** ∂L/∂w_1 as a formula. */
export function fractionTex(program: Program, of: string, by: string): Holed {
  const fills: Fill[] = [];
  const letter = letterWriter(program, fills);
  return { tex: `\\frac{\\partial ${letter(of)}}{\\partial ${letter(by)}}`, fills };
}

/** A local slope as a formula, in brackets where it is a sum beside other factors. */
export function slopeTex(
  program: Program,
  slope: Chain['factors'][number]['slope'],
  alone: boolean,
): Holed {
  const fills: Fill[] = [];
  const text = write(slope, { ...tex, symbol: letterWriter(program, fills) });
  const isSum = slope.kind === 'op' && ['add', 'sub', 'neg'].includes(slope.op);
  return { tex: isSum && !alone ? `\\left(${text}\\right)` : text, fills };
}

/** `·` between two factors. */
export const dotTex: Holed = { tex: '{}\\cdot{}', fills: [] };

/** `=` or `≈` between two stages. */
export const signTex = (sign: Sign): Holed => ({
  tex: '\\mathrel{7730000}',
  fills: [{ text: sign }],
});

/** One number of the chain; `leading` says that nothing stands to its left. */
export function chainNumberTex(
  { value, at, part }: Extract<ChainNumber, { state: 'number' }>,
  digits: Digits,
  leading: boolean,
): Holed {
  const { text } = format(value, digits);
  const fills: Fill[] = [];
  const kind = at?.startsWith('input/') ? 'data' : 'backward';
  const shown = !leading && text.startsWith('−') ? `(${text})` : text;
  return { tex: numberHole(fills, { text: shown, value, at, part, kind }), fills };
}

/** All that the chain rule shows of a program, for the table of formulas. */
export function chainFormulas(program: Program): string[] {
  const numbers = [{}, { at: 'input/' }, { at: '' }, { at: '', part: 'contribution' } as const].map(
    (more) => chainNumberTex({ state: 'number', value: 0, ...more }, 'four', true),
  );
  const pieces = derivativesOf(program).flatMap((symbol) => {
    const links = chainTo(program, symbol.slice(1));
    return [
      fractionTex(program, 'L', symbol.slice(1)),
      ...links.flatMap(({ of, by, slope }) => [
        fractionTex(program, of, by),
        slopeTex(program, slope, links.length === 1),
      ]),
    ];
  });
  return [...pieces, ...numbers, dotTex, signTex('=')].map((holed) => holed.tex);
}
