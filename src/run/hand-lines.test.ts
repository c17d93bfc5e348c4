import { describe, expect, it } from 'vitest';
import { book, check, said } from '../checks/hand';

describe('the ways to write a number', () => {
  it.each([
    ['z = -1.1', '1/1/z: right'],
    ['z: −1,1', '1/1/z: right'],
    ['a1 = 0.25', '1/1/a: right'],
    ['a_2 ≈ 0.198', '1/2/a: right'],
    ['dz(2) = 0.198', '1/2/dz: right'],
    ['dz⁽²⁾ = 0.198', '1/2/dz: right'],
    ['dz^{(2)} = 0.198', '1/2/dz: right'],
    ['dz of example 2: 0.198', '1/2/dz: right'],
    ['example 1: z -1.1, a 0.25', '1/1/z: right, 1/1/a: right'],
    ['Example 2\nz = -1.4; a = 0.198', '1/2/z: right, 1/2/a: right'],
    ['1/2/dz = 0.1978', '1/2/dz: right'],
    ['2/dz = 0.1978', '1/2/dz: right'],
    ['2/4/dw_1 = -1.2', '2/4/dw_1: wrong'],
    ['dw_1 = -1.7097', '1/4/dw_1: right'],
    ['sum dw_1 = −1.7097', '1/4/dw_1: right'],
    ['Σdw1 = −1.7097', '1/4/dw_1: right'],
    ['example 1: z -1.1\nsum dw_1 = −1.71', '1/1/z: right, 1/4/dw_1: right'],
    ['example 2\nsum dw_1 = −.9071', '1/2/dw_1: right'],
    ['dw_1(2) = .5934', '1/2/dw_1′: right'],
    ['dw_1(2) = -.9071', '1/2/dw_1: right'],
    ['2/dw_1 = -.9071', '1/2/dw_1: right'],
    ['dw_1(2) += 3 · 0.1978 = 0.5934', '1/2/dw_1′: right'],
    ['average/J = 0.7035', '1/average/J: right'],
    ['J = 0.7035', '1/average/J: right'],
    ['average dw_1 = -0.4274', '1/average/dw_1: right'],
    ['average:\ndb -0.1134', '1/average/db: right'],
    ['w_1 = 0.371', '1/update/w_1: right'],
    ['w_1 := 0.2 − 0.4 · (−0.4274) = 0.371', '1/update/w_1: right'],
    ['w_1 = 0.2', ''],
    ['z = 0.2·2 + (−0.5)·4 + 0.5 = -1.1 a = 0.2497', '1/1/z: right, 1/1/a: right'],
    ['dw_1 = 2 dz = 2 · (−0.7503) = -1.5005', '1/average/dw_1: wrong'],
    [
      'z = -1.1\na = .25\ndw_1 = 2 dz = -1.5\nz = -1.4',
      '1/1/z: right, 1/1/a: right, 1/1/dw_1: right, 1/2/z: right',
    ],
    ['iteration 2\nJ = .6392', '2/average/J: right'],
    [
      'z a L\n-1.1 .25 1.387\n-1.4 .198 .2204',
      '1/1/z: right, 1/1/a: right, 1/1/L: right, 1/2/z: right, 1/2/a: right, 1/2/L: right',
    ],
    ['𝓛 = 1.387', '1/1/L: right'],
    ['ŷ = 1/4', '1/1/a: right'],
    ['J = 7.035 × 10⁻¹', '1/average/J: right'],
    ['z = ?\na =', ''],
    ['Now forward, then backward.', ''],
  ])('%s', (text, expected) => {
    const found = check(text);
    expect(found.problems).toEqual([]);
    expect(said(found).join(', ')).toBe(expected);
  });
});

describe('what cannot be placed', () => {
  it.each([
    ['\nfoo = 2', 'Line 2: “foo” names no number'],
    ['z(15) = 2', 'Line 1: there is no example 15; there are 4.'],
    ['dw_3 = 2', 'Line 1: there is no dw_3 here'],
    ['dw = 2', 'Line 1: dw needs its feature’s number'],
    ['da = -4', 'Line 1: “da” names no number'],
    ['sum z = 3', 'Line 1: there is no z there; each example has its own.'],
    ['z = two 2', 'Line 1: “two 2” is not a number; z takes digits'],
    ['12', 'Line 1: “12” is not a letter and its number.'],
    ['x_1(2) = 4', 'Line 1: x_1 of example 2 is 3 on this page, not 4.'],
    ['α = 0.1', 'Line 1: alpha is 0.4 on this page, not 0.1.'],
    ['z a L\n1 2', 'Line 2: it has 2 cells, its header 3.'],
    ['i,z,q\n1,-1.1,3', 'Line 1: a column is left out: “q” names no number'],
    ['9000001/1/z = 1', 'Line 1: Iteration 9000001 is too far'],
    ['900000/1/z = 1', 'Iteration 900,000 has not been run yet.'],
    ['z = 1/0', 'Line 1: z is divided by 0; type a number.'],
  ])('%s', (text, expected) => {
    const { problems } = check(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('says that a number which is not finite cannot be compared', () => {
    const of = book();
    of.edit('input/w_1', 400);
    expect(check('L(2) = 3', of).problems).toEqual([
      'Line 1: L is not finite there, so nothing can be compared.',
    ]);
  });
});
