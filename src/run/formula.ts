import { type Expr, open } from '../math/expr';
import { type Digits, format } from '../math/format';
import { filledTex, tex } from '../math/styles';
import { write } from '../math/write';
import { type Kind, kindOf, perExample } from '../model/letters';
import type { Equation, Program } from '../model/program';
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

/** One letter alone, as it stands in formulas. */
export function letterTex(program: Program, symbol: string): Holed {
  const fills: Fill[] = [];
  return { tex: letterWriter(program, fills)(symbol), fills };
}

/**
 * A step with its numbers. `≈` stands where a shown number is rounded, `=` where none is.
 * Where the step accumulates, before + contribution is shown on the way to after.
 * @param asking hides the result (and a contribution that would give it away)
 */
export function filledTexOf(
  program: Program,
  step: Step,
  digits: Digits,
  asking = false,
): FilledStep {
  const { equation, leaves, at, before, contribution, after } = step;
  const { symbol, how, right } = equation;
  const chain = new Chain(digits);
  const kind = how === ':=' ? 'update' : kindOf(program, symbol);
  const own = (part: string, value: number, leading: boolean): string =>
    chain.number({ at, value, part, kind, leading });
  const numbers = (leading: boolean): string => {
    const symbolOf = (name: string, first: boolean): string => {
      const leaf = leaves[name];
      const value = leaf?.value ?? Number.NaN;
      return chain.number({
        at: leaf?.at,
        value,
        kind: kindOf(program, name),
        leading: first && leading,
      });
    };
    return write(right, { ...filledTex, symbol: symbolOf });
  };
  if (how === '+=') {
    if (right.kind !== 'symbol') {
      chain.relation(() => `${own('before', before, true)} + ${numbers(false)}`);
      if (!asking) chain.relation(() => sum());
    } else {
      chain.relation(() => sum());
    }
  } else if (how === '/=') {
    chain.relation(() => `\\frac{${own('before', before, true)}}{${numbers(true)}}`);
  } else if (isComputed(right)) {
    chain.relation(() => numbers(true));
  }
  const filled = chain.holed();
  const result = new Chain(digits, chain.rounded);
  if (asking) result.relation(() => result.unknown());
  else result.relation(() => result.number({ at, value: after, kind, leading: true }));
  return { filled, result: result.holed() as Holed };

  function sum(): string {
    return `${own('before', before, true)} + ${own('contribution', contribution, false)}`;
  }
}

const isComputed = (right: Expr): boolean => right.kind === 'op' || right.kind === 'call';

/** Builds `= … = …` with holes and remembers whether a number in it was rounded. */
class Chain {
  private readonly fills: Fill[] = [];
  private text = '';
  rounded: boolean;
  private readonly digits: Digits;

  constructor(digits: Digits, rounded = false) {
    this.digits = digits;
    this.rounded = rounded;
  }

  /** Adds a relation sign and what stands behind it. */
  relation(write: () => string): void {
    const k = this.fills.push({ text: '' }) - 1;
    this.text += `\\mathrel{${hole('text', k)}} ${write()} `;
    this.fills[k] = { text: this.rounded ? '≈' : '=' };
  }

  /** A number in a hole; a negative one that something stands to the left of gets parentheses. */
  number(given: {
    at?: string;
    value: number;
    part?: string;
    kind: Kind | 'update';
    leading: boolean;
  }): string {
    const { at, value, part, kind, leading } = given;
    const { text, exact } = format(value, this.digits);
    if (!exact) this.rounded = true;
    const shown = !leading && text.startsWith('−') ? `(${text})` : text;
    const k = this.fills.push({ text: shown, at, value }) - 1;
    const address = at === undefined ? '' : `at=${hole('at', k)},value=${hole('value', k)},`;
    const named = part === undefined ? '' : `part=${part},`;
    return `\\htmlData{${address}${named}phase=${kind}}{${hole('text', k)}}`;
  }

  /** The place of a result that is still asked for. */
  unknown(): string {
    const k = this.fills.push({ text: '?' }) - 1;
    return `\\htmlData{phase=asked}{${hole('text', k)}}`;
  }

  holed(): Holed | undefined {
    return this.text === '' ? undefined : { tex: this.text.trim(), fills: this.fills };
  }
}

/** Writes letters as TeX, with a hole for a feature's number so that one template serves every j. */
function letterWriter(program: Program, fills: Fill[]): (name: string) => string {
  return (name) => {
    const [base = '', index] = name.split('_');
    const stem = base === 'alpha' ? '\\alpha' : base;
    const sub = index === undefined ? '' : `_{${hole('index', fills.push({ text: index }) - 1)}}`;
    const sup = perExample(program, name) ? '^{(i)}' : '';
    return `\\htmlData{phase=${kindOf(program, name)}}{${stem}${sub}${sup}}`;
  };
}
