import { describe, expect, it } from 'vitest';
import { lesson } from './content.config';
import { firstComplaint, lineOf } from './content.place';

const text = `---
title: A title with minutes in it
minutes: 5
notebook:
  sets: [tiny]
  pace:
    - line
start: { w: [1], alpha: 2 }
`;

describe('the line of a field', () => {
  it.each([
    [['minutes'], 3],
    [['notebook', 'sets', 0], 5],
    [['notebook', 'pace', 0], 6],
    [['start', 'alpha'], 8],
    [['start', 'b'], 8],
    [['nowhere'], 1],
    [[], 1],
  ])('%j is %i', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });
});

describe('the first complaint about a lesson', () => {
  const loop = { title: 'Loop', description: 'One.', aim: 'do it', minutes: 10 };
  const lines = (data: object) => Object.keys(data).map((key) => `${key}: …`);
  const of = (data: object) => firstComplaint(lesson, data, ['---', ...lines(data)].join('\n'));

  it('has the line, the field and the cure', () => {
    expect(of(loop)).toBeUndefined();
    expect(of({ ...loop, minutes: 'ten' })).toBe(
      'line 5, minutes: Write a whole number of minutes, such as 15.',
    );
    expect(of({ ...loop, notebook: { sets: [] } })).toBe(
      'line 6, notebook.sets: Write the name of a data set.',
    );
  });

  it('is a misspelt field before the one that is missing for it', () => {
    const { title, ...rest } = loop;
    expect(of({ ...rest, titel: title })).toBe(
      'line 5: There is no field titel: the fields are title, description, aim, minutes, notebook.',
    );
  });
});
