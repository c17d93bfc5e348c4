import { type Equation, type Part, type Program, parts } from '../model/program';
import { equationText } from './equation-text';
import type { Inputs } from './start';

/** One line of a listing. */
export interface Line {
  readonly text: string;
  /** Depth of indentation, from 0. */
  readonly depth: number;
  /** The part of the program it belongs to, if any. */
  readonly part?: Part;
  /** Which equation of the part it is; loop heads and data have none. */
  readonly line?: number;
}

/** How a language writes a program: its equations, its loops, and what stands around them. */
export interface Language {
  readonly equation: (program: Program, equation: Equation) => string;
  readonly head: (program: Program, inputs: Inputs) => string[];
  readonly repeat: (iterations: number) => string;
  readonly examples: string;
  readonly close?: string;
  readonly foot: (program: Program) => string[];
}

/** The lines of a program in a language. */
export function linesOf(
  program: Program,
  inputs: Inputs,
  language: Language,
  iterations: number,
): Line[] {
  const plainLine = (text: string): Line => ({ text: text.trimStart(), depth: depthOf(text) });
  const close = (depth: number): Line[] =>
    language.close === undefined ? [] : [{ text: language.close, depth }];
  const body = parts.flatMap((part): Line[] => {
    const loops = part === 'each' && !program.single;
    const depth = loops ? 2 : 1;
    const lines = program[part].map((equation, line) => ({
      text: language.equation(program, equation),
      depth,
      part,
      line,
    }));
    if (!loops) return lines;
    return [{ text: language.examples, depth: 1, part }, ...lines, ...close(1)];
  });
  return [
    ...language.head(program, inputs).map(plainLine),
    { text: language.repeat(iterations), depth: 0 },
    ...body,
    ...close(0),
    ...language.foot(program).map(plainLine),
  ];
}

/** Pseudo-code in the lecture's letters. */
export const pseudo: Language = {
  equation: (_, equation) => equationText(equation),
  head: () => [],
  repeat: () => 'repeat',
  examples: 'for i = 1 to m',
  foot: () => [],
};

const depthOf = (text: string): number => (text.length - text.trimStart().length) / 4;
