import { evaluate } from '../math/evaluate';
import { formatText } from '../math/format';
import { type Kind, kindOf } from '../model/letters';
import type { Program } from '../model/program';
import { forwardOf, type Shape, type ShapeNode } from './graph-shape';
import { indexOf } from './layout';
import { columnsOf, type Entry, exampleEntry, footEntry } from './ledger';
import { lookupAt } from './lookup';
import { parameterAt } from './step';
import { valueAt } from './trace';
import { currentExample, currentStep, type View } from './view';

/** A number in the graph, or its empty place; an operation's number has no address. */
export type GraphNumber =
  | Exclude<Entry, { state: 'number' }>
  | {
      readonly state: 'number';
      readonly at?: string;
      readonly part?: 'contribution';
      readonly value: number;
      readonly changed?: boolean;
      readonly wrong?: boolean;
    };

/** One line of a node: the letter it is of, and its number. */
export interface NodeLine {
  readonly role: 'value' | 'slope' | 'update';
  readonly symbol: string;
  readonly kind: Kind | 'update';
  readonly number: GraphNumber;
  /** The width of the number in characters, known before it is shown, so that nothing moves. */
  readonly length: number;
}

/** The example that the graph is of: the current one, or the first before there is one. */
export const graphExample = (view: View): number => Math.max(currentExample(view), 1);

/**
 * The lines of a node: its value, below it the derivative if the program computes one, below that
 * the new value if the update gives it one. What is not computed yet is empty.
 */
export function nodeLines(view: View, node: ShapeNode): NodeLine[] {
  const { program, trace, digits } = view;
  if (node.kind === 'folded') return [];
  const example = graphExample(view);
  const length = (value: number | undefined): number =>
    value === undefined ? 0 : formatText(value, digits).length;
  const line = (
    role: NodeLine['role'],
    symbol: string,
    number: GraphNumber | undefined,
    value: number | undefined,
  ): NodeLine[] => {
    const kind = role === 'update' ? role : kindOf(program, symbol);
    return number ? [{ role, symbol, kind, number, length: length(value) }] : [];
  };
  if (node.kind === 'operation') {
    const value = evaluate(node.expr, lookupAt(trace, example));
    return line('value', node.box ?? '', operationNumber(view, node, value), value);
  }
  const { id } = node;
  const slope = slopeOf(program, id);
  const value = lookupAt(trace, example)(id);
  const given = node.box === undefined;
  const change = slope === undefined ? undefined : entryOf(view, slope);
  const moves = program.update.some(({ symbol }) => symbol === id);
  return [
    ...line('value', id, given ? givenNumber(view, id, value) : entryOf(view, id), value),
    ...(slope ? line('slope', slope, change, slopeValue(view, slope)) : []),
    ...(moves
      ? line('update', id, footEntry(view, 'update', id), valueAt(trace, 'update', id))
      : []),
  ];
}

/** The symbol of a node's derivative, if the program computes it. */
export function slopeOf(program: Program, symbol: string): string | undefined {
  const name = `d${symbol}`;
  return program.each.some((equation) => equation.symbol === name) ? name : undefined;
}

/** The node that the current step is about, whether it makes its value, its derivative or its update. */
export function currentNode(view: View): string | undefined {
  const symbol = currentStep(view)?.equation.symbol;
  if (symbol === undefined) return undefined;
  const isNode =
    view.program.parameters.includes(symbol) ||
    forwardOf(view.program).some((equation) => equation.symbol === symbol);
  return isNode ? symbol : symbol.replace(/^d/, '');
}

/** Arrows that carry the current step, by `from to`: values come forward, derivatives go back. */
export interface Carried {
  readonly edges: ReadonlySet<string>;
  readonly backward: boolean;
}

/** What the current step's number is made along: back from a value to letters, or on to the next derivative. */
export function carriedBy(view: View, { nodes, edges }: Shape): Carried {
  const phase = currentStep(view)?.equation.phase;
  const backward = phase === 'backward';
  const found = new Set<string>();
  const stops = (id: string): boolean =>
    backward
      ? slopeOf(view.program, id) !== undefined
      : nodes.some((node) => node.id === id && node.kind === 'letter');
  const follow = (id: string): void => {
    for (const { from, to } of edges) {
      if ((backward ? from : to) !== id || found.has(`${from} ${to}`)) continue;
      found.add(`${from} ${to}`);
      const next = backward ? to : from;
      if (!stops(next)) follow(next);
    }
  };
  const start = currentNode(view);
  if (start !== undefined && (backward || phase === 'forward')) follow(start);
  return { edges: found, backward };
}

function entryOf(view: View, symbol: string): Entry | undefined {
  const column = columnsOf(view.program).find((own) => own.symbol === symbol);
  return column && exampleEntry(view, graphExample(view), column);
}

/** The derivative on this example, also where the page still hides it. */
function slopeValue(view: View, slope: string): number | undefined {
  const { layout, contribution } = view.trace;
  return contribution[indexOf(layout, graphExample(view), slope) - 1];
}

function givenNumber(view: View, symbol: string, value: number): GraphNumber {
  const { program, trace } = view;
  const at = program.parameters.includes(symbol)
    ? parameterAt(trace.iteration, symbol)
    : `input/${graphExample(view)}/${symbol}`;
  return { state: 'number', at, value };
}

/** An operation has its number as soon as its equation is executed. */
function operationNumber(view: View, { box = '' }: ShapeNode, value: number): GraphNumber {
  const executed = indexOf(view.layout, graphExample(view), box) <= view.done;
  return executed ? { state: 'number', value } : { state: 'empty' };
}
