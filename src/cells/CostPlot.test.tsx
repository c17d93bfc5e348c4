import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { CostPlot } from './CostPlot';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const plot = (start: Start): string => render(<CostPlot start={start} />);
const alphas = [0.05, 0.4, 1];
const compared = (start: Start): string => render(<CostPlot start={start} alphas={alphas} />);
const asked = (start: Start): string =>
  render(<CostPlot start={start} alphas={alphas} anonymous />);
const far = (start: Start): string => render(<CostPlot start={start} iterations={10_000} />);

describe('CostPlot', () => {
  it.each([
    ['alone', plot],
    ['compared', compared],
    ['asked', asked],
  ])('has no fault at any place, %s', (_, draw) => expect(faultsOf(draw)).toEqual([]));

  it('tells the cost of the current iteration', () => {
    expect(drawnAt('tiny at 2/3/a', plot)).toMatch(/data-at="2\/average\/J" data-value="0\.639/);
    expect(drawnAt('tiny at 40', plot)).toContain('Iteration 40 lies to the right');
  });

  it('says of each learning rate how it goes', () => {
    const html = drawnAt('tiny at 0', compared);
    expect(html).toMatch(/α = 0\.4 goes from 0\.7035 to 0\.\d+, never rising/);
    expect(html).toMatch(/α = 1 goes from 0\.7035 to \S+, rising \d+ times/);
    expect(html).toContain('data-run="alpha-0.05"');
  });

  it('adds the notebook’s own α where it is not among them', () => {
    expect(drawnAt('exam-hours at 1/1/z', compared).match(/class="curve/g)).toHaveLength(4);
  });

  it('keeps the names to itself while it asks', () => {
    const html = drawnAt('tiny at 2/3/a', asked);
    expect(html).not.toContain('α = ');
    expect(html).toContain('curve C goes from');
    expect(html).toContain('Show which α is which');
    expect(html).not.toContain('type="range"');
  });

  it('shows ten thousand iterations by their powers of ten', () => {
    const html = drawnAt('exam-hours at 0', far);
    expect(html).toContain('>10000<');
    expect(html).toContain('>0.4015<');
    expect(html.length).toBeLessThan(16_000);
  });
});
