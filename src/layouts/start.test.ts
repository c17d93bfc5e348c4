import { expect, it } from 'vitest';
import { dataset, type Notebook } from '../content.config';
import { startOf } from './start';

const data = dataset.parse({
  title: 'Students',
  description: 'Did they pass?',
  source: 'made up',
  licence: 'MIT',
  columns: [{ symbol: 'x_1', name: 'hours', unit: 'h' }],
  label: { name: 'passed', one: 'passed', zero: 'failed' },
  start: { w: [0.5], b: -1, alpha: 0.1 },
  rows: '1,0\n2.5,1\n',
});
const datasets = [
  { id: 'students', data },
  { id: 'others', data },
];
const notebook = (...sets: [string, ...string[]]): Notebook => ({
  sets,
  model: 'loop',
  desk: 'listing',
  mistakes: [],
  loss: 'textbook',
  pace: ['line'],
  guess: false,
});

it('puts w and b into one list of parameters and keeps the order of the sets', () => {
  const start = startOf('main', notebook('others', 'students'), datasets);
  expect(start.sets.map(({ name }) => name)).toEqual(['others', 'students']);
  expect(start.sets[0].inputs).toEqual({
    rows: [
      [1, 0],
      [2.5, 1],
    ],
    parameters: [0.5, -1],
    alpha: 0.1,
  });
});

it('answers the name of a data set that is not there with those that are', () => {
  const wrong = () =>
    startOf('main', notebook('student'), datasets, 'content/lessons/07-loop.mdx, line 7');
  expect(wrong).toThrow(
    'content/lessons/07-loop.mdx, line 7: there is no data set “student”; content/datasets has ' +
      'students, others: name one of these, or add student.yaml.',
  );
});
