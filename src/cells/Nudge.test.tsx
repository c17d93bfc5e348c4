import { render } from 'preact-render-to-string';
import { describe, expect, it, vi } from 'vitest';
import { drawnAt, faultsOf } from '../checks/drawings';
import type { Start } from '../run/start';
import { Nudge } from './Nudge';

vi.mock('./use-notebook', () => import('../checks/drawings'));

const draw = (start: Start): string => render(<Nudge start={start} />);

describe('Nudge', () => {
  it('has no fault at any place', () => {
    expect(faultsOf(draw)).toEqual([]);
  });

  it('tells the three quotients, and what they will mean', () => {
    const html = drawnAt('one example at 0', draw);
    for (const quotient of ['−1.4618', '−1.4968', '−1.5001'])
      expect(html).toContain(`>${quotient}<`);
    expect(html).toContain('will mean');
    expect(html).not.toContain('−1.5005');
  });

  it('tells dw_1 beside them once it is computed', () => {
    expect(drawnAt('one example at 1/1/db', draw)).toMatch(/found.*data-at="1\/1\/dw_1".*−1\.5005/);
  });

  it('says why there is no quotient where the loss is none', () => {
    expect(drawnAt('a of exactly 1', draw)).toContain('not finite where it meets log 0');
  });
});
