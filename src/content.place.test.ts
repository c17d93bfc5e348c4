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
    [['notebook', 'pace', 0], 7],
    [['start', 'alpha'], 8],
    [['start', 'b'], 8],
    [['nowhere'], 1],
    [[], 1],
  ])('%j is %i', (path, line) => {
    expect(lineOf(text, path)).toBe(line);
  });
});

describe('the line of an entry', () => {
  const file = `title: Two
columns:
  - { symbol: x_1, name: water, unit: cl }

  - { symbol: x_2, name: light }
  - symbol: x_3
    unit: h
rows: |

  1, 2, 3, 1

  4, 5, 6, 0
label: { name: y }
`;

  it.each([
    [['columns'], 2],
    [['columns', 0], 3],
    [['columns', 1, 'name'], 5],
    [['columns', 1, 'unit'], 5],
    [['columns', 2, 'unit'], 7],
    [['columns', 9], 2],
    [['rows'], 8],
    [['rows', 0], 10],
    [['rows', 1], 12],
    [['label', 0], 13],
  ])('%j is %i', (path, line) => {
    expect(lineOf(file, path)).toBe(line);
  });

  it('is at the top of a lesson, not in its text', () => {
    expect(lineOf('---\ntitle: A\n---\n\nThe\nminutes: ten\n', ['minutes'])).toBe(1);
  });
});

describe('the first complaint about a lesson', () => {
  const loop = { title: 'Loop', description: 'One.', aim: 'do it', minutes: 10 };
  const lines = (data: object) => Object.keys(data).map((key) => `${key}: …`);
  const of = (data: object) =>
    firstComplaint(lesson, data, ['---', ...lines(data), '---', '', 'Text.'].join('\n'));

  it('has the line, the field and the cure', () => {
    expect(of(loop)).toBeUndefined();
    expect(of({ ...loop, minutes: 'ten' })).toBe(
      'line 5, minutes: Write a whole number of minutes, such as 15.',
    );
    expect(of({ ...loop, notebook: { sets: [] } })).toBe(
      'line 6, notebook.sets: Write the name of a data set.',
    );
  });

  it('is about the fields as a whole, where no line ends them', () => {
    expect(firstComplaint(lesson, {}, '---\ntitle: Loop\n\nText.\n')).toBe(
      'line 1: the fields do not end: write a line --- behind the last of them.',
    );
  });

  it('is a misspelt field before the one that is missing for it', () => {
    const { title, ...rest } = loop;
    expect(of({ ...rest, titel: title })).toBe(
      'line 5: There is no field titel: the fields are title, description, aim, minutes, notebook.',
    );
  });
});
