import { describe, expect, it } from 'vitest';
import { examHours, tiny } from '../checks/samples';
import type { Spec } from './spec';
import { differencesOf } from './spec-differences';

const here: Spec = { model: 'loop', loss: 'textbook', inputs: tiny.inputs };

describe('what differs between two runs', () => {
  it('is nothing for equal ones', () => expect(differencesOf(here, here)).toEqual([]));

  it('is named, there and here', () => {
    const inputs = {
      ...tiny.inputs,
      alpha: 1,
      parameters: [0.2, -0.5, 0],
      rows: [...tiny.inputs.rows],
    };
    inputs.rows[1] = [3, 5, 1];
    const other: Spec = { ...here, inputs, mistake: 'db-overwritten', loss: 'stable' };
    expect(differencesOf(here, other)).toEqual([
      'α: 0.4 there, 1 here',
      'start b: 0.5 there, 0 here',
      'mistake: none there, db = dz here',
      'loss: textbook there, stable here',
      'y of example 2: 0 there, 1 here',
    ]);
  });

  it('is counted where it is much, and told in sizes where the data have another', () => {
    const rows = tiny.inputs.rows.map((row) => row.map((value) => 1 - value));
    expect(differencesOf(here, { ...here, inputs: { ...tiny.inputs, rows } })).toEqual([
      '12 numbers of the examples',
    ]);
    expect(differencesOf(here, { ...here, inputs: examHours.inputs })).toEqual([
      'other data: m = 4, n = 2 there, m = 20, n = 1 here',
    ]);
  });
});
