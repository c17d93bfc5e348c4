import { describe, expect, it } from 'vitest';
import { chosen } from '../checks/tables';

describe('the data set', () => {
  it('has names, units, labels, zeros to start from and α = 0.1', () => {
    expect(chosen('height (cm);kind\n1,5;cat\n2,5;dog', { against: 'cat' })).toEqual({
      set: {
        name: 'own',
        title: 'Your own data',
        own: 'height:cm;kind,dog,cat',
        columns: [{ symbol: 'x_1', name: 'height', unit: 'cm' }],
        label: { name: 'kind', one: 'dog', zero: 'cat' },
        inputs: {
          rows: [
            [1.5, 0],
            [2.5, 1],
          ],
          parameters: [0, 0],
          alpha: 0.1,
        },
      },
      rowNumbers: [2, 3],
      notes: [],
    });
  });

  it('has scaled rows with their scales, and knows where each stood', () => {
    const text = 'x,y\n1,0\n\nNaN,1\n3,1';
    expect(chosen(text, { scaling: 'standardise', dropRows: true })).toMatchObject({
      set: {
        scales: [{ shift: 2, spread: 1 }],
        inputs: {
          rows: [
            [-1, 0],
            [1, 1],
          ],
        },
      },
      rowNumbers: [2, 5],
    });
  });

  it('has as y = 1 the number itself, however it is written', () => {
    const text = 'x,y\n1,1.0\n2,0\n3,1\n4,-0';
    expect(chosen(text)).toMatchObject({
      set: {
        inputs: {
          rows: [
            [1, 1],
            [2, 0],
            [3, 1],
            [4, 0],
          ],
        },
        label: { one: '1', zero: '0' },
      },
    });
  });
});
