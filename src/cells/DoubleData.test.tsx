import { render } from 'preact-render-to-string';
import { expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { DoubleData } from './DoubleData';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string => render(<DoubleData start={start} />);

it('has no fault at any place', () => {
  expect(faultsOf(draw)).toEqual([]);
});

it('shows sums, averages and new parameters, each with its address', () => {
  const html = drawnAt('tiny at 0', draw);
  for (const [at, number] of [
    ['1/4/dw_1', '−1.7097'],
    ['1/average/db', '−0.1134'],
    ['1/update/w_2', '−0.3087'],
  ])
    expect(html).toMatch(new RegExp(`data-at="${at}"[^>]*>${number}<`));
});

it('explains a J that is none', () => {
  expect(drawnAt('a of exactly 1', draw)).toContain('come from log 0');
});
