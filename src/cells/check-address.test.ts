import { describe, expect, it } from 'vitest';
import type { DataSet, Start } from '../run/start';
import { checkAddress, valueFor } from './check-address';

const set = (name: string, rows: number[][]): DataSet => ({
  name,
  title: name,
  columns: [{ symbol: 'x_1', name: 'sleep', unit: 'h' }],
  label: { name: 'awake', one: 'awake', zero: 'asleep' },
  inputs: { rows, parameters: [0, 0], alpha: 0.5 },
});
const two = [
  [1, 1],
  [2, 0],
];
const main: Start = {
  name: 'main',
  sets: [set('two', two), set('three', [...two, [3, 1]])],
  mistakes: [],
  model: 'loop',
  loss: 'textbook',
  pace: ['line'],
  guess: false,
};
const value = (at: string, changes = {}) => valueFor({ main }, 'main', at, changes);
const goTo = (at: string) => checkAddress({ main }, 'main', at, 'Goto');

describe('a number that a lesson asks for', () => {
  it('is computed, with another data set or learning rate too', () => {
    expect(value('1/2/a')).toBe(0.5);
    expect(value('input/alpha')).toBe(0.5);
    expect(value('1/3/a', { set: 'three' })).toBe(0.5);
    expect(value('1/update/w_1', { alpha: 1 })).toBe(2 * value('1/update/w_1'));
  });

  it.each([
    ['1/updat/b', '“1/updat/b” is not a place; write iteration/place/symbol, such as 3/2/dz'],
    ['1/3/a', 'there is no example 3; there are 1 to 2.'],
    ['1/0/a', 'there is no example 0; there are 1 to 2.'],
    ['0/1/a', 'iterations count from 1.'],
    ['1/update/dz', 'there is no number dz at update; there are w_1, b.'],
    ['1/update', 'there is no number without a symbol at update; there are w_1, b.'],
    ['1', 'it names no number; write K/PLACE/SYMBOL, such as 1/2/dz.'],
    [
      'input/w_2',
      'there is no such input; there are w_1, b and alpha, as in input/b, and x_1, y of 2 examples',
    ],
    ['input/3/y', 'there is no such input; there are w_1, b and alpha'],
  ])('%s: %s', (at, sentence) => {
    expect(() => value(at)).toThrow(`<Value at="${at}">: ${sentence}`);
  });

  it('names the data sets and the mistakes of the notebook', () => {
    expect(() => value('1/1/a', { set: 'four' })).toThrow('the notebook has only two, three; name');
    expect(() => value('1/1/a', { mistake: 'db-overwritten' })).toThrow(
      '<Value mistake="db-overwritten" />: the notebook has no mistakes; name one',
    );
  });
});

describe('a link of a lesson', () => {
  it('may lead to an example that only another data set has', () => {
    for (const at of ['2/dz', 'average', '3/update/b', '3/a', '1/3']) goTo(at);
  });

  it.each([
    ['1/4/a', 'there is no example 4; the last one is 3.'],
    ['1/1/q', 'There is no q at 1; there are '],
    ['1/her/e', '“1/her/e” is not a place'],
  ])('%s: %s', (at, sentence) => {
    expect(() => goTo(at)).toThrow(`<Goto at="${at}">: ${sentence}`);
  });
});
