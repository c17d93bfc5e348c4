import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { BoundaryPlot } from './BoundaryPlot';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const plot = (start: Start): string => render(<BoundaryPlot start={start} />);
describe('BoundaryPlot', () => {
  it('has no fault at any place', () => expect(faultsOf(plot)).toEqual([]));

  it('draws the line of two features by the parameters in force', () => {
    const before = drawnAt('tiny at 1/update/w_1', plot);
    expect(before).toContain('with w_1 = 0.2, w_2 = −0.5, b = 0.5, and 4 examples');
    expect(before.match(/class="band"/g)).toHaveLength(9);
    expect(drawnAt('tiny at 1', plot)).toContain('w_1 ≈ 0.3710, w_2 ≈ −0.3087, b ≈ 0.5454');
  });

  it('gives the two classes two shapes', () => {
    const html = drawnAt('exam-hours at 0', plot);
    expect(html.match(/<circle class="dot"/g)).toHaveLength(10 + 1);
    expect(html.match(/<rect class="dot zero"/g)).toHaveLength(10 + 1);
  });

  it('says where a is one half for one feature, or that it is so nowhere', () => {
    expect(drawnAt('exam-hours at 0', plot)).toContain('a is the same for every x.');
    expect(drawnAt('exam-hours at 40', plot)).toMatch(/is one half at .*x<.var>/);
  });

  it('says why there is no picture for three', () => {
    const html = drawnAt('three features', plot);
    expect(html).toContain('no picture for 3 features');
    expect(html).not.toContain('svg');
  });
});
