import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { DownhillPlot } from './DownhillPlot';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const plot = (start: Start): string => render(<DownhillPlot start={start} most={8} />);

describe('DownhillPlot', () => {
  it('has no fault at any place', () => expect(faultsOf(plot)).toEqual([]));

  it('begins where the iteration starts and ends where α takes it', () => {
    const html = drawnAt('tiny at 1/1/L', plot);
    expect(html).toContain('J ≈ 0.7035 at t = 0, J ≈ 0.6392 at t = 0.4, the step that α takes.');
    expect(html).toMatch(/data-at="1\/average\/J" data-value="0\.7034/);
    expect(html).toMatch(/data-at="2\/average\/J" data-value="0\.6392/);
    expect(html).toContain('>Set α to 0.4<');
  });

  it('speaks of L for one example', () => {
    expect(drawnAt('one example at 0', plot)).toContain(
      'L ≈ 1.3873 at t = 0, L ≈ 0.4834 at t = 0.1',
    );
  });

  it('has a slider for the step', () => {
    expect(drawnAt('tiny at 0', plot)).toMatch(/type="range" aria-label="step length t"/);
    expect(drawnAt('tiny at 0', plot)).toMatch(/aria-valuetext="t = 0\.4, J ≈ 0\.6392"/);
  });
});
