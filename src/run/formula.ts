import { open } from '../math/expr';
import type { Digits } from '../math/format';
import { filledTex, tex } from '../math/styles';
import { write } from '../math/write';
import { kindOf, perExample } from '../model/letters';
import type { Equation, Program } from '../model/program';
import { filledIn, type Shown, type Sign } from './filled';
import type { Step } from './step';

/** What goes into one hole of a typeset formula. */
export interface Fill {
  readonly text: string;
  readonly at?: string;
  readonly value?: number;
}

/** TeX with holes, and what goes into them: hole number k takes `fills[k]`. */
export interface Holed {
  readonly tex: string;
  readonly fills: readonly Fill[];
}

/** A step with numbers in place of the letters: `= 3 · 0.1978`, and apart from it `= 0.5934`. */
export interface FilledStep {
  readonly filled?: Holed;
  readonly result: Holed;
}

/**
 * The kinds of holes. KaTeX takes them for numbers, so a hole is the digits 77, its kind, and four
 * digits for its number; `fillHoles` puts the text in their place in the finished HTML.
 */
const holeKinds = { at: 1, value: 2, text: 3, index: 4 } as const;
const hole = (kind: keyof typeof holeKinds, k: number): string =>
  `77${holeKinds[kind]}${String(k).padStart(4, '0')}`;
const holes = /77([1-4])(\d{4})/g;

/** Puts the numbers into a typeset formula, in its visual layer and its MathML alike. */
export function fillHoles(html: string, fills: readonly Fill[]): string {
  return html.replace(holes, (_, kind: string, k: string) => {
    const fill = fills[Number(k)];
    if (Number(kind) === holeKinds.at) return fill?.at ?? '';
    if (Number(kind) === holeKinds.value) return String(fill?.value ?? '');
    return fill?.text ?? '';
  });
}

/** An equation in symbols: `dw_1 += x_1⁽ⁱ⁾ dz⁽ⁱ⁾`. Named functions are shown written out as well. */
export function symbolTex(program: Program, equation: Equation): Holed {
  const fills: Fill[] = [];
  const letter = letterWriter(program, fills);
  const style = { ...tex, symbol: letter };
  const { symbol, how, right } = equation;
  const left = letter(symbol);
  if (how === '/=')
    return { tex: `${left} = \\frac{${letter(symbol)}}{${write(right, style)}}`, fills };
  const sign = how === '+=' ? '\\mathrel{{+}{=}}' : how;
  const opened = right.kind === 'call' ? ` = ${write(open(right.fn, right.arg), style)}` : '';
  return { tex: `${left} ${sign} ${write(right, style)}${opened}`, fills };
}

/**
 * A step with its numbers, and its result apart. `≈` stands where a shown number is rounded.
 * @param asking hides the result (and a contribution that would give it away)
 */
export function filledTexOf(
  program: Program,
  step: Step,
  digits: Digits,
  asking = false,
): FilledStep {
  const fills: Fill[] = [];
  const { stages, result } = filledIn(program, step, digits, filledTex, (shown) =>
    numberHole(fills, shown),
  );
  const told = asking && stages.length > 1 ? stages.slice(0, -1) : stages;
  const chain = told.map(({ sign, text }) => `${signHole(fills, sign)} ${text}`);
  const ends: Fill[] = [];
  const value = asking ? askedHole(ends) : numberHole(ends, result.shown);
  return {
    filled: chain.length > 0 ? { tex: chain.join(' '), fills } : undefined,
    result: { tex: `${signHole(ends, result.sign)} ${value}`, fills: ends },
  };
}

/** A hole for a number, with its address and its full value on it. */
export function numberHole(fills: Fill[], { text, at, value, part, kind }: Shown): string {
  const k = fills.push({ text, at, value }) - 1;
  const address = at === undefined ? [] : [`at=${hole('at', k)}`, `value=${hole('value', k)}`];
  const marks = [...address, ...(part ? [`part=${part}`] : []), `phase=${kind}`];
  return `\\htmlData{${marks.join(',')}}{${hole('text', k)}}`;
}

const signHole = (fills: Fill[], sign: Sign): string =>
  `\\mathrel{${hole('text', fills.push({ text: sign }) - 1)}}`;

/** The place of a result that is still asked for. */
const askedHole = (fills: Fill[]): string =>
  `\\htmlData{phase=asked}{${hole('text', fills.push({ text: '?' }) - 1)}}`;

/** Writes letters as TeX, with a hole for a feature's number so that one template serves every j. */
export function letterWriter(program: Program, fills: Fill[]): (name: string) => string {
  return (name) => {
    const [base = '', index] = name.split('_');
    const stem = base === 'alpha' ? '\\alpha' : base;
    const sub = index ? `_{${hole('index', fills.push({ text: index }) - 1)}}` : '';
    const primes = /_*$/.exec(name)?.[0].replaceAll('_', "'");
    const sup = !program.single && perExample(program, name) ? '^{(i)}' : primes;
    return `\\htmlData{phase=${kindOf(program, name)}}{${stem}${sub}${sup}}`;
  };
}
