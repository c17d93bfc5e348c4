import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { LossPlot } from './LossPlot';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const plain = (start: Start): string => render(<LossPlot start={start} />);
const overZ = (start: Start): string => render(<LossPlot start={start} of="z" squares />);

describe('LossPlot', () => {
  it('has no fault at any place, over a or over z', () => {
    expect(faultsOf(plain)).toEqual([]);
    expect(faultsOf(overZ)).toEqual([]);
  });

  it('names both curves and tells the current example’s loss', () => {
    const html = drawnAt('tiny at 1/1/L', plain);
    expect(html).toContain('has y = 1 and stands at a ≈ 0.2497, L ≈ 1.3873.');
    expect(html.match(/class="curve/g)).toHaveLength(2);
    expect(drawnAt('tiny at 1/1/z', plain)).not.toContain('L ≈');
  });

  it('has the course’s losses in its table', () => {
    const html = drawnAt('tiny at 0', overZ);
    for (const loss of ['2.3051', '1.3873', '0.6931', '0.2873', '0.1051'])
      expect(html).toContain(`>${loss}<`);
  });

  it('draws the squares only when asked', () => {
    expect(drawnAt('tiny at 0', overZ).match(/class="curve/g)).toHaveLength(4);
    expect(drawnAt('tiny at 0', plain)).not.toContain('square');
  });
});
