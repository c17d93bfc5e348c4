import { parse } from 'node-html-parser';
import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf, useNotebook } from '../checks/drawings';
import { shapeOf } from '../run/graph-shape';
import type { Start } from '../run/start';
import { Graph } from './Graph';
import { GraphTable } from './graph-table';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const graph = (start: Start): string => render(<Graph start={start} />);

/** The table as it is drawn while some boxes are open. */
const table =
  (...opened: string[]) =>
  (): string => {
    const { view } = useNotebook();
    return render(<GraphTable view={view} shape={shapeOf(view.program, new Set(opened))} />);
  };

/** Faults, but for the parts of sums: they have the address of their sum. */
const faultsIn = (draw: (start: Start) => string): string[] =>
  faultsOf(draw).filter((fault) => !/: \d+\/\d+\/d(w_\d|b) is /.test(fault));

describe('Graph', () => {
  it('has no fault at any place, nor has its table', () => {
    expect(faultsIn(graph)).toEqual([]);
    expect(faultsIn(table('z', 'a', 'L'))).toEqual([]);
  });

  it('lights the current node and the arrow that carries its number', () => {
    const page = parse(drawnAt('one example at 1/1/a', graph));
    const current = page.querySelectorAll('[aria-current=step]');
    expect(current.map((node) => node.getAttribute('data-node'))).toEqual(['a']);
    expect(page.querySelectorAll('g[data-phase=forward]')).toHaveLength(1);
  });

  it('has a row of its table for each node, with formula, value and derivative', () => {
    const rows = parse(drawnAt('one example at 1', table()))
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('th, td').map((cell) => cell.text.trim()));
    expect(rows).toEqual([
      ['x1', 'feature 1', '2', '–', '–'],
      ['w1', 'a parameter', '0.2', 'dw1 −1.5005', '0.3501'],
      ['x2', 'feature 2', '4', '–', '–'],
      ['w2', 'a parameter', '−0.5', 'dw2 −3.0010', '−0.1999'],
      ['b', 'a parameter', '0.5', 'db −0.7503', '0.5750'],
      ['y', 'label: passed', '1', '–', '–'],
      ['z', 'z = w_1 · x_1 + w_2 · x_2 + b', '−1.1', 'dz −0.7503', '–'],
      ['a', 'a = σ(z)', '0.2497', '–', '–'],
      ['L', 'L = −(y · log(a) + (1 − y) · log(1 − a))', '1.3873', '–', '–'],
    ]);
  });

  it('lists the operations of boxes that are open', () => {
    const page = parse(drawnAt('one example at 1', table('a')));
    const rows = page.querySelectorAll('tbody tr').map((row) => row.text);
    expect(rows.filter((row) => row.includes('e^(−z)')).length).toBeGreaterThan(0);
    expect(rows).toHaveLength(12);
  });

  it('is one stop for Tab, its buttons out of the way', () => {
    const frame = parse(drawnAt('one example at 1', graph)).querySelector('.graph-frame');
    expect(frame?.getAttribute('tabindex')).toBe('0');
    const buttons = frame?.querySelectorAll('button') ?? [];
    expect(buttons.length).toBeGreaterThan(10);
    for (const button of buttons) expect(button.getAttribute('tabindex')).toBe('-1');
  });
});
