import { describe, expect, it } from 'vitest';
import { start } from '../checks/samples';
import { notebook } from './notebook';
import { trace } from './trace';
import { mostWorked, worked } from './worked';

const { program, inputs } = notebook(start).view.value;
const of = (m: number) => {
  const rows = Array.from({ length: m }, () => inputs.rows[0] ?? []);
  return worked(trace(program, { ...inputs, rows }, inputs.parameters, 1));
};

describe('worked', () => {
  it('has every line of the iteration once, in its order', () => {
    const parts = of(2);
    expect(parts.map(({ where }) => where)).toEqual([
      'Zero',
      'Example 1, forward',
      'Example 1, backward',
      'Example 2, forward',
      'Example 2, backward',
      'Average',
      'Update',
    ]);
    expect(parts.flatMap(({ lines }) => lines)).toHaveLength(4 + 2 * 8 + 4 + 3);
  });

  it('leaves out the examples that are too many, and keeps what comes after them', () => {
    const names = of(mostWorked + 5).map(({ where }) => where);
    expect(names).toContain(`Example ${mostWorked}, backward`);
    expect(names).not.toContain(`Example ${mostWorked + 1}, forward`);
    expect(names.slice(-2)).toEqual(['Average', 'Update']);
  });
});
