import { describe, expect, it } from 'vitest';
import { dataset, lesson } from './content.config';

const students = {
  title: 'Students',
  description: 'Did they pass?',
  source: 'made up',
  licence: 'MIT',
  columns: [{ symbol: 'x_1', name: 'hours', unit: 'h' }],
  label: { name: 'passed', one: 'passed', zero: 'failed' },
  start: { w: [0.5], b: 0, alpha: 0.1 },
  rows: '1,0\n2.5,1\n',
};

const loop = {
  title: 'Loop',
  description: 'One iteration.',
  aim: 'do it',
  minutes: 10,
  notebook: { sets: ['students'] },
};

/** The sentences that stop the build, each after the field that it is about. */
const sentences = (schema: typeof dataset | typeof lesson, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a data set', () => {
  it('has its rows read', () => {
    expect(dataset.parse(students).rows).toEqual([
      [1, 0],
      [2.5, 1],
    ]);
  });

  it.each([
    [{ title: ' ' }, 'title: Write a title: it is empty.'],
    [{ licence: undefined }, 'licence: Write a licence.'],
    [{ url: 'wikipedia' }, 'url: Write a whole address, with https://.'],
    [{ columns: [] }, 'columns: Describe at least one column.'],
    [
      { columns: [{ symbol: 'x', name: 'hours', unit: 'h' }] },
      'columns.0: Column 1 is called x: call it x_1.',
    ],
    [
      { start: { w: [0, 0], b: 0, alpha: 1 } },
      'start.w: w has 2 values for 1 columns: give each its own.',
    ],
    [{ start: { w: [0], b: 0, alpha: 0 } }, 'start.alpha: alpha must be above 0.'],
    [
      { start: { w: ['no'], b: 0, alpha: 1 } },
      'start.w.0: Write each weight as a number, such as 0.5.',
    ],
    [{ rows: '1,2' }, 'rows.0: Row 1, “1,2”, ends in 2: y, the last value, must be 0 or 1.'],
  ])('with %j stops with “%s”', (change, sentence) => {
    expect(sentences(dataset, { ...students, ...change })).toEqual([sentence]);
  });
});

describe('a lesson', () => {
  it('has a notebook of one line a step, without mistakes, unless it says otherwise', () => {
    expect(lesson.parse(loop).notebook).toEqual({
      sets: ['students'],
      mistakes: [],
      model: 'loop',
      desk: 'listing',
      loss: 'textbook',
      pace: ['line'],
      guess: false,
    });
  });

  it.each([
    [{ minutes: 2.5 }, 'minutes: Write a whole number of minutes, such as 15.'],
    [{ notebook: { sets: [] } }, 'notebook.sets.0: Write the name of a data set.'],
    [
      { notebook: { sets: ['a'], pace: ['page'] } },
      'notebook.pace.0: Write line, pass or example.',
    ],
    [
      { notebook: { sets: ['a'], mistakes: ['db'] } },
      'notebook.mistakes.0: Write one of db-overwritten, recomputed-between.',
    ],
    [
      { titel: 'Loop' },
      ': There is no field titel: the fields are title, description, aim, minutes, notebook.',
    ],
  ])('with %j stops with “%s”', (change, sentence) => {
    expect(sentences(lesson, { ...loop, ...change })).toEqual([sentence]);
  });
});
