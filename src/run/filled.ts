import { type Digits, format } from '../math/format';
import { type Style, write } from '../math/write';
import { type Kind, kindOf } from '../model/letters';
import type { Program } from '../model/program';
import type { Step } from './step';

/** A number of a step as it is shown: rounded, in parentheses where a minus sign needs them. */
export interface Shown {
  readonly text: string;
  readonly value: number;
  readonly at?: string;
  readonly part?: 'before' | 'contribution';
  readonly kind: Kind | 'update';
}

/** `≈` where a number shown so far is rounded, else `=`. */
export type Sign = '=' | '≈';

/** A step with numbers in place of letters, as a chain `= … = … = result`. */
export interface Filled {
  readonly stages: readonly { readonly sign: Sign; readonly text: string }[];
  readonly result: { readonly sign: Sign; readonly shown: Shown };
}

/**
 * Fills a step's right side with its numbers, in a given notation.
 * Where the step accumulates, the stages are before + the filled-in right side, and before +
 * contribution; a right side that is one letter or number needs no stage of its own.
 * @param put writes one number down: as text, or as a hole in a formula
 */
export function filledIn(
  program: Program,
  step: Step,
  digits: Digits,
  style: Omit<Style, 'symbol'>,
  put: (shown: Shown) => string,
): Filled {
  const { equation, leaves, at, before, contribution, after } = step;
  const { symbol, how, right } = equation;
  const kind = how === ':=' ? 'update' : kindOf(program, symbol);
  let rounded = false;
  const sign = (): Sign => (rounded ? '≈' : '=');
  const show = (number: Omit<Shown, 'text'>, leading: boolean): Shown => {
    const { text, exact } = format(number.value, digits);
    if (!exact) rounded = true;
    return { ...number, text: !leading && text.startsWith('−') ? `(${text})` : text };
  };
  const own = (part: 'before' | 'contribution', value: number): string =>
    put(show({ at, part, value, kind }, part === 'before'));
  const numbers = (alone: boolean): string =>
    write(right, {
      ...style,
      symbol: (name, leading) => {
        const { value = Number.NaN, at: from } = leaves[name] ?? {};
        return put(show({ at: from, value, kind: kindOf(program, name) }, alone && leading));
      },
    });
  const join = (op: 'add' | 'div', ...args: string[]): string => style.ops[op]?.(args) ?? '';
  const simple = right.kind === 'symbol' || right.kind === 'number';
  const texts = {
    '+=': [
      ...(simple ? [] : [() => join('add', own('before', before), numbers(false))]),
      () => join('add', own('before', before), own('contribution', contribution)),
    ],
    '/=': [() => join('div', own('before', before), numbers(true))],
    '=': simple ? [] : [() => numbers(true)],
    ':=': [() => numbers(true)],
  }[how];
  const stages = texts.map((write) => {
    const text = write();
    return { sign: sign(), text };
  });
  const shown = show({ at, value: after, kind }, true);
  return { stages, result: { sign: sign(), shown } };
}
