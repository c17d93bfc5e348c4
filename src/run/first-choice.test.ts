import { expect, it } from 'vitest';
import { tableOf } from '../checks/tables';
import { firstChoice } from './first-choice';

it.each([
  [
    'the last column of 0 and 1',
    'y,k,x\n0,1,5\n1,2,6\n0,3,7',
    { label: 0, one: '1', features: [1, 2] },
  ],
  [
    'words before numbers',
    'x,passed,z\n1,no,3\n2,yes,3\n3,no,4',
    { label: 1, one: 'yes', features: [0, 2] },
  ],
  [
    'yes also where it comes first',
    'x,passed\n1,yes\n2,no',
    { label: 1, one: 'yes', features: [0] },
  ],
  ['few words', 'x,kind\n1,a\n2,b\n3,c\n4,c', { label: 1, one: 'c', features: [0] }],
  ['one class alone', 'x,y\n1,1\n2,1', { label: 1, one: '1', features: [0] }],
  ['two numbers', 'x,y\n1,3\n2,4\n5,3', { label: 1, one: '4', features: [0] }],
  ['a label without features', 'name,y\nann,0\nbob,1\neve,0', { label: 1, one: '1', features: [] }],
])('offers %s', (_, text, choice) => {
  const table = tableOf(text);
  expect(firstChoice(table)).toEqual(choice);
});

it('offers at most twenty features', () => {
  const cells = Array.from({ length: 30 }, (_, k) => k + 2);
  const table = tableOf(`${cells},0\n${cells},1`);
  expect(firstChoice(table).features).toEqual(cells.slice(0, 20).map((_, j) => j));
});
