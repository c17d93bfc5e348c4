import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { SigmoidPlot } from './SigmoidPlot';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const plot = (start: Start): string => render(<SigmoidPlot start={start} />);

describe('SigmoidPlot', () => {
  it('has no fault at any place', () => expect(faultsOf(plot)).toEqual([]));

  it('marks the current example once its a is computed', () => {
    expect(drawnAt('tiny at 1/1/z', plot)).toContain('no point is on it yet');
    const marked = drawnAt('tiny at 1/1/L', plot);
    expect(marked).toContain('data-at="1/1/a" data-value="0.2497398944');
    expect(marked).toContain('example 1 stands at z = −1.1, a ≈ 0.2497, below one half.');
    expect(drawnAt('tiny at 2/3/a', plot)).toContain('with 2 more on the curve');
    expect(drawnAt('one example at 1/1/db', plot)).toContain('the point stands at z = −1.1');
  });

  it('grows wider for a z outside of −6 … 6', () => {
    expect(drawnAt('tiny at 1/1/L', plot)).toContain('>−6<');
    expect(drawnAt('a of exactly 1', plot)).toContain('>1000<');
  });
});
