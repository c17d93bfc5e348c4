import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { GradientCheck } from './GradientCheck';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string => render(<GradientCheck start={start} />);
const rowsOf = (html: string, table: number): string[][] =>
  parse(html)
    .querySelectorAll('table')
    [table]?.querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('th, td').map(({ text }) => text.replace('\u00a0', ' '))) ??
  [];

describe('GradientCheck', () => {
  it('has no fault at any place', () => expect(faultsOf(draw)).toEqual([]));

  it('sets each derivative beside the difference for h = 1e-5', () => {
    const html = drawnAt('tiny at 1/1/z', draw);
    const rows = rowsOf(html, 0);
    expect(rows.map(([name, derivative]) => [name, derivative])).toEqual([
      ['dw1', '−0.4274'],
      ['dw2', '−0.4783'],
      ['db', '−0.1134'],
    ]);
    for (const [, derivative, difference, error, verdict] of rows) {
      expect(derivative).toBe(difference);
      expect(error).toMatch(/^\d(\.\d)?×10⁻(⁹|¹[⁰¹²])$/);
      expect(verdict).toBe('✓ agrees');
    }
    expect(html).toContain('data-at="1/average/dw_1"');
    expect(html).toContain('All derivatives agree');
  });

  it('folds away the errors for all h, neither end of which is best', () => {
    const rows = rowsOf(drawnAt('exam-hours at 40', draw), 1);
    expect(rows).toHaveLength(12);
    expect(rows.at(0)?.[0]).toBe('0.1');
    expect(rows.at(-1)?.[0]).toBe('1×10⁻¹²');
    const best = rows.flatMap((cells, k) => (cells.join().includes('best') ? [k] : []));
    expect(Math.min(...best)).toBeGreaterThan(1);
    expect(Math.max(...best)).toBeLessThan(9);
  });

  it('marks what a mistake makes wrong, with word and sign', () => {
    const html = drawnAt('a slip', draw);
    expect(rowsOf(html, 0).map((cells) => cells.at(-1))).toEqual([
      '✓ agrees',
      '✓ agrees',
      '✗ wrong',
    ]);
    expect(html.match(/<tr class="problem"/g)).toHaveLength(1);
    expect(parse(html).querySelector('p.problem')?.text).toMatch(
      /^✗ db ≈ .* They do not agree \(relative error ≈ 0.99\)\.$/,
    );
  });

  it('takes the derivatives of one example from its own pass', () => {
    expect(drawnAt('one example at 1/1/a', draw)).toContain('data-at="1/1/dw_1"');
  });

  it('says why there is nothing to compare', () => {
    const html = drawnAt('a of exactly 1', draw);
    expect(html).not.toContain('✗');
    expect(parse(html).querySelector('p.problem')?.text).toMatch(/^For no h is J finite.*J is NaN/);
  });
});
