import { describe, expect, it } from 'vitest';
import { start, tiny } from '../checks/samples';
import { shapeOf } from './graph-shape';
import { carriedBy, currentNode, nodeLines } from './graph-values';
import { type Notebook, notebook } from './notebook';
import type { Start } from './start';

const single: Start = {
  ...start,
  model: 'long-road',
  sets: [{ ...tiny, inputs: { ...tiny.inputs, rows: tiny.inputs.rows.slice(0, 1), alpha: 0.1 } }],
};

function at(place: string, more: Partial<Start> = {}): Notebook {
  const book = notebook({ ...single, ...more });
  book.seek(place);
  return book;
}

/** A node's lines as `dw_1 −1.5005`, or its state where there is no number. */
function lines({ view }: Notebook, id: string, ...opened: string[]): string[] {
  const node = shapeOf(view.value.program, new Set(opened)).nodes.find(
    ({ id: own, label }) => own === id || label === id,
  );
  if (!node) throw new Error(`There is no node ${id}.`);
  return nodeLines(view.value, node).map(({ role, symbol, number }) => {
    const text = number.state === 'number' ? number.value.toFixed(4) : number.state;
    return `${role} ${symbol} ${text}`;
  });
}

const addresses = ({ view }: Notebook, id: string): (string | undefined)[] => {
  const node = shapeOf(view.value.program, new Set()).nodes.find((own) => own.id === id);
  if (!node) throw new Error(`There is no node ${id}.`);
  return nodeLines(view.value, node).map(({ number }) =>
    number.state === 'number' ? number.at : undefined,
  );
};

const carried = ({ view }: Notebook, ...opened: string[]) =>
  carriedBy(view.value, shapeOf(view.value.program, new Set(opened)));

describe('nodeLines', () => {
  it('has the value, below it the derivative, below that the update, each once computed', () => {
    expect(lines(at('0'), 'w_1')).toEqual([
      'value w_1 0.2000',
      'slope dw_1 empty',
      'update w_1 empty',
    ]);
    expect(lines(at('1'), 'w_1')).toEqual([
      'value w_1 0.2000',
      'slope dw_1 -1.5005',
      'update w_1 0.3501',
    ]);
    expect(lines(at('1/1/a'), 'a')).toEqual(['value a 0.2497', 'slope da empty']);
    expect(lines(at('1/1/da'), 'a')).toEqual(['value a 0.2497', 'slope da -4.0042']);
    expect(lines(at('1/1/L'), 'L')).toEqual(['value L 1.3873']);
    expect(lines(at('1/1/z', { model: 'one-example' }), 'a')).toEqual(['value a empty']);
  });

  it('gives every number the address of its step or its field', () => {
    expect(addresses(at('1'), 'w_1')).toEqual(['input/w_1', '1/1/dw_1', '1/update/w_1']);
    expect(addresses(at('2'), 'w_1')).toEqual(['1/update/w_1', '2/1/dw_1', '2/update/w_1']);
    expect(addresses(at('2'), 'x_2')).toEqual(['input/1/x_2']);
  });

  it('shows an operation when its equation is executed', () => {
    expect(lines(at('0'), 'w_1 · x_1', 'z')).toEqual(['value z empty']);
    expect(lines(at('1/1/z'), 'w_1 · x_1', 'z')).toEqual(['value z 0.4000']);
    expect(lines(at('1/1/a'), 'e^{…}', 'a')).toEqual(['value a 3.0042']);
  });

  it('asks where Step asks', () => {
    const book = at('0', { guess: true });
    book.move('step');
    expect(lines(book, 'z')).toEqual(['value z asked', 'slope dz empty']);
    expect(lines(book, 'w_1 · x_1', 'z')).toEqual(['value z empty']);
  });

  it('takes the example one is in, and of a sum its own part', () => {
    const book = at('1/2/dw_1', { model: 'loop', sets: start.sets });
    expect(lines(book, 'x_1')).toEqual(['value x_1 3.0000']);
    expect(lines(book, 'w_1').slice(0, 2)).toEqual(['value w_1 0.2000', 'slope dw_1 0.5934']);
  });

  it('knows how long a number will be before it is shown', () => {
    const node = shapeOf(at('0').view.value.program, new Set()).nodes.find(({ id }) => id === 'z');
    const lengths = (book: Notebook) =>
      node && nodeLines(book.view.value, node).map((l) => l.length);
    expect(lengths(at('0'))).toEqual(['−1.1'.length, '−0.7503'.length]);
    expect(lengths(at('1'))).toEqual(lengths(at('0')));
  });
});

describe('currentNode', () => {
  it.each([
    ['0', undefined],
    ['1/1/z', 'z'],
    ['1/1/da', 'a'],
    ['1/1/dw_2', 'w_2'],
    ['1/update/b', 'b'],
  ])('at %s is %s', (place, node) => {
    expect(currentNode(at(place).view.value)).toBe(node);
  });
});

describe('carriedBy', () => {
  it('goes forward from the letters that a value is made of', () => {
    expect([...carried(at('1/1/L')).edges].sort()).toEqual(['a L', 'y L']);
    expect(carried(at('1/1/a'), 'a').edges.size).toBe(4);
    expect(carried(at('1/1/a')).backward).toBe(false);
  });

  it('goes back from the nearest derivative there is', () => {
    expect([...carried(at('1/1/dw_1')).edges]).toEqual(['w_1 z']);
    expect([...carried(at('1/1/dz')).edges]).toEqual(['z a']);
    expect([...carried(at('1/1/dz', { model: 'one-example' })).edges]).toEqual(['z a', 'a L']);
    expect(carried(at('1/1/dz')).backward).toBe(true);
  });

  it('is nothing before the first step and in the update', () => {
    expect(carried(at('0')).edges.size + carried(at('1')).edges.size).toBe(0);
  });
});
