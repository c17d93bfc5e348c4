import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { DrawPoints } from './DrawPoints';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const plot = (start: Start): string => render(<DrawPoints start={start} id="points" />);

describe('DrawPoints', () => {
  it('has no fault at any place', () => expect(faultsOf(plot)).toEqual([]));

  it('selects no point at first, and has nothing to relabel or delete then', () => {
    const html = drawnAt('tiny at 1', plot);
    expect(html).toContain('No point is selected.');
    expect(html.match(/aria-disabled="true"/g)).toHaveLength(2);
  });

  it('says why there is no picture for three features', () => {
    const html = drawnAt('three features', plot);
    expect(html).toContain('no picture for 3 features');
    expect(html).not.toContain('svg');
  });
});
