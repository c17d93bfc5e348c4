import { describe, expect, it } from 'vitest';
import { dataset, lesson } from '../content.config';
import { lessonCells } from '../layouts/lesson-cells';
import { mistakes } from '../model/mistakes';
import { models } from '../model/models';
import { attributeTable, cellNames, fieldTable, textOf } from './reference';

const text = textOf('CONTRIBUTING.md');

describe('CONTRIBUTING.md', () => {
  it.each([
    ['a lesson', fieldTable(lesson)],
    ['a data set', fieldTable(dataset)],
    ['the cells', attributeTable()],
  ])('has the table of %s as the code has it', (_, table) => {
    expect(table).not.toContain('undefined');
    expect(table.split('\n').length).toBeGreaterThan(10);
    expect(text).toContain(`\n\n${table}\n\n`);
  });

  it('says what each cell of a lesson shows, and names the others', () => {
    expect(cellNames().length).toBeGreaterThan(lessonCells.length);
    for (const name of lessonCells)
      expect(text).toMatch(new RegExp(`^\\| .*\`<${name}\\b.* \\|`, 'm'));
    for (const name of cellNames()) expect(text, name).toMatch(new RegExp(`\`<?${name}\\b`));
  });

  it.each([...Object.keys(mistakes), ...Object.keys(models)])('names %s', (name) => {
    expect(text).toContain(`\`${name}\``);
  });
});

describe('docs/architecture.md', () => {
  it('names files that are there', () => {
    const named = [...textOf('docs/architecture.md').matchAll(/`(src\/[\w/.-]+\.\w+)`/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, file = ''] of named) expect(textOf(file), file).not.toBe('');
  });
});
